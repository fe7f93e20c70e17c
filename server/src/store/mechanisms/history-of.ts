import type { MechanismPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'

const most = 200

/** What was said of a mechanism and of its records, the newest first; `record` null: of itself, or of several at once. */
export async function historyOf(
  db: Database,
  id: string,
  log: number | null,
): Promise<MechanismPage['history']> {
  const { rows } = await sql<MechanismPage['history'][number] & { at: Date }>`
    select l.number::int as version, l.what, found.record, l.by, l.at
    from (
      select number, case when count(*) = 1 then min(record) end as record from (
        select v.log as number, null::text as record from mechanism_version v where v.mechanism = ${id}
        union all
        select r.log, r.id from mechanism_record r where r.mechanism = ${id}
        union all
        select n.number, null from log n where n.what = 'reveal-record' and n.ids @> array[${id}]
      ) said where ${knownBy('number', log)} group by number order by number desc limit ${most}
    ) found join log l on l.number = found.number
    order by l.number desc`.execute(db)
  return rows.map(({ at, ...row }) => ({ ...row, at: (at as Date).toISOString() }))
}
