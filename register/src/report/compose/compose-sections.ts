import type { LanguageTag } from '@qarar/core'
import type { ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import type { ItemFacts } from '../facts.ts'
import { developments } from './developments.ts'
import { legalBasis } from './legal-basis.ts'
import { period } from './period.ts'
import { replies } from './replies.ts'
import { reported } from './reported.ts'
import { paragraphed, writingOf } from './writing.ts'

/**
 * What the register alone says of an item, section by section. Every sentence has a source; words that somebody wrote for
 * the report stay in their language. Observations are for people to write.
 */
export function composeSections(
  facts: ItemFacts,
  language: LanguageTag,
): Record<ReportSectionKey, ReportSentence[]> {
  const writing = writingOf(facts, language)
  const acted = facts.mandates.filter(({ mandate: { fields } }) => ['task', 'report'].includes(fields.follow))
  return {
    'legal-basis': paragraphed(legalBasis(writing)),
    period: paragraphed(period(writing)),
    developments: paragraphed(developments(writing)),
    action: paragraphed(reported(acted, writing)),
    replies: paragraphed(replies(writing)),
    observations: [],
  }
}
