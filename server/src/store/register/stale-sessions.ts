import { isStale } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { keysOf, listOccurring, type Occurring } from './occurring-sessions.ts'

/** Keys `v` of versions whose text names a session that was not to come any more, by the rule of the docket. */
export async function staleVersions(db: Database, log: number | null) {
  const days = await sessionDays(db, log)
  const stale = (await listOccurring(db, sql`v.due_session <> ''`)).filter(isStaleOne)
  return sql<boolean>`(v.due_session, v.session, v.date) in (select * from unnest(${keysOf(stale)}))`

  function isStaleOne({ due, session, date }: Occurring): boolean {
    const work = { id: '', symbol: null, title: null, organisation: null, organ: null, session, date }
    return isStale({ due: { session: due, date: null }, work }, days)
  }
}
