import type { LanguagePack } from '../../../languages/pack.ts'
import type { MemberRow } from './members.ts'

/** The president's announcement of a statement for his State. */
export interface NationalAnnouncement {
  /** The president's State, where the words name it. */
  state: string | null
  /** The statement follows in the same paragraph. */
  followed: boolean
}

/** «أدلي الآن ببيان بصفتي وزير الموانئ في جمهورية سروان.» */
export function findNationalAnnouncement(
  folded: string,
  members: readonly MemberRow[],
  { fold, verbatimRecord }: LanguagePack,
): NationalAnnouncement | null {
  const match = verbatimRecord.nationalCapacity.exec(folded)
  if (match === null) return null
  const [sentence = ''] = /^[^.:؛;!؟?]*/.exec(folded.slice(match.index + match[0].length)) ?? []
  const rest = folded.slice(match.index + match[0].length + sentence.length + 1)
  const state = members.find(({ role }) => role === 'president')?.state
  return { state: state && sentence.includes(fold(state)) ? state : null, followed: /\p{L}/u.test(rest) }
}

/** «أستأنف الآن مهامي كرئيس للمجلس.» */
export function resumesFunctions(folded: string, { verbatimRecord }: LanguagePack): boolean {
  return verbatimRecord.functionsResumed.test(folded)
}
