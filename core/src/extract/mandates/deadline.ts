import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Deadline } from '../../model/extracted.ts'
import { type Passage, wordsAt } from '../passage.ts'

/** The time that tokens [from, to) set; the first in the order of the language's list. */
export function findDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text } = passage
  const start = tokens[from]?.start ?? 0
  const { folded, unfold } = foldMapped(text.slice(start, tokens[to - 1]?.end ?? start), language.fold)
  for (const { kind, pattern } of language.mandates.deadlines) {
    const [match] = folded.matchAll(pattern)
    if (match === undefined) continue
    const place = unfold(match.index, match.index + match[0].length)
    return { kind, value: null, ...wordsAt(passage, { start: start + place.start, end: start + place.end }) }
  }
  return null
}
