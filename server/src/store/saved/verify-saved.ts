import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/** Number of the first entry about a saved search or view whose row says something else; null where all agree. */
export async function verifySaved(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, what, ids[1] as id, details from log where what in ('save-query', 'end-saved')
    ), ends as (
      select *, lead(log) over (partition by id order by log) as next from saved_query
    ), kept as (
      select log, 'save-query' as what, id, to_jsonb(s) - array['log', 'upto'] as details from saved_query s
      union all
      select upto, 'end-saved', id, '{}' from ends where upto is not null and upto is distinct from next
    )
    select min(number) as number from (
      select coalesce(said.number, kept.log) as number
      from said full join kept on kept.log = said.number
      where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
        and coalesce(said.number, kept.log) not in ${redacted}
      union all
      select log from ends where next is not null and coalesce(upto > next, true)
    ) wrong`.execute(db)
  return rows[0]?.number ? Number(rows[0].number) : null
}
