import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * Facts of reports and of adoption are shown from rows beside the log. Number of the first entry whose rows are not there or
 * say something else, or of the entry that a row without one names; null where all agree. Steps and editions name the entry
 * of the run that found them, and it their later texts; stores from before have steps of other entries too.
 */
export async function verifyLife(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, what, ids[1] as id, details from log
      where what in ('record-closing', 'decline-closing', 'withdraw-closing', 'set-adoption')
    ), kept as (
      select log, case kind when 'declined' then 'decline-closing' else 'record-closing' end as what, id,
        to_jsonb(c) - 'log' as details from closing c
      union all
      select log, 'withdraw-closing', closing, to_jsonb(w) - 'log' from closing_withdrawal w
      union all
      select log, 'set-adoption', work, to_jsonb(a) - array['log', 'upto'] from adoption a
    ), ends as (
      select log, upto, lead(log) over (partition by work order by log) as next from adoption
    ), found as (
      select l.number, l.what, l.ids, k.work from (
        select later as work, log, upto from edition union all select work, log, upto from life_step
      ) k cross join lateral (values (k.log), (k.upto)) as n (number) join log l on l.number = n.number
    )
    select min(number) as number from (
      select coalesce(said.number, kept.log) as number
      from said full join kept on kept.log = said.number
      where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
      union all
      select log from ends where upto is distinct from next
      union all
      select number from found where what = 'find-life' and not work = any(ids)
    ) wrong where number not in ${redacted}`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}
