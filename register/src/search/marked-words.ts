import type { LanguageTag } from '@qarar/core'
import type { SearchHit } from '../contract/search.ts'

type Marked = Pick<SearchHit, 'text' | 'marks' | 'language'>

/** The words for which texts in a language were found, as those print them; the most frequent first. */
export function markedWords(hits: readonly Marked[], language: LanguageTag): string[] {
  const words = hits
    .filter((hit) => hit.language === language)
    .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end).toLowerCase()))
  return [...Map.groupBy(words, (word) => word)]
    .sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1))
    .map(([word]) => word)
}
