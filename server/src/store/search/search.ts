// A query is answered: what it asks for, the best texts, how many there are, and what else one may have meant.
import { countPlan, type RunResult, runPlan, termsOf } from '@qarar/core/search/index/run-plan.ts'
import { isKnown } from '@qarar/core/search/query/accepts.ts'
import { highlight } from '@qarar/core/search/query/highlight.ts'
import { parseQuery } from '@qarar/core/search/query/parse-query.ts'
import type { Filter, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { withoutFilter } from '@qarar/core/search/query/without-filter.ts'
import { namesOfValue, partyCalled } from '@qarar/register'
import {
  type Holding,
  type SearchFacets,
  type SearchHit,
  type SearchPage,
  searchCap,
  searchDepth,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { beginningsOf } from './beginnings.ts'
import { type SearchedSegment, withHoldings } from './holdings.ts'
import { inOtherLanguages } from './in-other-languages.ts'
import type { IndexCache } from './index-cache.ts'
import { kindOpening, withKind } from './kind-opening.ts'
import { noteMissingNumbers, withNumbersFirst } from './numbers-of.ts'
import { openLists, openSegments } from './open-index.ts'
import { candidates, rankedPage } from './rank-again.ts'
import type { SearchQuery } from './search-queries.ts'
import { suggest } from './suggest.ts'
import { withSymbols } from './symbols-of.ts'
import type { FoundText } from './texts-of-hits.ts'
import { versionsOfHits } from './versions-of-hits.ts'

/** Texts that are looked at for what the hits may be narrowed by. */
const counted = searchCap

export async function search(
  db: Database,
  cache: IndexCache,
  { query, limit = 20, page = 1, languages }: SearchQuery,
): Promise<SearchPage> {
  const segments = await withHoldings(db, cache, await openSegments(db, cache))
  const from = Math.min((page - 1) * limit, searchDepth)
  const top = Math.max(candidates, Math.min(from + limit, searchDepth))
  const { plan, open, asked, options, opening } = await prepared(db, cache, segments, query)
  const result = runPlan(asked, open, { ...options, top })
  const found = await rankedPage(db, cache, { plan, segments, open, opening }, result.hits, { from, limit })
  noteUnknownValues(plan, segments)
  noteMissingNumbers(plan, open)
  noteWhatWasFound(plan, result, { page, limit })
  const versions = await versionsOfHits(db, found)
  return {
    hits: found.map((text, nth) => ({
      ...hitOf(text, plan),
      ...{ holds: holdsOf(text, segments), versions: versions[nth] ?? [] },
    })),
    ...{ total: result.total, capped: result.capped, page, limit },
    facets: facetsOf(result.facets),
    notes: plan.notes,
    suggestion: await suggest(db, cache, segments, query, plan, open),
    filters: plan.filters.map((filter) => ({ ...filter, without: withoutFilter(query, filter) })),
    otherLanguages: languages && page === 1 ? await inOthers(db, cache, segments, query, languages) : [],
  }
}

async function prepared(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  query: string,
) {
  const { plan, symbols } = await withSymbols(db, cache, segments, parseQuery(query))
  const beginnings = await beginningsOf(db, segments, plan)
  const open = await openLists(db, cache, segments, termsOf(plan, beginnings))
  const opening = kindOpening(plan)
  const asked = withNumbersFirst(withParties(withKind(plan, opening)))
  return { plan, open, asked, opening, options: { cap: counted, beginnings, symbols, namesOf: namesOfValue } }
}

/** What a link promises need not be counted further. */
const countedInOthers = 100

/** With how many texts each finds: none where it finds only some of the words. */
async function inOthers(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  query: string,
  words: 'at-hand' | 'learnt',
): Promise<SearchPage['otherLanguages']> {
  const others: SearchPage['otherLanguages'] = []
  for (const other of await inOtherLanguages(db, cache, segments, query, words)) {
    const { asked, open, options } = await prepared(db, cache, segments, other.query)
    others.push({ ...other, ...countPlan(asked, open, { ...options, cap: countedInOthers }) })
  }
  return others
}

/** An office is meant by any of its names; where several organisations have one of the name, that of any of them. */
const withParties = ({ filters, ...plan }: SearchPlan): SearchPlan => ({
  ...plan,
  filters: filters.map(withParty),
})

function withParty(filter: Filter): Filter {
  if (filter.name !== 'addressee') return filter
  return { ...filter, values: filter.values.flatMap((value) => [value, partyCalled(value) ?? value]) }
}

/** What no text has is said, whatever else was asked for. */
function noteUnknownValues({ filters, notes }: SearchPlan, segments: readonly SearchedSegment[]): void {
  for (const filter of filters.filter(({ excludes }) => !excludes))
    for (const value of filter.values)
      if (!isKnown(withParty({ ...filter, values: [value] }), segments, namesOfValue))
        notes.push({ code: 'unknown-value', params: { name: filter.name, value } })
}

function noteWhatWasFound(
  { notes }: SearchPlan,
  { total, relaxed }: RunResult,
  { page, limit }: { page: number; limit: number },
): void {
  if (relaxed) notes.push({ code: 'some-words', params: {} })
  const last = Math.max(1, Math.ceil(Math.min(total, searchDepth) / limit))
  if (page > last) notes.push({ code: 'beyond-end', params: { page, last } })
}

function hitOf({ score, row }: FoundText, plan: SearchPlan): Omit<SearchHit, 'holds' | 'versions'> {
  return { ...row, score, marks: highlight(row.text, row.language ?? '', plan) }
}

function holdsOf({ segment, doc }: FoundText, segments: readonly SearchedSegment[]): Holding[] {
  const { sets, ordinals } = (segments[segment] as SearchedSegment).columns.holds
  return [...(sets[ordinals[doc] as number] as readonly Holding[])]
}

function facetsOf(facets: RunResult['facets']): SearchFacets {
  const { date, ...others } = facets
  const years = new Map<string, number>()
  for (const [day, count] of date) years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + count)
  return Object.fromEntries(
    Object.entries({ ...others, year: years }).map(([name, counts]) => [name, listed(counts)]),
  ) as SearchFacets
}

/** So many that a person may look through. */
const mostValues = 50

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues)
