import { isPause } from '../acts/clauses.ts'
import { firstReadings } from '../parties/first-readings.ts'
import type { Passage } from '../passage.ts'

/** Words of a name with its titles, at most: «سعادة السيد أكمل الدين إحسان أوغلو». */
const longestPerson = 10

/**
 * Where a person's name ends that titles open at this token: «معالي السيد …», `H.E. Mr. …`; the token itself where none does.
 * In a language without capitals only a mark ends a name: without one nobody can tell it from what is asked.
 */
export function endOfPerson(passage: Passage, at: number): number {
  const title = titleAt(passage, at)
  if (title === null) return at
  const { tokens, language } = passage
  const hasCapitals = language.mandates.names === 'articles'
  let end = title + 1
  for (; end < tokens.length && end - at < longestPerson; end++) {
    const { kind, text } = tokens[end] as Passage['tokens'][number]
    if (text === '.' && isShort(passage, end - 1)) continue
    if (isPause(tokens[end]) || kind !== 'word') break
    if (hasCapitals && !/^\p{Lu}/u.test(text)) return end
  }
  return isPause(tokens[end]) && end > title + 1 ? end : at
}

/** The office of a person with whom tokens [from, to) begin: behind the mark after the name; null where there is none. */
export function officeOfPerson(passage: Passage, from: number, to: number): number | null {
  const end = endOfPerson(passage, from)
  return end > from && end + 1 < to && /^[,،–—-]$/.test(passage.tokens[end]?.text ?? '') ? end + 1 : null
}

/** A person's titles begin at this token: «وسمو الأمير». */
export const opensPerson = (passage: Passage, at: number) => titleAt(passage, at) !== null

/** The last title of those that open here, with what may stand before and between: «معالي السيد», `H.E. Mr.`, `His Excellency`. */
function titleAt(passage: Passage, from: number): number | null {
  const { personalTitles, honorifics } = passage.language.parties
  let title: number | null = null
  for (let at = from; ; at++) {
    // `Excellency` is a title, and stands before one.
    if (isOneOf(passage, at, personalTitles)) title = at
    const isPoint = at > from && passage.tokens[at]?.text === '.'
    if (!isPoint && !isOneOf(passage, at, honorifics)) return title
  }
}

/** «والسيد», «بالسيد» as «السيد»: small words are written together with it. */
const isOneOf = ({ tokens, language }: Passage, at: number, words: readonly string[]) =>
  firstReadings(tokens[at]?.folded ?? '', language.parties).some(({ key }) => words.includes(key))

/** `Mr`, `H`: what a point shortens. */
const isShort = ({ tokens, language }: Passage, at: number) => {
  const { text = '', folded = '' } = tokens[at] ?? {}
  return /^\p{Lu}$/u.test(text) || language.parties.personalTitles.includes(folded)
}
