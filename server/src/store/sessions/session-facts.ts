// When and where sessions meet, as people entered it.
import type { SessionDays } from '@qarar/register'
import type { SessionFacts } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'

/** First days that were known at a log entry; `log` null: now. */
export async function sessionDays(db: Database, log: number | null): Promise<SessionDays> {
  const rows = await db
    .selectFrom('session_facts as f')
    .select(['f.session', 'f.opens'])
    .where(heldAt('f', log))
    .where('f.opens', 'is not', null)
    .execute()
  return new Map(rows.map(({ session, opens }) => [session, opens as string]))
}

/** Sessions of which a person entered anything. */
export async function sessionsTold(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('session_facts as f')
    .select('f.session')
    .where(heldAt('f', null))
    .execute()
  return rows.map(({ session }) => session)
}

/** What was known of one session at a log entry; null for nothing. */
export async function sessionFacts(
  db: Database,
  session: string,
  log: number | null,
): Promise<SessionFacts | null> {
  const found = await db
    .selectFrom('session_facts as f')
    .innerJoin('log as l', 'l.number', 'f.log')
    .select(['f.session', 'f.opens as from', 'f.closes as to', 'f.place', 'f.host', 'l.by', 'l.at'])
    .where('f.session', '=', session)
    .where(heldAt('f', log))
    .executeTakeFirst()
  return found ? { ...found, at: found.at.toISOString() } : null
}
