import type { RegisterMandate } from '../contract/register.ts'
import { openingOf, readSessionCode, type SessionCode } from '../session-code.ts'

/**
 * How a mandate belongs to a session. `due`: to be answered there. `stale`: there too, for the text names a session that
 * was not to come any more when it was adopted. `carried`: was due before. `later`: due after it. Null: none of these
 * can be told, or it was not asked yet.
 */
export type Falling = 'due' | 'stale' | 'carried' | 'later' | null

type Asked = Pick<RegisterMandate, 'due' | 'work'>

export function fallsIn({ due, work }: Asked, working: SessionCode): Falling {
  const answered = answeringSession(work, working)
  const named = due.session === null ? null : readSessionCode(due.session)
  if (!named || !isSameSeries(named, working)) return fallingOf(answered, working)
  const isStale = answered !== null && named.ordinal < answered
  if (isStale && answered === working.ordinal) return 'stale'
  return fallingOf(named.ordinal, working)
}

function fallingOf(ordinal: number | null, working: SessionCode): Falling {
  if (ordinal === null) return null
  if (ordinal === working.ordinal) return 'due'
  return ordinal < working.ordinal ? 'carried' : 'later'
}

/**
 * The session of the working session's organ that a text is answered at where it names none: the one after its own; for
 * texts of other organs the first that opens after their day. Null where the days are not known.
 */
function answeringSession({ session, date }: RegisterMandate['work'], { organ }: SessionCode): number | null {
  const own = session === null ? null : readSessionCode(session)
  if (own && !own.special && own.organ === organ) return own.ordinal + 1
  if (date === null) return null
  const opened = Object.entries(organ.rhythm?.known ?? {})
  const [first] = opened.filter(([, day]) => day > date).map(([ordinal]) => Number(ordinal))
  const isBeforeAll = opened.every(([, day]) => day > date)
  return first === undefined || isBeforeAll ? null : first
}

const isSameSeries = (one: SessionCode, other: SessionCode) =>
  one.organ === other.organ && one.special === other.special

/** Whether the day or the session by which it was due has come. What has no known day is never overdue. */
export function isPastDue({ due }: Pick<RegisterMandate, 'due'>, today: string): boolean {
  const opens = due.session === null ? null : openingOf(due.session)
  return (due.date !== null && due.date < today) || (opens !== null && opens < today)
}
