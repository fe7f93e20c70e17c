import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * Facts of reports and of adoption are shown from rows beside the log. Number of the first entry whose rows are not there or
 * say something else, or of the entry that a row without one names; null where all agree.
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
    )
    select min(number) as number from (
      select coalesce(said.number, kept.log) as number
      from said full join kept on kept.log = said.number
      where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
      union all
      select log from ends where upto is distinct from next
    ) wrong where number not in ${redacted}`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}
