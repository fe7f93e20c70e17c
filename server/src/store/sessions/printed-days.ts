import type { PrintedDays } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * The days of each session as its resolutions and decisions print them: those that most of them have, longer ones first where
 * as many have them, from the first text in which they stand. A declaration or a report may be of one of its days only.
 */
export async function printedDays(db: Database, only?: string): Promise<Map<string, PrintedDays>> {
  const { rows } = await sql<PrintedDays & { session: string }>`
    with told as (
      select w.session, e.publication, w."order", w.symbol, e.language, w.dates, e.created_at,
        (select string_agg(d ->> 'value', ' ' order by d ->> 'value')
          from jsonb_array_elements(w.dates) d where d ->> 'calendar' = 'gregorian') as days
      from revision_work w
      join expression e on e.revision = w.revision and e.state = 'listed'
      where w.kind in ('resolution', 'decision')
        and ${only === undefined ? sql`w.session is not null` : sql`w.session = ${only}`}
    ), counted as (
      select t.*, count(*) over (partition by t.session, t.days) as texts from told t where t.days is not null
    )
    select distinct on (t.session) t.session, t.publication, t."order", t.symbol, t.language,
      (select jsonb_agg(jsonb_build_object('text', d -> 'text', 'calendar', d -> 'calendar', 'value', d -> 'value'))
        from jsonb_array_elements(t.dates) d) as dates
    from counted t
    order by t.session, t.texts desc, length(t.days) desc, t.created_at, t.publication, t."order"`.execute(db)
  return new Map(rows.map(({ session, ...printed }) => [session, printed]))
}

export const printedDaysOf = async (db: Database, session: string): Promise<PrintedDays | null> =>
  (await printedDays(db, session)).get(session) ?? null
