import type { LanguageTag } from '@qarar/core'
import { calendarWords } from './calendar/calendar-words.ts'
import { readSessionCode } from './session-code.ts'

/** «Council of Foreign Ministers, session 45», for `CFM-45`; of an organ that nobody knows the code itself. */
export function sessionName(code: string, language: LanguageTag): string {
  const session = readSessionCode(code)
  if (!session || session.special) return code
  const organ = session.organ.names[language][0] ?? session.organ.sessionName
  return calendarWords[language].session
    .replace('{organ}', () => organ)
    .replace('{number}', `${session.ordinal}`)
}
