import type { PrintedDays } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * The days of a session as its resolutions and decisions print them: those that most of them have, longer ones first where as
 * many have them, from the first text in which they stand. A declaration or a report may be of one of its days only.
 */
export async function printedDays(db: Database, session: string): Promise<PrintedDays | null> {
  const { rows } = await sql<PrintedDays>`
    with told as (
      select e.publication, w."order", w.symbol, e.language, w.dates, e.created_at,
        (select string_agg(d ->> 'value', ' ' order by d ->> 'value')
          from jsonb_array_elements(w.dates) d where d ->> 'calendar' = 'gregorian') as days
      from revision_work w
      join expression e on e.revision = w.revision and e.state = 'listed'
      where w.session = ${session} and w.kind in ('resolution', 'decision')
    )
    select t.publication, t."order", t.symbol, t.language,
      (select jsonb_agg(jsonb_build_object('text', d -> 'text', 'calendar', d -> 'calendar', 'value', d -> 'value'))
        from jsonb_array_elements(t.dates) d) as dates
    from told t
    where t.days is not null
    order by count(*) over (partition by t.days) desc, length(t.days) desc, t.created_at, t.publication, t."order"
    limit 1`.execute(db)
  return rows[0] ?? null
}
