import type { CurrentStatus } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from './as-of.ts'

interface When {
  /** Null: now. */
  log: number | null
  asOf?: string
}

/**
 * The last word on each addressee of some mandates, by mandate; in the order in which they were said: by the day for which
 * they hold, of one day the later entry behind.
 */
export async function statusesOf(
  db: Database,
  mandates: readonly string[],
  when: When,
): Promise<Map<string, CurrentStatus[]>> {
  if (mandates.length === 0) return new Map()
  const { rows } = await sql<CurrentStatus & { mandate: string }>`
    select mandate, addressee, status, as_of as "asOf", entry from (${lastStatuses(when)}) last
    where mandate = any(${mandates}::text[])
    order by mandate, as_of, said`.execute(db)
  const byMandate = Map.groupBy(rows, ({ mandate }) => mandate)
  return new Map([...byMandate].map(([mandate, all]) => [mandate, all.map(({ mandate: _, ...row }) => row)]))
}

/**
 * The last words of all mandates as they were known then: as kept, or, where a day is asked about, the last one for a day
 * up to it. `said`: the log entry of each.
 */
function lastStatuses(when: When) {
  if (when.asOf !== undefined) return lastOnDay({ ...when, asOf: when.asOf }, sql`true`)
  return sql`
    select k.mandate, k.addressee, k.status, k.as_of, k.entry, k.said from last_status k
    where k.entry is not null and ${heldAt('k', when.log)}`
}

/**
 * Those of the mandate of `v` alone, to be asked for each row: where a day is asked about, a list of all there are would
 * be gone through again for every mandate.
 */
export const lastStatusesOfRow = (when: When) =>
  when.asOf === undefined
    ? sql`select * from (${lastStatuses(when)}) kept where kept.mandate = v.mandate`
    : lastOnDay({ ...when, asOf: when.asOf }, sql`s.mandate = v.mandate`)

type Says = (status: RawBuilder<unknown>) => RawBuilder<unknown>

/** Whether one of them has a status of which `is` holds. */
export const hasStatusOfRow = (when: When, is: Says) =>
  sql<boolean>`exists (select from (${lastStatusesOfRow(when)}) last where ${is(sql`last.status`)})`

/**
 * The same of now or of a moment, said so that it is joined with all mandates of a list at once. What stands for the table
 * at a lower level is not joined well: a list of a reader asks for each row.
 */
export const isSaidOfRow = (log: number | null, is: Says) =>
  sql<boolean>`exists (select from last_status k
    where k.mandate = v.mandate and ${heldAt('k', log)} and ${is(sql`k.status`)})`

function lastOnDay({ log, asOf }: When & { asOf: string }, of: RawBuilder<unknown>) {
  const known = log === null ? sql`true` : sql`s.log <= ${log}`
  const by = log === null ? sql`true` : sql`w.log <= ${log}`
  return sql`
    select distinct on (s.mandate, s.addressee) s.mandate, s.addressee, s.status, s.as_of, s.id as entry,
      s.log as said
    from status_entry s
    where ${of} and s.as_of <= ${asOf}::date and ${known}
      and not exists (select from status_withdrawal w where w.entry = s.id and ${by})
    order by s.mandate, s.addressee, s.as_of desc, s.log desc`
}
