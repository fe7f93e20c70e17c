import type { CurrentStatus } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** The last word on each addressee of some mandates, by mandate: as of a day, by what was known at a log entry. */
export async function statusesOf(
  db: Database,
  mandates: readonly string[],
  { log, asOf }: { log: number | null; asOf?: string },
): Promise<Map<string, CurrentStatus[]>> {
  if (mandates.length === 0) return new Map()
  const rows = await db
    .selectFrom('status_entry as s')
    .distinctOn(['s.mandate', 's.addressee'])
    .select(['s.id as entry', 's.mandate', 's.addressee', 's.status', 's.as_of as asOf'])
    .where('s.mandate', 'in', mandates)
    .where(standsAt('s', log))
    .$if(asOf !== undefined, (those) => those.where('s.as_of', '<=', asOf as string))
    .orderBy('s.mandate')
    .orderBy('s.addressee')
    .orderBy('s.as_of', 'desc')
    .orderBy('s.log', 'desc')
    .execute()
  const byMandate = Map.groupBy(rows, ({ mandate }) => mandate)
  return new Map([...byMandate].map(([mandate, all]) => [mandate, all.map(({ mandate: _, ...row }) => row)]))
}

/** Entries that were known at a log entry, null: now, and not taken back by then. */
export function standsAt(table: string, log: number | null) {
  const [id, number] = [sql.ref(`${table}.id`), sql.ref(`${table}.log`)]
  const taken = sql`select from status_withdrawal w where w.entry = ${id}`
  return log === null
    ? sql<boolean>`not exists (${taken})`
    : sql<boolean>`${number} <= ${log} and not exists (${taken} and w.log <= ${log})`
}
