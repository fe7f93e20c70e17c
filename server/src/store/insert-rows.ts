import { sql } from 'kysely'
import type { Database, Tables } from './database.ts'

/** Rows as JSON has them: a column left out or undefined gets its default. */
export type JsonRow = Record<string, unknown>

/** Large enough that the round trips do not count, small enough for any server's memory. */
const rowsAtOnce = 1000

/**
 * Inserts through `jsonb_populate_recordset`: one parameter a batch, whatever the types of the columns. All
 * rows name the same columns.
 */
export async function insertRows(db: Database, table: keyof Tables, rows: readonly JsonRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await insertJson(
      db,
      table,
      columnsOf(rows[0] as JsonRow),
      storable(rows.slice(start, start + rowsAtOnce)),
    )
  }
}

/** `json`: an array of rows that all name `columns`. */
export async function insertJson(
  db: Database,
  table: keyof Tables,
  columns: string[],
  json: string,
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(db)
}

function columnsOf(row: JsonRow): string[] {
  return Object.keys(row).filter((column) => row[column] !== undefined)
}

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair; U+FFFD has the length of both, so offsets hold. */
export function storable(value: unknown): string {
  // Both are written as escapes, and hardly anything else is: most rows need not be gone through value by value.
  const json = JSON.stringify(value)
  if (!json.includes('\\u')) return json
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? storableText(inner) : inner))
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
