import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/**
 * Returns are shown from rows beside the log. Number of the first entry whose rows are not there or say something else, or
 * of the entry that a row without one names; null where all agree.
 */
export async function verifyReturns(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, ids[1] as id, '{"asked": []}' || details as details from log where what = 'take-return'
    ), kept as (
      select log, id, to_jsonb(s) - 'log' || jsonb_build_object(
        'rows', (select coalesce(jsonb_agg(to_jsonb(r) - 'sheet_return' order by r.position), '[]')
          from sheet_return_row r where r.sheet_return = s.id)) as details
      from sheet_return s
    )
    select min(coalesce(said.number, kept.log)) as number
    from said full join kept on kept.log = said.number
    where (said.id, said.details) is distinct from (kept.id, kept.details)
      and coalesce(said.number, kept.log) not in ${redacted}`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}
