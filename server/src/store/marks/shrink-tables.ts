import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What was deleted lies in the database's files until they are written anew, and in what the planner knows of columns until
 * it looks again. To write them anew waits for whoever looks just then.
 */
export async function shrinkTables(db: Database): Promise<void> {
  const names = (await ordinaryTables(db)).map((name) => sql.table(name))
  await sql`vacuum full ${sql.join(names)}`.execute(db)
  await forgetStatistics(db)
  await sql`analyze ${sql.join(names)}`.execute(db)
  await sql`vacuum full pg_catalog.pg_statistic`.execute(db)
}

/**
 * Of a table that is empty by now they would stay, and those of its indexes on expressions. Only who owns the server may;
 * others have them replaced.
 */
async function forgetStatistics(db: Database): Promise<void> {
  try {
    await sql`delete from pg_catalog.pg_statistic where starelid in (
      select oid from pg_catalog.pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'i'))`.execute(db)
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
  }
}

const insufficientPrivilege = '42501'

/** All, so that none is forgotten. */
async function ordinaryTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_catalog.pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname`.execute(db)
  return rows.map(({ name }) => name)
}
