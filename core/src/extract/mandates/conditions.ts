import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Words } from '../../model/words.ts'
import { type Passage, wordsAt } from '../passage.ts'

/** Restrictions in tokens [from, to): «حسب الاقتضاء», `within existing resources`. */
export function findConditions(passage: Passage, from: number, to: number): Words[] {
  const { tokens, language, text } = passage
  const start = tokens[from]?.start ?? 0
  const words = text.slice(start, tokens[to - 1]?.end ?? start)
  // Most have none, and folding with a map costs much more than folding.
  if (language.fold(words).search(language.mandates.conditions) < 0) return []
  const { folded, unfold } = foldMapped(words, language.fold)
  return [...folded.matchAll(language.mandates.conditions)].map((match) => {
    const place = unfold(match.index, match.index + match[0].trimEnd().length)
    return wordsAt(passage, { start: start + place.start, end: start + place.end })
  })
}
