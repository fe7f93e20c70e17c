// The same paragraphs in other languages: those of the same work that have the same place in it.
import type { SearchHit } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { FoundText } from './texts-of-hits.ts'

type Version = SearchHit['versions'][number]

type VersionRow = Version & { nth: number }

/** Of each of the texts, in their order. Read through the eyes of the reader. */
export async function versionsOfHits(db: Database, found: readonly FoundText[]): Promise<Version[][]> {
  const versions: Version[][] = found.map(() => [])
  const places = found.flatMap(({ row }, nth) => (row.work && row.eId ? { row, nth } : []))
  if (places.length === 0) return versions
  const { rows } = await sql<VersionRow>`
    select distinct hit.nth, other.language, other.publication, other.id as expression, that."order", p.marker
    from unnest(${places.map(({ nth }) => nth)}::int[], ${places.map(({ row }) => row.expression)}::text[],
      ${places.map(({ row }) => row.work?.order)}::int[], ${places.map(({ row }) => row.turn)}::int[],
      ${places.map(({ row }) => row.eId)}::text[]) as hit (nth, expression, "order", turn, eid)
    join expression e on e.id = hit.expression
    join work_expression this on this.revision = e.revision and this."order" = hit."order"
    join work_expression that on that.work = this.work
    join expression other on other.revision = that.revision and other.state = 'listed'
    join lateral (
      select p.marker from paragraph p
      where p.revision = that.revision and p.work = that."order" and p.eid = hit.eid
        and p.turn is not distinct from hit.turn
      order by p.position limit 1
    ) p on true
    where other.language is distinct from e.language and other.language is not null
    order by hit.nth, other.language, other.id`.execute(db)
  for (const { nth, ...version } of rows) versions[nth]?.push(version)
  return versions
}
