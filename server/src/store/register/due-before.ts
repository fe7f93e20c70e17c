import { openingOf } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { heldAt } from './as-of.ts'
import { listOccurring } from './occurring-sessions.ts'

/**
 * Keys `v` of versions that fall due up to a day: by the day that the text states, by the session that opens then, or by
 * the date inside the house. A session whose day is not known makes nothing due.
 */
export async function dueBefore(db: Database, day: string, log: number | null) {
  const sessions = await sessionsOpenBy(db, day, log)
  const inside =
    log === null
      ? sql`v.due_by <= ${day}::date`
      : sql`exists (select from assignment a
          where a.mandate = v.mandate and a.due_by <= ${day}::date and ${heldAt('a', log)})`
  return sql<boolean>`(v.due_date <= ${day}::date or v.due_session = any(${sessions}::text[]) or ${inside})`
}

async function sessionsOpenBy(db: Database, day: string, log: number | null): Promise<string[]> {
  const named = (await listOccurring(db, sql`v.due_session <> ''`)).flatMap(({ due }) => due ?? [])
  const days = await sessionDays(db, log)
  return [...new Set(named)].filter((session) => {
    const opens = openingOf(session, days)
    return opens !== null && opens <= day
  })
}
