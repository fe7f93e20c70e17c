import { type NewHitsPage, type SearchPage, searchDepth } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { SearchQuery } from '../store.ts'

export type DatedHit = NewHitsPage['hits'][number]

/** Hits of a feed. */
const mostHits = 100

/** Of a store in which nothing is found. */
const never = '1970-01-01T00:00:00.000Z'

/** What a query finds that came into the store last; of hits that came together the best first. Passages have no file. */
export async function newestHits(
  db: Database,
  search: (asked: SearchQuery) => Promise<SearchPage>,
  { query, since = never }: { query: string; since?: string },
): Promise<NewHitsPage> {
  const { hits } = await search({ query, limit: searchDepth })
  const held = await heldSince(db, [...new Set(hits.flatMap(({ expression }) => expression ?? []))])
  const after = new Date(since).toISOString()
  const newest = hits
    .map((hit): DatedHit => ({ hit, held: held.get(hit.expression ?? '') ?? never }))
    .filter((each) => each.held > after)
    .sort((one, other) => Date.parse(other.held) - Date.parse(one.held))
    .slice(0, mostHits)
  return { hits: newest, next: newest[0]?.held ?? after }
}

async function heldSince(db: Database, expressions: readonly string[]): Promise<Map<string, string>> {
  if (expressions.length === 0) return new Map()
  const rows = await db
    .selectFrom('expression')
    .innerJoin('manifestation', 'manifestation.id', 'expression.manifestation')
    .select(['expression.id', 'manifestation.imported_at as since'])
    .where('expression.id', 'in', expressions)
    .execute()
  return new Map(rows.map(({ id, since }) => [id, new Date(since).toISOString()]))
}
