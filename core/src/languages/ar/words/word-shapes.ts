// Shapes by which neighbours are told apart: a noun with the article does not stand before a bare feminine one, a
// preposition does not end a sentence. A closed list of small words and a few dozen endings; no word sequences.

const smallWords = [
  'في'.split(' '),
  'من'.split(' '),
  'على'.split(' '),
  'إلى'.split(' '),
  'عن حول'.split(' '),
  'مع'.split(' '),
  'بين'.split(' '),
  'عند حتى منذ دون ضد لدى خلال عبر نحو تحت'.split(' '),
  'وفي ومن وعلى وإلى وعن ومع وبين'.split(' '),
  'أن وأن بأن لأن بأنه أنه وأنه أنها وأنها بأنها'.split(' '),
  'إن وإن فإن إننا وإننا فإننا إنه'.split(' '),
  'التي'.split(' '),
  'الذي'.split(' '),
  'الذين اللذين اللتين اللذان اللتان والذي والتي والذين'.split(' '),
  'هذا ذلك بهذا لهذا وهذا وذلك بذلك لذلك كذلك وكذلك'.split(' '),
  'هذه تلك بهذه لهذه وهذه وتلك هؤلاء أولئك'.split(' '),
  'أو أم ثم بل'.split(' '),
  'و'.split(' '),
  'ما مما بما فيما كما وما وكما مثلما حيثما ممن'.split(' '),
  'لا لم لن قد ليس ليست ولا ولم ولن وقد لقد ولقد'.split(' '),
  'غير كل جميع بعض سائر أي وغير وكل وجميع بجميع لجميع كافة وأي أكثر أقل أحد إحدى'.split(' '),
  'به بها له لها لهم عليه عليها فيه فيها منه منها إليه إليها عنه عنها بينها منهم بهم فيهم بينهم'.split(' '),
  'هو هي هم هما وهو وهي نحن ونحن'.split(' '),
  'وإذ إذ إذا وإذا حيث لكي كي لو إلا'.split(' '),
  'كان كانت يكون تكون وكان وكانت'.split(' '),
  'أيضا مجددا معا سواء حاليا سنويا'.split(' '),
  'بن ابن عبد أبو آل'.split(' '),
  'عام لعام سنة العام دورة الدورة يوم شهر'.split(' '),
  'رقم القرار قرار المادة الفقرة البند'.split(' '),
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' '),
  'الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
  'الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة'.split(' '),
  'الثلاث الأربع الخمس الست السبع الثماني التسع العشر'.split(' '),
  'ثلاث أربع خمس ست سبع ثماني تسع عشر ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' '),
  'ذات ذي ذوي ذو ذاته ذاتها وذات نفسه نفسها'.split(' '),
  'كانون تشرين'.split(' '),
  'الأول الثاني'.split(' '),
  'يناير فبراير مارس أبريل مايو يونيه يونيو يوليه يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'شباط آذار نيسان أيار حزيران تموز آب أيلول'.split(' '),
]
const classOfSmallWord = new Map(
  smallWords.flatMap((words, index) => words.map((word) => [word, index] as const)),
)

const openings = [
  /^[وف]ال../,
  /^ال../,
  /^[بك]ال..|^لل../,
  /^و[لبك]../,
  /^و.../,
  /^[بلك]..../,
  /^[يتنأ]..../,
  /^/,
]
const endings = [/ية$/, /ة$/, /ات$/, /(?:ين|ون)$/, /..ي$/, /..ا$/, /..(?:ها|هم|هما|نا|ه)$/, /$/]
const marks = ['.', '،', '؛', ':', '(', ')', '/', '"', '-']

export const startOfLine = smallWords.length + openings.length * endings.length + marks.length + 4
const numberShape = startOfLine - 1
const otherMark = startOfLine - 2
const dayShape = startOfLine - 3
const yearShape = startOfLine - 4
export const shapeCount = startOfLine + 1

/** The shape of a word without vowel marks. */
export function shapeOfWord(word: string): number {
  const small = classOfSmallWord.get(word)
  if (small !== undefined) return small
  const opening = openings.findIndex((pattern) => pattern.test(word))
  const ending = endings.findIndex((pattern) => pattern.test(word))
  return smallWords.length + opening * endings.length + ending
}

export function shapeOfMark(mark: string): number {
  const index = marks.indexOf('“”«»'.includes(mark) ? '"' : mark === ',' ? '،' : mark)
  return index < 0 ? otherMark : smallWords.length + openings.length * endings.length + index
}

/** Days stand before months and years behind them: dates are settled by this alone. */
export function shapeOfNumber(number: string): number {
  const digits = number.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))
  if (/^(?:19|20)\d\d$/.test(digits)) return yearShape
  return /^(?:[1-9]|[12]\d|3[01])$/.test(digits) ? dayShape : numberShape
}
