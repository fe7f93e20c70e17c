// «الأبعاد الثلاثة» (three) and «الدورة الثالثة» (third) are the same letters where lam and alef are exchanged, and both
// are frequent. Grammar tells them apart: «third» agrees with one thing, «three» stands with several.

/** «ثالث» and «ثالثة» with the small words and the article that Arabic writes onto them. */
const form = /^([وف]?[بكل]?)(ال|لل)?ثالث(ة?)$/

/** Plurals that show in their shape, without article and ending: أفعال، فعائل، and those of -ات. */
const several = /^(?:أ..ا.|أيام|أشهر|[^إاتم].ائ[^ي]|.{2,}ات)$/
/** فعالل، أفعلة، فعول، فعلاء، -ين: one thing can look so too («محايد», «وجود»), but then it is never «ثالثة». */
const severalMasculine = /^(?:[^تين].ا[^ء]ي?[^ةيا]|أ.[^يوا][^ي]ة|[^ميتن].و.|[^إأ]..اء|.{3,}[^ت]ين)$/
/** «third parties» are spoken of as often as three of them; the others are no plurals. */
const doubtful = /^(?:أطراف|جهات|ذات|حياة|أثناء)$/

const units = '(?:أربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر)ة?'
const unit = new RegExp(`^${units}$`)
const andUnit = new RegExp(`^و${units}$`)
/** «الدورتان الثالثة والرابعة», «الدورات الثالثة والخمسون والرابعة والخمسون»: ordinals after a plural. */
const andOrdinal = /^وال(?:رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة?$|^وال.{3,4}[يو]ن$/

/** Words before a plural that are not themselves third: prepositions and their like, and verbal nouns in -ة. */
const notOne =
  /^[وبل]?(?:في|من|على|إلى|عن|مع|بين|عبر|خلال|حول|ضمن|كل|جميع|كافة|بعض|هذه|تلك|مدى|موجب|إطار|نطاق|أحكام|م.ا..?ة|ت..ية)$/

/**
 * Whether «third» at `place` must be read as «three». Words are those around it on its line, in their likeliest
 * reading, an empty one where more than a space stands between two. False also when grammar leaves it open.
 */
export function isThree(words: readonly string[], place: number): boolean {
  const [, prefix = '', article, ending] = form.exec(words[place] ?? '') ?? []
  if (ending === undefined) return false
  const next = words[place + 1] ?? ''
  // Of «thirteen» and «thirteenth» the halves differ in gender, or do not.
  if (/^عشرة?$/.test(next)) return (next === 'عشر') === (ending === 'ة')
  const masculine = ending === 'ة'
  if (article === undefined) return isBeforeSeveral(next, words[place + 2] ?? '', masculine)
  return !prefix.startsWith('و') && !andOrdinal.test(next) && isAfterSeveral(words, place, masculine)
}

function isBeforeSeveral(next: string, afterNext: string, masculine: boolean): boolean {
  if (next === 'إلى' || next === 'أو') return unit.test(afterNext)
  return andUnit.test(next) || isSeveral(next, masculine)
}

function isAfterSeveral(words: readonly string[], place: number, masculine: boolean): boolean {
  const word = words[place - 1] ?? ''
  const [, small, owned] = /^([بكل]?)(.+?)(?:ها|ه|هم|هما|نا)$/.exec(word) ?? []
  if (owned !== undefined && isSeveral(owned, masculine))
    return small !== '' || !isOpenedByOne(words[place - 2] ?? '', masculine)
  const first = firstOfPhrase(words, place - 1)
  const [, opening, bare] = /^(ال|[بك]ال|لل)(..+)$/.exec(words[first] ?? '') ?? []
  if (bare === undefined || !isSeveral(bare, masculine)) return false
  return opening !== 'ال' || !isOpenedByOne(words[first - 1] ?? '', masculine)
}

/** «المراكز الإقليمية الثلاثة»: back over words with the article to the noun that they describe. */
function firstOfPhrase(words: readonly string[], last: number): number {
  let first = last
  while (/^ال../.test(words[first] ?? '') && hasArticle(words[first - 1] ?? '')) first--
  return first
}

const hasArticle = (word: string) => /^(?:[وفبك]?ال|لل)../.test(word)

function isSeveral(word: string, masculine: boolean): boolean {
  return !doubtful.test(word) && (several.test(word) || (masculine && severalMasculine.test(word)))
}

/** «دورة الألعاب الثالثة»: the word before may be the one thing that is third, if it has the gender for it. */
function isOpenedByOne(word: string, masculine: boolean): boolean {
  if (word === '' || hasArticle(word) || hasOwner(word) || notOne.test(word)) return false
  return /ة$/.test(word) === masculine && !isSeveral(word.replace(/^[وفبكل]/, ''), masculine)
}

/** What has an owner or an object of its own («تقضي به», «دورته») opens no phrase. */
const hasOwner = (word: string) => /.(?:ه|ها|هم|هما|نا)$/.test(word)
