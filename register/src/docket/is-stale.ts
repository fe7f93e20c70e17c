import type { RegisterMandate } from '../contract/register.ts'
import { readSessionCode } from '../session-code.ts'
import { noDays, openingsOf, type SessionDays } from '../sessions/session-days.ts'
import { fallsIn } from './falls-in.ts'

/** Whether the docket of some session marks it so: due at one that was not to come any more when it was asked. */
export function isStale(asked: Pick<RegisterMandate, 'due' | 'work'>, days: SessionDays = noDays): boolean {
  const named = asked.due.session === null ? null : readSessionCode(asked.due.session)
  if (!named) return false
  const own = asked.work.session === null ? null : readSessionCode(asked.work.session)
  const known = openingsOf(named.organ, days).map(([ordinal]) => ordinal)
  const sessions = own ? [own.ordinal + 1, ...known] : known
  return sessions.some((ordinal) => fallsIn(asked, { ...named, ordinal }, days) === 'stale')
}
