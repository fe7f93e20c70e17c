import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { redacted } from '../marks/redacted.ts'

/** Number of the first entry on a State in a subset that says something else than its row, or has none, or of a row without one. */
export async function verifySubsets(db: Database): Promise<number | null> {
  const { rows } = await sql<{ number: string | null }>`
    with said as (
      select number, what, ids[1] as id, details from log where what in ('decide-subset', 'withdraw-subset')
    ), kept as (
      select log, 'decide-subset' as what, id, to_jsonb(d) - 'log' as details from subset_decision d
      union all
      select log, 'withdraw-subset', decision, to_jsonb(w) - 'log' from subset_withdrawal w
    )
    select min(number) as number from (
      select coalesce(said.number, kept.log) as number
      from said full join kept on kept.log = said.number
      where (said.what, said.id, said.details) is distinct from (kept.what, kept.id, kept.details)
    ) wrong where number not in ${redacted}`.execute(db)
  const [first] = rows
  return first?.number ? Number(first.number) : null
}
