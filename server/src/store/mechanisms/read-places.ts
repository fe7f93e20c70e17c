// Where the listed texts name mechanisms, as the rules read them.
import type { MechanismKind, MechanismState, ReadRecord } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

export interface ReadPlace {
  expression: string
  revision: string
  organisation: string | null
  kind: MechanismKind
  key: string
  order: number
  eid: string
  position: number
  name: string
  span_start: number
  span_end: number
  stand: MechanismState | null
  records: ReadRecord[]
}

/** `#1` is the first work of one file alone: it is called by what the store knows it by. */
const keyHere = sql`regexp_replace(m.found ->> 'key', '^#[0-9]+ ', concat_ws('/', p.id, x.work) || ' ')`

/** Of expressions that are listed. */
export async function readPlaces(db: Database, expressions: readonly string[]): Promise<ReadPlace[]> {
  const { rows } = await sql<ReadPlace>`
    select e.id as expression, r.id as revision,
      coalesce(m.found ->> 'organisation', p.organisation) as organisation, m.found ->> 'kind' as kind,
      ${keyHere} as key,
      (a.place ->> 'work')::int as "order", g.eid, g.position, a.place ->> 'text' as name,
      (a.place -> 'span' ->> 'start')::int as span_start, (a.place -> 'span' ->> 'end')::int as span_end,
      a.place ->> 'state' as stand, coalesce(a.place -> 'records', '[]') as records
    from expression e
    join revision r on r.id = e.revision
    join publication p on p.id = e.publication
    cross join lateral jsonb_array_elements(r.publication -> 'mechanisms') with ordinality m (found, at)
    cross join lateral jsonb_array_elements(m.found -> 'places') with ordinality a (place, at)
    join paragraph g on g.revision = r.id and g.work = (a.place ->> 'work')::int and g.eid = a.place ->> 'eId'
    left join work_expression x on x.revision = r.id and x."order" = g.work
    where e.id = any(${[...expressions]}::text[]) and e.state = 'listed' and btrim(a.place ->> 'text') <> ''
    order by e.id, m.at, a.at`.execute(db)
  return rows
}
