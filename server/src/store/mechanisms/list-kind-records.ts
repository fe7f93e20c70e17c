import type { KindRecordsPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, logAt } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import type { KindRecordsQuery } from './mechanism-queries.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { recordRows } from './record-rows.ts'

const usual = 500

/** Records of one type of all mechanisms of a kind, the newest first; of one that was merged they are the other's. */
export function listKindRecords(db: Database, query: KindRecordsQuery): Promise<KindRecordsPage> {
  const { kind, type, asOf, count = usual } = query
  return inTime(db, async (read) => {
    const log = await logAt(read, query.known)
    const day = asOf === undefined ? sql`true` : sql`(r.on_first is null or r.on_first <= ${asOf}::date)`
    const { rows } = await sql<{ id: string; whole: string; total: number }>`
      with ${heldMechanisms(log)}
      select r.id, p.whole, count(*) over ()::int as total
      from held h join parts p on p.whole = h.id join mechanism_record r on r.mechanism = p.id
      where h.kind = ${kind} and h.state in ${counting} and r.type = ${type} and ${heldAt('r', log)}
        and r.state in ${counting} and ${day}
      order by r.on_day desc nulls last, r.id desc limit ${count}`.execute(read)
    const whole = new Map(rows.map((row) => [row.id, row.whole]))
    const records = await recordRows(read, {
      where: sql`r.id = any(${[...whole.keys()]}::text[]) and ${heldAt('r', log)}
        order by r.on_day desc nulls last, r.id desc`,
    })
    const named = await mechanismRows(read, [...new Set(whole.values())], { ...query, log })
    return {
      total: rows[0]?.total ?? 0,
      records: records.map((record) => ({ ...record, mechanism: whole.get(record.id) ?? record.mechanism })),
      names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    }
  })
}
