import type { ReportSentence, ReportSource } from '../../contract/reports.ts'

/** What a department said in a document that came back. */
const isOfDepartment = (source: ReportSource) =>
  source.kind === 'person' && source.post !== null && source.file !== null

/** Something that is held, other than the words that ask. */
const isEvidence = (source: ReportSource) =>
  source.kind === 'paragraph' ? source.mandate === null : source.kind !== 'person' && source.kind !== 'plan'

/** Its words stand for themselves: the paragraph that it answers says what was asked, not what was done. */
export const isDepartmentWords = ({ origin, sources }: Pick<ReportSentence, 'origin' | 'sources'>): boolean =>
  origin === 'written' && sources.some(isOfDepartment) && !sources.some(isEvidence)
