import { readSessionCode } from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'

/** «45th session», for `CFM-45`; of an organ that nobody knows the code itself. */
export function sessionNumber(code: string, reader: Reader): string {
  const session = readSessionCode(code)
  return session && !session.special ? reader.t.session(reader.plain(session.ordinal)) : code
}

/** «45th session, Council of Foreign Ministers». */
export function sessionWords(code: string, reader: Reader): string {
  const organ = organWords(code, reader)
  return organ ? reader.t.register.sessionOf(sessionNumber(code, reader), organ) : code
}

export function organWords(code: string, { language }: Reader): string | null {
  const session = readSessionCode(code)
  return session && !session.special ? (session.organ.names[language][0] ?? null) : null
}
