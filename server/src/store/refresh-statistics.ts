import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * The planner knows of a table what it saw when it last looked, and takes one that it never looked at for empty: plans for
 * what has just come in are many times too slow until then. The server looks by itself, but a minute later: what came in
 * is kept whatever becomes of this.
 */
export const refreshStatistics = (db: Database): Promise<void> => lookAgain(db).catch(() => {})

async function lookAgain(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_catalog.pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'
      and pg_relation_size(oid) > 1.2 * relpages * current_setting('block_size')::int
    order by relname`.execute(db)
  if (rows.length > 0) await sql`analyze ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(db)
}
