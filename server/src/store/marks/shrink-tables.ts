import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What was deleted lies in the database's files until they are written anew, and in what the planner knows of columns until
 * it looks again.
 */
export async function shrinkTables(db: Database): Promise<void> {
  await forgetStatistics(db)
  const tables = await ordinaryTables(db)
  await sql`vacuum (full, analyze) ${sql.join(tables.map((name) => sql.table(name)))}`.execute(db)
  await sql`vacuum full pg_catalog.pg_statistic`.execute(db)
}

/** Of a table that is empty by now they would stay. Only who owns the server may; others have them replaced. */
async function forgetStatistics(db: Database): Promise<void> {
  try {
    await sql`delete from pg_catalog.pg_statistic where starelid in (select oid from (${tablesHere}) here)`.execute(
      db,
    )
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
  }
}

const insufficientPrivilege = '42501'

const tablesHere = sql`
  select oid, relname as name from pg_catalog.pg_class
  where relnamespace = current_schema()::regnamespace and relkind = 'r'`

/** All, so that none is forgotten. */
async function ordinaryTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from (${tablesHere}) here order by name`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}
