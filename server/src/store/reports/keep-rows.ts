// What is kept of reports: every entry of the log has its rows as details, so that one question tells whether both agree.
import { sql } from 'kysely'
import type { Change, Tables } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import type { ReportTables } from '../schema/report-tables.ts'

interface Kept {
  by: string
  what: string
  ids: string[]
}

/** Rows that never change. Returns the number of the entry. */
export async function keepRows(
  change: Change,
  table: keyof ReportTables,
  entry: Kept,
  rows: readonly JsonRow[],
): Promise<number> {
  const { number } = await appendLog(change, { ...entry, details: { rows } })
  await insertRows(
    change,
    table,
    rows.map((row) => ({ ...row, log: number })),
  )
  return number
}

/** Rows that hold until the next one with the same `key` columns: those that hold now end with these. */
export async function keepHeld(
  change: Change,
  table: keyof ReportTables & keyof Tables,
  key: readonly string[],
  entry: Kept,
  rows: readonly JsonRow[],
): Promise<number> {
  const { number } = await appendLog(change, { ...entry, details: { rows } })
  const same = sql.join(
    key.map((column) => sql`x.${sql.ref(column)} = r.${sql.ref(column)}`),
    sql` and `,
  )
  await sql`update ${sql.table(table)} x set upto = ${number}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) r
    where x.upto is null and ${same}`.execute(change)
  await insertRows(
    change,
    table,
    rows.map((row) => ({ ...row, log: number, upto: null })),
  )
  return number
}
