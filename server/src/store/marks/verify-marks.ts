import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Number of the first entry about a mark or a removal whose row says something else; null where all agree. */
export async function verifyMarks(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, what, ids[1] as id, details - array['gone', 'redacted', 'submitted'] || case when what = 'remove'
        then jsonb_build_object('ids', details -> 'gone') else '{}' end as details
      from log where what in ('mark', 'remove')
    ), kept as (
      select log, 'mark' as what, subject as id, to_jsonb(m) - array['log', 'upto'] as details from mark_at m
      union all
      select log, 'remove', id, to_jsonb(r) - array['log', 'level'] from removal r
    )
    select min(number) as number from (
      select coalesce(said.number, kept.log) as number
      from said full join kept on kept.log = said.number
      where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
      union all
      select log from (
        select log, upto, lead(log) over (partition by subject order by log) as next from mark_at
      ) ends where upto is distinct from next
    ) wrong`.execute(db)
  return rows[0]?.number ? Number(rows[0].number) : null
}
