import type { RegisterMandate } from '../contract/register.ts'
import { codeOfSession, readSessionCode, type SessionCode } from '../session-code.ts'
import { noDays, openingOf, openingsOf, type SessionDays } from '../sessions/session-days.ts'

/**
 * How a mandate belongs to a session. `due`: to be answered there. `stale`: there too, for the text names a session that
 * was not to come any more when it was adopted. `carried`: was due before. `later`: due after it. Null: it was asked at
 * this session or after it, is due at a session of another organ, or none of this can be told.
 */
export type Falling = 'due' | 'stale' | 'carried' | 'later' | null

type Asked = Pick<RegisterMandate, 'due' | 'work'>

export function fallsIn({ due, work }: Asked, working: SessionCode, days: SessionDays = noDays): Falling {
  if (isAskedBehind(work, working, days)) return null
  const answered = answeringSession(work, working, days)
  const named = due.session === null ? null : readSessionCode(due.session)
  if (named === null) return fallingOf(answered, working)
  // An organ that meets when called has no docket of its own.
  if (!isSameSeries(named, working))
    return named.organ.rhythm && !named.special ? null : fallingOf(answered, working)
  const isStale = answered !== null && named.ordinal < answered
  if (isStale && answered === working.ordinal) return 'stale'
  return fallingOf(named.ordinal, working)
}

function fallingOf(ordinal: number | null, working: SessionCode): Falling {
  if (ordinal === null) return null
  if (ordinal === working.ordinal) return 'due'
  return ordinal < working.ordinal ? 'carried' : 'later'
}

function isAskedBehind(
  { session, date }: RegisterMandate['work'],
  working: SessionCode,
  days: SessionDays,
): boolean {
  const own = session === null ? null : readSessionCode(session)
  if (own && isSameSeries(own, working)) return own.ordinal >= working.ordinal
  const opens = openingOf(codeOfSession(working), days)
  return date !== null && opens !== null && date >= opens
}

/**
 * The session of the working session's organ that a text is answered at where it names none: the one after its own; for
 * texts of other organs the first that opens after their day. Null where the days around it are not known.
 */
function answeringSession(
  { session, date }: RegisterMandate['work'],
  working: SessionCode,
  days: SessionDays,
): number | null {
  const own = session === null ? null : readSessionCode(session)
  if (working.special) return null
  if (own && isSameSeries(own, working)) return own.ordinal + 1
  if (date === null) return null
  const opened = new Map(openingsOf(working.organ, days))
  const first = [...opened].find(([, day]) => day > date)?.[0]
  // The one before it must be known to lie behind: else another one may come first.
  return first !== undefined && (opened.get(first - 1) ?? date) < date ? first : null
}

const isSameSeries = (one: SessionCode, other: SessionCode) =>
  one.organ === other.organ && one.special === other.special

/**
 * Whether the day or the session by which the text wants it has come. What states no time, and what is due at a session
 * without a known day, is never overdue.
 */
export function isPastDue(
  { due }: Pick<RegisterMandate, 'due'>,
  today: string,
  days: SessionDays = noDays,
): boolean {
  const opens = due.session === null ? null : openingOf(due.session, days)
  return (due.date !== null && due.date < today) || (opens !== null && opens < today)
}
