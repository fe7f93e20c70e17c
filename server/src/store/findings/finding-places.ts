import type { FindingPlace } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { symbolShown } from '../pages/symbol-shown.ts'

/** The places of findings in their order. */
export async function placesOf(
  db: Database,
  findings: readonly string[],
): Promise<ReadonlyMap<string, FindingPlace[]>> {
  if (findings.length === 0) return new Map()
  const { rows } = await sql<PlaceRow>`
    select p.finding, e.publication, p.expression, e.language, p."order", p.eid as "eId", p.quote, p.before, p.after,
      ${symbolShown} as symbol, coalesce(w.title, r.title) as title, g.part, g.marker,
      p.span_start, p.span_end, p.first_line, p.last_line
    from finding_place p
    join expression e on e.id = p.expression
    join publication b on b.id = e.publication
    join revision r on r.id = p.revision
    left join revision_work w on w.revision = p.revision and w."order" = p."order"
    left join lateral (
      select g.part, g.marker from paragraph g
      where g.revision = p.revision and g.work = p."order" and g.eid = p.eid
        and coalesce(p.span_start between g.span_start and g.span_end, true)
      limit 1
    ) g on true
    where p.finding = any(${findings}::text[])
    order by p.finding, p.position`.execute(db)
  const byFinding = Map.groupBy(rows, ({ finding }) => finding)
  return new Map([...byFinding].map(([finding, own]) => [finding, own.map(placeOf)]))
}

interface PlaceRow extends Omit<FindingPlace, 'span' | 'sourceLines'> {
  finding: string
  span_start: number | null
  span_end: number | null
  first_line: number | null
  last_line: number | null
}

function placeOf({
  finding: _,
  span_start,
  span_end,
  first_line,
  last_line,
  ...place
}: PlaceRow): FindingPlace {
  return {
    ...place,
    span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
    sourceLines: first_line === null || last_line === null ? null : [first_line, last_line],
  }
}
