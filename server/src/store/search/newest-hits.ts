import { type NewHitsPage, type SearchPage, searchDepth } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { NewestAsked, SearchQuery } from './search-queries.ts'

export type DatedHit = NewHitsPage['hits'][number]

export type Search = (asked: SearchQuery) => Promise<SearchPage>

/** Hits of a feed, and of a page. */
const mostHits = 100

/** Of a store in which nothing is found. */
const never = '1970-01-01T00:00:00.000Z'

/** What a query finds that came into the store last; of hits that came together the best first. Passages have no file. */
export async function newestHits(
  db: Database,
  search: Search,
  { query, since = never, from = 1, count = mostHits }: NewestAsked,
): Promise<NewHitsPage> {
  const { hits, isAll } = await datedHits(db, search, query)
  const after = new Date(since).toISOString()
  const newest = hits
    .filter((each) => each.held > after)
    .sort((one, other) => Date.parse(other.held) - Date.parse(one.held))
  return {
    hits: newest.slice(from - 1, from - 1 + count),
    ...{ total: newest.length, more: !isAll, from, next: newest[0]?.held ?? after },
  }
}

/** The first thousand, the best first, each with the moment since which it is in the store; and whether that is all. */
export async function datedHits(db: Database, search: Search, query: string) {
  const { hits, total, capped } = await search({ query, limit: searchDepth })
  const held = await heldSince(db, [...new Set(hits.flatMap(({ expression }) => expression ?? []))])
  const dated = hits.map((hit): DatedHit => ({ hit, held: held.get(hit.expression ?? '') ?? never }))
  return { hits: dated, isAll: !capped && total <= hits.length }
}

/** When a person said last that it is a text of its own, or that its text is the one to be shown. */
const settled = sql`(
  select max(d.settled_at) from doubt d join expression waited on waited.id = d.expression
  where (d.expression = expression.id and d.decision in ('separate', 'new-language'))
    or (waited.joined_to = expression.id and d.decision = 'new-revision'))`

/** What waited until a person settled it came in then: before that nothing found it. */
async function heldSince(db: Database, expressions: readonly string[]): Promise<Map<string, string>> {
  if (expressions.length === 0) return new Map()
  const rows = await db
    .selectFrom('expression')
    .innerJoin('manifestation', 'manifestation.id', 'expression.manifestation')
    .select('expression.id')
    .select(sql<Date>`greatest(manifestation.imported_at, ${settled})`.as('since'))
    .where('expression.id', 'in', expressions)
    .execute()
  return new Map(rows.map(({ id, since }) => [id, new Date(since).toISOString()]))
}
