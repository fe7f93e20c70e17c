import type { DocumentKind } from '@qarar/core'
import type { Filter } from '@qarar/core/search/query/plan.ts'

/** What organs adopt or agree on. */
export const adoptedKinds: readonly DocumentKind[] = [
  'resolution-collection',
  'resolution',
  'decision',
  'declaration',
  'communique',
]

/** The same texts, as filters. */
export const wordingFilters: readonly Filter[] = [
  { name: 'kind', values: ['paragraph'], excludes: false },
  { name: 'kind', values: [...adoptedKinds], excludes: false },
]

/** Words that join others in a query. */
const joining = /^(?:or|ou|أو)$/iu

/** The query that finds adopted paragraphs with the words of a text; nothing in it is an operator. Null: it has no word. */
export function wordingQuery(text: string): string | null {
  const words = text.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter((word) => word !== '' && !joining.test(word))
  if (words.length === 0) return null
  return `kind:paragraph kind:${adoptedKinds.join(',')} ${words.join(' ')}`
}
