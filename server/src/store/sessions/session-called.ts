import { readSessionCode, type SessionCode } from '@qarar/register'
import { refusal } from '../store-error.ts'

/** The session that a person or an address names. */
export function sessionCalled(typed: string): SessionCode {
  const session = readSessionCode(typed.trim())
  if (session) return session
  throw refusal(
    'not-applicable',
    `No organisation that Qarar knows has a session called "${typed}".`,
    'no-session',
  )
}
