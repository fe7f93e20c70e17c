// «Did you mean»: another query, of words that the texts have.
import { surfaceWords } from '@qarar/core/search/analysis/analyse.ts'
import { plainWord } from '@qarar/core/search/analysis/fold-word.ts'
import type { OpenSegment } from '@qarar/core/search/index/run-plan.ts'
import { openedForms, stemsOf, writtenPlural } from '@qarar/core/search/query/forms-of-slip.ts'
import { mistyped } from '@qarar/core/search/query/mistyped.ts'
import { normalWords } from '@qarar/core/search/query/normal-words.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { withWord } from '@qarar/core/search/query/with-word.ts'
import type { Database } from '../database.ts'
import { hasText } from './has-text.ts'
import type { SearchedSegment } from './holdings.ts'
import type { IndexCache } from './index-cache.ts'
import { openLists, textsWith } from './open-index.ts'
import { textsOfHits } from './texts-of-hits.ts'

/** Words of a query that are looked at: who mistypes more writes anew. */
const mostWords = 3

/** Null where all words are in the texts, or nothing is like those that are not. */
export async function suggest(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  query: string,
  { wanted, notes }: SearchPlan,
  open: readonly OpenSegment[],
): Promise<string | null> {
  const isOfFilter = wordsOfUnknownFilters(query, notes)
  const unknown = wanted
    .filter((clause) => isUnknown(clause, open) && !isOfFilter(clause))
    .slice(0, mostWords)
  let suggestion = query
  for (const { words } of unknown) {
    const better = await likeIt(db, cache, segments, normalWords(words))
    if (better !== undefined) suggestion = withWord(suggestion, words, better)
  }
  return suggestion === query ? null : suggestion
}

/** What stands in a filter that there is not has been told already. */
function wordsOfUnknownFilters(query: string, notes: SearchPlan['notes']) {
  const names = notes.flatMap(({ code, params }) => (code === 'unknown-filter' ? `${params.name}:` : []))
  const typed = query.split(/\s+/).filter((run) => names.some((name) => run.includes(name)))
  return ({ words }: Clause) => typed.some((run) => run.includes(words))
}

function isUnknown({ alternatives }: Clause, open: readonly OpenSegment[]): boolean {
  return alternatives.every(
    (leaf) =>
      leaf.is === 'term' && open.every((segment) => segment.list(leaf.field, leaf.term) === undefined),
  )
}

/** The most frequent of the words that one slip leads to, as texts that are there still print it. */
async function likeIt(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  word: string,
): Promise<string | undefined> {
  const slips = mistyped(word).filter((slip) => slip.slice(1) !== word.slice(1))
  if (slips.length === 0) return undefined
  // Other forms of a word that is there are no better.
  const typed = { is: 'term', field: 'surface', term: word } as const
  if (hasText(await openLists(db, cache, segments, [typed]), typed)) return undefined
  const found = await textsWith(db, segments, 'surface', slips)
  for (const term of mostFrequent(found, 5)) {
    const printed = await printedAs(db, cache, segments, term)
    if (printed !== undefined) return printed
  }
  return inOtherForm(db, cache, segments, slips)
}

const mostFrequent = (found: ReadonlyMap<string, number>, most: number): string[] =>
  [...found]
    .sort(([one, texts], [other, others]) => others - texts || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term)

/** Slips whose stem texts have: as many as are looked at for their forms. */
const mostLikely = 20

/**
 * A word that texts have with the article or a small word only, and a plural that they have in the singular: «منارات» of
 * «بالمنارات», «تقارير» of «تقرير».
 */
async function inOtherForm(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  slips: readonly string[],
): Promise<string | undefined> {
  const byStem = Map.groupBy(
    slips.flatMap((slip) => stemsOf(slip).map((stem) => ({ slip, stem }))),
    ({ stem }) => stem,
  )
  const stems = mostFrequent(await textsWith(db, segments, 'stem', [...byStem.keys()]), mostLikely)
  const likely = stems.flatMap((stem) => byStem.get(stem) ?? [])
  const opened = new Map(
    likely.flatMap(({ slip }) => openedForms(slip).map(({ form, opening }) => [form, opening] as const)),
  )
  for (const form of mostFrequent(await textsWith(db, segments, 'surface', [...opened.keys()]), 5)) {
    const printed = await printedAs(db, cache, segments, form)
    if (printed !== undefined) return printed.slice(opened.get(form)?.length)
  }
  const plurals = likely.flatMap(({ slip, stem }) => {
    const word = writtenPlural(slip)
    return word === null ? [] : [{ word, term: { is: 'term', field: 'stem', term: stem } as const }]
  })
  const open = await openLists(
    db,
    cache,
    segments,
    plurals.map(({ term }) => term),
  )
  return plurals.find(({ term }) => hasText(open, term))?.word
}

/** Texts of a segment that are looked at for how a word is written. */
const sampled = 50

/** The index has folded words, «اللاجيين»: what people write is «اللاجئين», as most texts have it. */
async function printedAs(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  term: string,
): Promise<string | undefined> {
  const open = await openLists(db, cache, segments, [{ field: 'surface', term }])
  const hits = open.flatMap(({ list, gone }, segment) =>
    Array.from(list('surface', term)?.readAll().docs ?? [])
      .filter((doc) => gone?.[doc] !== 1)
      .slice(0, sampled)
      .map((doc) => ({ segment, doc, score: 0 })),
  )
  const forms = (await textsOfHits(db, segments, hits)).flatMap(({ text, row }) =>
    surfaceWords(text, row.language ?? '').flatMap((word) =>
      word.term === term ? bare(text.slice(word.start, word.end)) : [],
    ),
  )
  // A word of a symbol, `COM` of `OIS/CONS/2025/COM/FINAL`, is none that somebody would type alone.
  const words = forms.filter((form) => !form.includes('/'))
  const [most] = [...Map.groupBy(words, (form) => form)].sort(
    ([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1),
  )
  return most?.[0]
}

/** Without vowel marks, stretched letters and capitals. */
const bare = (printed: string) =>
  plainWord(printed)
    .replaceAll(/[\u0640\u064B-\u0652\u0670]/g, '')
    .toLowerCase()
