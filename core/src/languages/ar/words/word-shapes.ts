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

const openingCount = 8
const endingCount = 8
const marks = ['.', '،', '؛', ':', '(', ')', '/', '"', '-']

export const startOfLine = smallWords.length + openingCount * endingCount + marks.length + 4
const numberShape = startOfLine - 1
const otherMark = startOfLine - 2
const dayShape = startOfLine - 3
const yearShape = startOfLine - 4
export const shapeCount = startOfLine + 1

/** The shape of a word without vowel marks. */
export function shapeOfWord(word: string): number {
  return classOfSmallWord.get(word) ?? shapeOfJoined(word, '')
}

/** Of two stretches as one word, which is none of the small ones. */
export function shapeOfJoined(first: string, second: string): number {
  const length = first.length + second.length
  const at = (place: number) =>
    place < first.length ? first.charCodeAt(place) : second.charCodeAt(place - first.length)
  const opening = openingOf(at(0), at(1), at(2), length)
  const ending = endingOf(at(length - 1), at(length - 2), length)
  return smallWords.length + opening * endingCount + ending
}

export const allSmallWords: readonly string[] = smallWords.flat()

const codes = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0))
const [alef, lam, waw, fa, ba, kaf] = codes('الوفبك') as [number, number, number, number, number, number]
const person = codes('يتنأ')
const [ya, ta, wideTa, nun, ha, mim] = codes('يةتنهم') as [number, number, number, number, number, number]

/** «والـ», «الـ», «بالـ» and «للـ», «ول», «و», «ل», a verb's person, none. */
function openingOf(first: number, second: number, third: number, length: number): number {
  const isLong = length >= 5
  if (length < 4) return 7
  const article = second === alef && third === lam && isLong
  if (article && (first === waw || first === fa)) return 0
  if (first === alef && second === lam) return 1
  const small = first === ba || first === kaf
  if ((article && small) || (first === lam && second === lam)) return 2
  if (first === waw) return second === lam || second === ba || second === kaf ? 3 : 4
  if (isLong && (small || first === lam)) return 5
  return isLong && person.includes(first) ? 6 : 7
}

/** «ية», «ة», «ات», «ين» and «ون», «ي», «ا», «هم» and «ه», none. */
function endingOf(last: number, beforeLast: number, length: number): number {
  if (last === ta) return beforeLast === ya ? 0 : 1
  if (last === wideTa && beforeLast === alef) return 2
  if (last === nun && (beforeLast === ya || beforeLast === waw)) return 3
  if (length < 3) return 7
  if (last === ya) return 4
  if (last === alef) return 5
  return last === ha || (last === mim && beforeLast === ha && length >= 4) ? 6 : 7
}

export function shapeOfMark(mark: string): number {
  const index = marks.indexOf('“”«»'.includes(mark) ? '"' : mark === ',' ? '،' : mark)
  return index < 0 ? otherMark : smallWords.length + openingCount * endingCount + index
}

/** Days stand before months and years behind them: dates are settled by this alone. */
export function shapeOfNumber(number: string): number {
  const digits = number.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))
  if (/^(?:19|20)\d\d$/.test(digits)) return yearShape
  return /^(?:[1-9]|[12]\d|3[01])$/.test(digits) ? dayShape : numberShape
}
