import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Nobody waits longer for a page; a list that takes more is one that was not thought of. */
const longest = '20s'

/** What is looked up in a set, or put in order, is kept in memory. */
const memory = '32MB'

/** What is asked for one answer, of one moment, and soon. */
export function inTime<Answer>(db: Database, ask: (db: Database) => Promise<Answer>): Promise<Answer> {
  return ofOneMoment(db, async (read) => {
    await sql`select set_config('statement_timeout', ${longest}, true), set_config('work_mem', ${memory}, true)`.execute(
      read,
    )
    return ask(read)
  })
}

/** Nothing that comes in between two questions is seen by one of them; however long they take. */
export function ofOneMoment<Answer>(db: Database, ask: (db: Database) => Promise<Answer>): Promise<Answer> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(ask)
}
