import type { LanguageTag } from '@qarar/core'
import type { MandatePage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { namedColumns, namedTables } from '../pages/named-works.ts'

type Step = MandatePage['chain'][number]

/** Texts of other kinds that take up what a mandate asks, a work once: as the link stage finds them now. */
export async function chainOf(
  db: Database,
  mandate: string,
  { language }: { language?: LanguageTag },
): Promise<Step[]> {
  const { rows } = await sql<Step['work'] & Pick<Step, 'tells' | 'eId'>>`
    with own as (
      select distinct g.revision, g.work as "order", g.eid from mandate_place_at p
      join paragraph g on g.revision = p.revision and g.position = p.position
      where p.mandate = ${mandate} and p.upto is null
    ), step as (
      select l.relation, 'from' as direction, l.to_revision as revision, l.to_order as "order", l.to_eid as eid
      from link l join own on l.from_revision = own.revision and l.from_order = own."order" and l.from_eid = own.eid
      where l.relation in ('asks-again', 'answers')
      union
      select l.relation, 'to', l.from_revision, l.from_order, l.from_eid
      from link l join own on l.to_revision = own.revision and l.to_order = own."order" and l.to_eid = own.eid
      where l.relation in ('asks-again', 'answers')
    ), named as (
      select distinct on (coalesce(x.work, w.revision), step.relation, step.direction) ${namedColumns},
        step.eid as "eId", case
          when step.relation = 'answers' then case step.direction when 'from' then 'answers' else 'answered' end
          else case step.direction when 'from' then 'asked-before' else 'asked-again' end
        end as tells
      from step join revision_work w on w.revision = step.revision and w."order" = step."order" ${namedTables}
      left join work_expression x on x.revision = w.revision and x."order" = w."order"
      where step.eid is not null
      order by coalesce(x.work, w.revision), step.relation, step.direction,
        (e.language is not distinct from ${language ?? null}) desc, e.created_at, e.id
    )
    select * from named order by date nulls last, publication, "order" limit 50`.execute(db)
  return rows.map(({ tells, eId, ...work }) => ({ tells, eId, work }))
}
