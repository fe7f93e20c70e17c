import { openingOf } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { heldAt } from './as-of.ts'

/**
 * Versions `v` that fall due up to a day: by the day that the text states, by the session that opens then, or by
 * the date inside the house. A session whose day is not known makes nothing due.
 */
export async function dueBefore(db: Database, day: string, log: number | null) {
  const sessions = await sessionsOpenBy(db, day, log)
  return sql<boolean>`(v.due_date <= ${day}::date
    or v.due_session = any(${sessions}::text[])
    or exists (select from assignment a
      where a.mandate = v.mandate and a.due_by <= ${day}::date and ${heldAt('a', log)}))`
}

async function sessionsOpenBy(db: Database, day: string, log: number | null): Promise<string[]> {
  const named = await db
    .selectFrom('mandate_version as v')
    .select('v.due_session as session')
    .distinct()
    .where('v.due_session', 'is not', null)
    .where(heldAt('v', log))
    .execute()
  const days = await sessionDays(db, log)
  return named.flatMap(({ session }) => {
    const opens = session && openingOf(session, days)
    return session && opens && opens <= day ? [session] : []
  })
}
