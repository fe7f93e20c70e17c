import type { LanguageTag } from '@qarar/core'
import { readSessionCode } from '../../session-code.ts'
import { reportLanguages } from '../languages/index.ts'

/** A session as a heading says it: `CFM-45` → «الدورة الخامسة والأربعون لمجلس وزراء الخارجية»; an unknown code as it is. */
export function sessionWords(code: string, language: LanguageTag): string {
  const session = readSessionCode(code)
  const organ = session?.organ.names[language][0]
  if (!session || organ === undefined) return code
  return reportLanguages[language].session(session.ordinal, session.special, organ)
}
