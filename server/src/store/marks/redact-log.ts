// Entries of the log hold what was decided, words of the texts among it. What is taken out of them is vouched for by the
// entry of the removal: it has a hash of the rest of each, so that the chain still proves who did what, when.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { hashOfRest } from '../log.ts'

/** Entries that hold ids and typed reasons alone. */
const plain = [
  'remove',
  'mark',
  'assign',
  'add-rule',
  'end-rule',
  'follow-texts',
  'find-life',
  'withdraw',
  'settle-doubt',
  'withdraw-report',
  'withdraw-report-item',
  'assign-sections',
  'clear-section',
  'reset-section',
  'open-item',
  'end-saved',
  'follow-mechanisms',
  'reveal-record',
]

/** By the numbers of the entries about some ids: the hash of what stays of each. */
export async function redactable(change: Change, ids: readonly string[]): Promise<Record<string, string>> {
  const entries = await change
    .selectFrom('log')
    .selectAll()
    .where(sql<boolean>`ids && ${[...ids]}::text[]`)
    .where('what', 'not in', plain)
    .where(sql<boolean>`not details ? 'removed'`)
    .orderBy('number')
    .execute()
  return Object.fromEntries(entries.map((entry) => [String(entry.number), hashOfRest(entry)]))
}

/** `removal`: the entry that vouches for them. */
export async function redactLog(change: Change, numbers: readonly string[], removal: number): Promise<void> {
  await sql`update log set details = jsonb_build_object('removed', ${removal}::int)
    where number = any(${[...numbers]}::bigint[])`.execute(change)
}
