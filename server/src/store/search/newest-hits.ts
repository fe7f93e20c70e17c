import type { SearchHit } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { type AskSearch, hitPages } from './hit-pages.ts'

export interface DatedHit {
  hit: SearchHit
  /** Since when its file is in the store, ISO 8601. */
  since: string
}

/** Hits of a feed. */
const mostHits = 100

/** What a query finds that came into the store last; of hits that came together the best first. Passages have no file. */
export async function newestHits(db: Database, search: AskSearch, query: string): Promise<DatedHit[]> {
  const hits: SearchHit[] = []
  for await (const page of hitPages(search, query)) hits.push(...page)
  const held = await heldSince(db, [...new Set(hits.flatMap(({ expression }) => expression ?? []))])
  return hits
    .flatMap((hit) => {
      const since = held.get(hit.expression ?? '')
      return since ? { hit, since } : []
    })
    .sort((one, other) => Date.parse(other.since) - Date.parse(one.since))
    .slice(0, mostHits)
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
