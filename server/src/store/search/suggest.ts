// «Did you mean»: another query, of words that the texts have.
import type { OpenSegment } from '@qarar/core/search/index/run-plan.ts'
import { mistyped } from '@qarar/core/search/query/mistyped.ts'
import { normalWords } from '@qarar/core/search/query/normal-words.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { withWord } from '@qarar/core/search/query/with-word.ts'
import type { Database } from '../database.ts'
import type { SearchedSegment } from './holdings.ts'
import type { IndexCache } from './index-cache.ts'
import { openLists, textsWith } from './open-index.ts'

/** Words of a query that are looked at: who mistypes more writes anew. */
const mostWords = 3

/** Null where all words are in the texts, or nothing is like those that are not. */
export async function suggest(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  query: string,
  { wanted }: SearchPlan,
  open: readonly OpenSegment[],
): Promise<string | null> {
  const unknown = wanted.filter((clause) => isUnknown(clause, open)).slice(0, mostWords)
  let suggestion = query
  for (const { words } of unknown) {
    const better = await likeIt(db, cache, segments, normalWords(words))
    if (better !== undefined) suggestion = withWord(suggestion, words, better)
  }
  return suggestion === query ? null : suggestion
}

function isUnknown({ alternatives }: Clause, open: readonly OpenSegment[]): boolean {
  return alternatives.every(
    (leaf) =>
      leaf.is === 'term' && open.every((segment) => segment.list(leaf.field, leaf.term) === undefined),
  )
}

/** The most frequent of the words that one slip leads to; of texts that are there still. */
async function likeIt(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  word: string,
): Promise<string | undefined> {
  const slips = mistyped(word)
  if (slips.length === 0) return undefined
  const found = await textsWith(db, segments, 'surface', slips)
  const best = [...found]
    .sort(([one, texts], [other, others]) => others - texts || (one < other ? -1 : 1))
    .slice(0, 5)
  for (const [term] of best) if (await isThere(db, cache, segments, term)) return term
  return undefined
}

async function isThere(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  term: string,
): Promise<boolean> {
  const open = await openLists(db, cache, segments, [{ field: 'surface', term }])
  return open.some(({ list, gone }) => {
    const docs = list('surface', term)?.readAll().docs ?? []
    return Array.from(docs).some((doc) => gone?.[doc] !== 1)
  })
}
