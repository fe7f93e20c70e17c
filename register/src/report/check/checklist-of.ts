import type { LanguageTag } from '@qarar/core'
import type { CheckPoint, ReportSectionKey, ReportSentence, ReportSource } from '../../contract/reports.ts'
import type { Clause, ItemFacts, MandateFacts } from '../facts.ts'
import { clauseParts } from './clause-parts.ts'

/** A section as it stands: composed, or as a person left it. */
export interface SectionText {
  key: ReportSectionKey
  sentences: readonly ReportSentence[]
  /** Composed sentences that a written section does not have. */
  notSaid?: readonly ReportSentence[]
  /** As the register has it. */
  composed?: readonly ReportSentence[]
}

/** What the clauses that ask for the report prescribe for it, in parts, and which of these it meets. */
export function checklistOf(
  facts: Pick<ItemFacts, 'mandates'>,
  sections: readonly SectionText[],
  language: LanguageTag,
): CheckPoint[] {
  const said = sections.flatMap(({ sentences }) => sentences.map(({ sources }) => sources))
  return facts.mandates
    .filter(({ mandate, falling }) => mandate.fields.follow === 'report' && falling !== null)
    .flatMap((request) => pointsOf(request, said, language))
}

function pointsOf(
  request: MandateFacts,
  said: readonly (readonly ReportSource[])[],
  language: LanguageTag,
): CheckPoint[] {
  const { id } = request.mandate
  const [tag, clause] = clauseIn(request, language) ?? []
  if (!clause || tag === undefined) return []
  const resting = said.filter((sources) => sources.some((source) => isOf(source, id, clause)))
  const isProved = resting.some((sources) => sources.some(proves))
  const { publication, order, eId } = clause.place
  return clauseParts(clause.fields.action, tag).map((text) => ({
    ...{ mandate: id, publication, order, eId, text },
    isMet: isProved || (resting.length > 0 && isReportItself(text, clause)),
  }))
}

function clauseIn({ clauses }: MandateFacts, language: LanguageTag): [LanguageTag, Clause] | undefined {
  const own = clauses[language]
  return own ? [language, own] : (Object.entries(clauses) as [LanguageTag, Clause][])[0]
}

const isOf = (source: ReportSource, mandate: string, { place }: Clause) =>
  source.kind === 'paragraph' &&
  (source.mandate === mandate ||
    (source.publication === place.publication && source.order === place.order && source.eId === place.eId))

/** Somebody said something on it. */
const proves = ({ kind }: ReportSource) => ['status', 'letter', 'answer', 'person'].includes(kind)

/** That a report is presented, this very report shows. */
const isReportItself = (text: string, { fields }: Clause) =>
  fields.reportTo !== null && text.includes(fields.reportTo.text)
