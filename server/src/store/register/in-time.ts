import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Nobody waits longer for a page; a list that takes more is one that was not thought of. */
const longest = '20s'

/** What is asked for one answer, of one moment: nothing that comes in between two questions is seen by one of them. */
export function inTime<Answer>(db: Database, ask: (db: Database) => Promise<Answer>): Promise<Answer> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (read) => {
      await sql`select set_config('statement_timeout', ${longest}, true)`.execute(read)
      return ask(read)
    })
}
