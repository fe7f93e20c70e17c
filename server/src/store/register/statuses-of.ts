import type { CurrentStatus } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, knownBy } from './as-of.ts'

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
 * The last words of all mandates as they were known then, or, where a day is asked about, the last one for a day up to it.
 * `said`: the log entry of each.
 */
function lastStatuses({ log, asOf }: When) {
  const kept = sql`last_status k`
  const isSaid = sql`k.entry is not null and ${heldAt('k', log)}`
  return asOf === undefined
    ? sql`select k.mandate, k.addressee, k.status, k.as_of, k.entry, k.said from ${kept} where ${isSaid}`
    : sql`select k.mandate, k.addressee, d.* from ${kept} cross join lateral (${onDay(log, asOf)}) d where ${isSaid}`
}

/** The last word of all is that of the day too where it was said for a day up to it; else there may be an earlier one. */
function onDay(log: number | null, day: string) {
  return sql`
    select k.status, k.as_of, k.entry, k.said where k.as_of <= ${day}::date
    union all (
      select s.status, s.as_of, s.id, s.log from status_entry s
      where k.as_of > ${day}::date and s.mandate = k.mandate and s.addressee = k.addressee
        and s.as_of <= ${day}::date and ${knownBy('s.log', log)}
        and not exists (select from status_withdrawal w where w.entry = s.id and ${knownBy('w.log', log)})
      order by s.as_of desc, s.log desc limit 1)`
}

/** Those of the mandate of `v` alone, to be asked for each row. */
export const lastStatusesOfRow = (when: When) =>
  sql`select * from (${lastStatuses(when)}) kept where kept.mandate = v.mandate`

type Says = (status: RawBuilder<unknown>) => RawBuilder<unknown>

/** Whether one of them has a status of which `is` holds. */
export const hasStatusOfRow = (when: When, is: Says) =>
  sql<boolean>`exists (select from (${lastStatusesOfRow(when)}) last where ${is(sql`last.status`)})`

/** The same, said so that it can be joined with all mandates of a list at once. */
export const isSaidOfRow = (when: When, is: Says) =>
  sql<boolean>`exists (select from (${lastStatuses(when)}) last where last.mandate = v.mandate and ${is(sql`last.status`)})`

/**
 * The same for many mandates and a reader below the highest level: what stands for the table there is not joined well, so all
 * mandates of which it holds are a set that is made once and looked up.
 */
export const isInStatus = (when: When, is: Says) =>
  sql<boolean>`(v.mandate in (select last.mandate from (${lastStatuses(when)}) last where ${is(sql`last.status`)})) is true`
