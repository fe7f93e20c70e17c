// Two times: the day that is asked about, and the moment whose knowledge is asked for.
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Null: now. Else the number of the last log entry of that moment, 0 before the first. */
export async function logAt(db: Database, known: string | undefined): Promise<number | null> {
  if (known === undefined) return null
  // Each entry is later than the one before it.
  const found = await db
    .selectFrom('log')
    .select('number')
    .where('at', '<=', sql<Date>`${known}::timestamptz`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Number(found?.number ?? 0)
}

/** The number of the last entry that is committed; 0 in an empty store. */
export async function lastLog(db: Database): Promise<number> {
  const found = await db
    .selectFrom('log')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(found?.number ?? 0)
}

/** Of rows that hold from one log entry to another, those that held then. */
export function heldAt(table: string, log: number | null) {
  const [from, upto] = [sql.ref(`${table}.log`), sql.ref(`${table}.upto`)]
  return log === null
    ? sql<boolean>`${upto} is null`
    : sql<boolean>`${from} <= ${log} and (${upto} is null or ${upto} > ${log})`
}

/** Of rows that are only added, those that were there at a log entry; null: now, all of them. */
export const knownBy = (column: string, log: number | null) =>
  log === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} <= ${log}`

/** Texts that were there on a day; those without a day always were. */
export function existsOn(table: string, asOf: string | undefined) {
  const date = sql.ref(`${table}.date`)
  return asOf === undefined ? sql<boolean>`true` : sql<boolean>`(${date} is null or ${date} <= ${asOf}::date)`
}
