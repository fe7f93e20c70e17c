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
    select distinct hit.nth, other.language, other.publication, other.expression, other."order"
    from unnest(${places.map(({ nth }) => nth)}::int[], ${places.map(({ row }) => row.expression)}::text[],
      ${places.map(({ row }) => row.work?.order)}::int[], ${places.map(({ row }) => row.turn)}::int[],
      ${places.map(({ row }) => row.eId)}::text[]) as hit (nth, expression, "order", turn, eid)
    join expression e on e.id = hit.expression
    join revision_work w on w.revision = e.revision and w."order" = hit."order"
    cross join lateral (
      select o.language, o.publication, o.id as expression, v."order", o.revision from expression o
      join revision_work v on v.revision = o.revision and v."order" = w."order"
      where o.publication = e.publication and o.state = 'listed'
      union
      select o.language, o.publication, o.id, v."order", o.revision from revision_work v
      join expression o on o.revision = v.revision and o.state = 'listed'
      where v.work_iri = w.work_iri
    ) other
    where other.language is distinct from e.language and other.language is not null and exists (
      select from paragraph p
      where p.revision = other.revision and p.work = other."order" and p.eid = hit.eid
        and p.turn is not distinct from hit.turn)
    order by hit.nth, other.language, other.expression`.execute(db)
  for (const { nth, ...version } of rows) versions[nth]?.push(version)
  return versions
}
