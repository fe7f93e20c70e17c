import type { EvidenceKind } from '../../../model/kinds.ts'
import { skeletonOf } from './letter-skeleton.ts'
import type { WordIndex } from './word-index.ts'

/** A word that a machine may have taken for the printed one. */
export interface Confusion {
  word: string
  kind: EvidenceKind
  /** How often the list has it, without the small words written onto it. */
  count: number
  /** Letters that differ. */
  changes: number
}

type StemConfusion = Omit<Confusion, 'count'>

// The article is not among them: «الجنيف» is no word because «جنيف» is one.
const openings = ['و', 'ف', 'ب', 'ل', 'ك', 'لل']
const shortestStem = 4

/** Known words that differ from a printed one by what machines confuse: dots, hamza, a letter written twice. */
export function confusionsOf(word: string, index: WordIndex): Confusion[] {
  const found = new Map<string, Confusion>()
  for (const opening of ['', ...openings]) {
    const stem = word.slice(opening.length)
    if (!word.startsWith(opening) || stem.length < shortestStem) continue
    for (const like of stemsLike(stem, index)) {
      const whole = opening + like.word
      if (whole !== word && !found.has(whole))
        found.set(whole, { ...like, word: whole, count: index.list.wordCount(like.word) })
    }
  }
  return [...found.values()]
}

function stemsLike(stem: string, index: WordIndex): StemConfusion[] {
  const alike = index.alike(skeletonOf(stem)).filter((word) => word.length === stem.length)
  return [...alike.map((word) => compare(stem, word)), ...withoutDoubled(stem, index)]
}

const hamzas = ['اأإآٱ', 'وؤ', 'يئ', 'ىئ']
const endings = ['ىي', 'هة', 'یي', 'یى', 'کك']

/** What two words with the same skeleton differ by. */
function compare(printed: string, word: string): StemConfusion {
  const places = [...printed].flatMap((letter, at) => (letter === word[at] ? [] : at))
  const all = (groups: readonly string[]) =>
    places.every((at) =>
      groups.some((group) => group.includes(printed[at] as string) && group.includes(word[at] as string)),
    )
  const kind = all(endings)
    ? 'letters'
    : all([...endings, ...hamzas])
      ? 'hamza'
      : isLigature(printed, word, places)
        ? 'ligature'
        : 'dots'
  return { word, kind, changes: places.length }
}

/** Fonts have one sign for «نز», which machines read as «تر» (A/65/883, S/PV.7050). */
function isLigature(printed: string, word: string, places: readonly number[]): boolean {
  const [first = 0] = places
  return (
    places.length === 2 &&
    places[1] === first + 1 &&
    printed.startsWith('تر', first) &&
    word.startsWith('نز', first)
  )
}

/** Letters that Arabic repeats by itself, in prefixes, plurals and duals. */
const inflecting = 'اأإآويىتنمهةلكبفس'

/** A letter written twice, next to itself or around another: «حررية», «التحريرض». */
function withoutDoubled(stem: string, index: WordIndex): StemConfusion[] {
  const found: StemConfusion[] = []
  for (let at = 1; at < stem.length; at++) {
    const letter = stem[at] as string
    if (inflecting.includes(letter)) continue
    const before = stem[at - 1] === letter ? at - 1 : stem[at - 2] === letter ? at - 2 : -1
    for (const place of before < 0 ? [] : [at, before]) {
      const word = stem.slice(0, place) + stem.slice(place + 1)
      if (index.list.wordCount(word) > 0) found.push({ word, kind: 'letters', changes: 1 })
    }
  }
  return found
}

/** Letters that turn one form of a word into another: persons before the stem, number and gender behind it. */
const inflections = 'يتنأا'

/** Whether two words may be forms of one: «يعتمد» and «نعتمد», «الدولتان» and «الدوليان». No machine need be at fault. */
export function isInflection(printed: string, word: string): boolean {
  const at = [...printed].findIndex((letter, place) => letter !== word[place])
  const [before, rest] = [printed.slice(0, at), printed.slice(at + 1)]
  const both = inflections.includes(printed[at] as string) && inflections.includes(word[at] as string)
  return both && (/^[وف]?[لبس]?$/.test(before) || /^(?:ان|ين|ون|ها|هم|هن|هما|ه|نا|ة|ا)?$/.test(rest))
}

const radical = '[بتثجحخدذرزسشصضطظعغفقكلمنه]'
const affixed = (form: string) => new RegExp(`^[وف]?[بلك]?(?:ال|لل)?${form}(?:ها|هم|ه)?$`, 'u')
/** «تجفيف», «إصرار», «مقاربة»: what a verb of three letters does, by the forms that any such verb has. */
const verbalNouns = [
  `ت${radical}${radical}ي${radical}`,
  `إ${radical}${radical}ا${radical}`,
  `م${radical}ا${radical}${radical}[ةت]`,
].map(affixed)

/**
 * Two verbal nouns of one form: «تجفيف» and «تخفيف». A list of any size lacks some of them, and their dots alone say nothing:
 * what a machine misread is seldom so well made.
 */
export const areVerbalNouns = (printed: string, word: string): boolean =>
  verbalNouns.some((form) => form.test(printed) && form.test(word))

/** Words that are written with either hamza, and whatever is written onto them: «إفريقيا», «أفريقيا». */
const eitherHamza = /^(?:[وف]?[بلك]?(?:ال|لل)?)([إأا])(?:فريقي|ستراتيجي|يديولوجي)/u

/** «الإفريقية» for «الأفريقية»: two spellings of one word, both right; where none is printed it is missing. */
export const areSpellings = (printed: string, word: string): boolean =>
  /إ|أ/.test(eitherHamza.exec(printed)?.[1] ?? '') && eitherHamza.test(word)
