import type { LanguagePack } from '../../languages/pack.ts'
import { dateTerm, spacedNumbers } from './number-terms.ts'
import type { PlacedWords } from './placed-words.ts'
import type { WordReading } from './word-reading.ts'

/** Terms that several words stand for together. */
export interface Together {
  terms: readonly string[]
  /** How many words they take. */
  words: number
  /**
   * What the words say no more by themselves: groups of one number are no words at all; of an ordinal the words stand as
   * printed, but a text is not found by them.
   */
  replaces: 'nothing' | 'stems' | 'words'
}

/** The term of the words from `at` on, where they are one number, date or ordinal. */
export function wordsTogether(
  words: PlacedWords,
  at: number,
  text: string,
  pack: LanguagePack | null,
): Together | null {
  const reading = words.readings[at] as WordReading
  if (reading.isDigits) return numberFrom(words, at, text) ?? (pack ? dateFrom(words, at, pack) : null)
  return reading.ordinal !== null && pack ? ordinalFrom(words, at, reading.ordinal, pack) : null
}

const mostGroups = 5

/** «50 000», «٥٠ ٠٠٠»: one to three digits, then threes with one space before each. */
function numberFrom(words: PlacedWords, at: number, text: string): Together | null {
  const first = (words.readings[at] as WordReading).folded
  if (first.length > 3) return null
  let to = at + 1
  while (to < at + mostGroups && isGroup(words, to, text)) to++
  const reversed = first === '000' && to === at + 1 && isShortGroup(words, to, text)
  if (to === at + 1 && !reversed) return null
  const end = reversed ? to + 1 : to
  if (first.startsWith('0') && !reversed) return null
  const groups = words.readings.slice(at, end).map(({ folded }) => folded)
  return { terms: spacedNumbers(groups), words: end - at, replaces: 'words' }
}

const isGroup = (words: PlacedWords, at: number, text: string) =>
  words.readings[at]?.folded.length === 3 && isNextNumber(words, at, text)

const isShortGroup = (words: PlacedWords, at: number, text: string) =>
  (words.readings[at]?.folded.length ?? 4) < 4 && isNextNumber(words, at, text)

function isNextNumber(words: PlacedWords, at: number, text: string): boolean {
  const before = words.ends[at - 1]
  if (before === undefined || !words.readings[at]?.isDigits || words.starts[at] !== before + 1) return false
  return /[ \u00A0\u202F\u2009]/.test(text.charAt(before))
}

/** «11 تموز/يوليه 2017», `11 July 2017`, `1er juillet 2017`. */
function dateFrom(words: PlacedWords, at: number, pack: LanguagePack): Together | null {
  const day = Number((words.readings[at] as WordReading).folded)
  if (day < 1 || day > 31) return null
  const month = monthAt(words, at + 1, pack)
  const year = month && words.readings[at + 1 + month.words]
  if (!month || !year?.isDigits || year.folded.length !== 4) return null
  const term = dateTerm(Number(year.folded), month.value, day)
  return term === null ? null : { terms: [term], words: month.words + 2, replaces: 'nothing' }
}

/** A month in one word or two: «كانون الأول», of «كانون الأول/ديسمبر» the last. */
function monthAt(
  words: PlacedWords,
  at: number,
  pack: LanguagePack,
): { value: number; words: number } | null {
  const { gregorian } = pack.calendar
  for (const count of [1, 2]) {
    const name = words.readings
      .slice(at, at + count)
      .map(({ folded }) => folded)
      .join(' ')
    const value = gregorian[name] ?? gregorian[name.slice(name.lastIndexOf('/') + 1)]
    if (value !== undefined) return { value, words: count }
  }
  return null
}

const mostOrdinalWords = 4

/**
 * «الرابعة والأربعين», `forty-fourth`: the longest run of words with a value. Below eleven they are plain words; above, their
 * parts would make every other session of that decade a likeness.
 */
function ordinalFrom(words: PlacedWords, at: number, alone: number, pack: LanguagePack): Together | null {
  let best = { value: alone, words: 1 }
  for (let count = 2; count <= mostOrdinalWords; count++) {
    if (words.readings[at + count - 1]?.ordinal == null) break
    const value = pack.ordinal(
      words.readings
        .slice(at, at + count)
        .map(({ folded }) => folded)
        .join(' '),
    )
    if (value !== null) best = { value, words: count }
  }
  return best.value < 11 ? null : { terms: [String(best.value)], words: best.words, replaces: 'stems' }
}
