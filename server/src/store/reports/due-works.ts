// The texts by which something is due at a session: what a report is made of.

import type { Follow } from '@qarar/core'
import { organisations, type SessionCode } from '@qarar/register'
import type { Database } from '../database.ts'
import { candidateWorks } from '../register/docket-candidates.ts'
import { sessionDays } from '../sessions/session-facts.ts'

interface Asked {
  session: SessionCode
  /** Texts that were there on this day. */
  until: string
  /** Only texts with a mandate that is followed so. */
  follows?: Follow[]
  /** Null: now. */
  log?: number | null
}

/** Ids of works, in the order in which they are printed. */
export async function dueWorks(
  db: Database,
  { session, until, follows = ['task', 'report', 'return'], log = null }: Asked,
): Promise<string[]> {
  const { secretariat = [] } = organisations.find(({ code }) => code === session.organisation) ?? {}
  const days = await sessionDays(db, log)
  const desk = { parties: [...secretariat], gathersReturns: true }
  return candidateWorks(db, { working: session, days, ...desk, asOf: until, log }, follows)
}
