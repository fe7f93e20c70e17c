import { sql } from 'kysely'
import type { Change, Database, Tables } from '../database.ts'
import type { ArchivedTable } from './archive-format.ts'

const usualRowsAtOnce = 1000

/** The rows of a table as lines of JSON, some at a time. The same store gives the same bytes. */
export async function* tableLines(db: Change, { table, order, rowsAtOnce = usualRowsAtOnce }: ArchivedTable) {
  const columns = sql.join((await storedColumns(db, table)).map((column) => sql.ref(column)))
  await sql`declare rows no scroll cursor for
    select to_jsonb(kept)::text as line
    from (select ${columns} from ${sql.table(table)} order by ${sql.raw(order)}) kept`.execute(db)
  try {
    for (;;) {
      const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from rows`.execute(db)
      if (rows.length === 0) return
      yield { rows: rows.length, bytes: Buffer.from(rows.map(({ line }) => `${line}\n`).join('')) }
    }
  } finally {
    await sql`close rows`.execute(db)
  }
}

/** Columns that hold what was put into them; the database computes the others. */
export async function storedColumns(db: Database, table: keyof Tables): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and attgenerated = '' and not attisdropped
    order by attnum`.execute(db)
  return rows.map(({ name }) => name)
}
