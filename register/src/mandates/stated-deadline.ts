import type { MandateFields } from '../contract/register.ts'
import { codeOfSession, readSessionCode } from '../session-code.ts'
import { lastDayOf } from './due-of.ts'

type Deadline = NonNullable<MandateFields['deadline']>

/** A period as ISO 8601 has it: `P6M`, `P1Y6M`, `P90D`. */
const period = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/

/**
 * A deadline as a person states it, its value as the register writes it (`cfm-45` → `CFM-45`); null where the value is
 * none of its kind. Without a value it is kept as the words say it.
 */
export function statedDeadline(deadline: Deadline): Deadline | null {
  const { kind, value } = deadline
  if (value === null) return deadline
  const plain = plainValue(kind, value.trim())
  return plain === null ? null : { ...deadline, value: plain }
}

function plainValue(kind: Deadline['kind'], value: string): string | null {
  switch (kind) {
    case 'session':
    case 'next-session':
      return plainSession(value)
    case 'date':
    case 'year':
      return lastDayOf(value) === null ? null : value
    case 'period':
      return period.test(value) ? value : null
    default:
      return value
  }
}

/** Null for a session that no organisation has. */
export function plainSession(code: string): string | null {
  const session = readSessionCode(code.trim().toUpperCase())
  return session && codeOfSession(session)
}
