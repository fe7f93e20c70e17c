import type { ReportSentence } from '../../contract/reports.ts'
import { plainWords } from '../sentences/plain-words.ts'

/** What says what became of a request: not what was asked. */
const facts: readonly string[] = ['status', 'closing', 'answer']

/**
 * What the register says where a person changed the sentence that told it, and not only added to it; null elsewhere.
 * `composed`: its section as the register has it, in the same language.
 */
export function registerWords(
  { id, origin, text, language }: ReportSentence,
  composed: readonly ReportSentence[],
): string | null {
  const told = origin === 'changed' ? composed.find((each) => each.id === id) : undefined
  if (told?.language !== language || !told.sources.some(({ kind }) => facts.includes(kind))) return null
  return plainWords(text).includes(plainWords(told.text)) ? null : told.text
}
