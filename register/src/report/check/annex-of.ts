import type { ReportSentence } from '../../contract/reports.ts'
import type { ItemFacts, LetterFacts, MandateFacts } from '../facts.ts'

/**
 * Tasks and returns due at the session of which nothing is known: all that are due but those with information. `told`:
 * requests on which a person wrote something in the report.
 */
export function annexOf(
  { mandates, letters }: Pick<ItemFacts, 'mandates' | 'letters'>,
  told: ReadonlySet<string> = new Set(),
): MandateFacts[] {
  const answered = answeredBy(letters)
  return mandates.filter(
    (facts) => isDue(facts) && !told.has(facts.mandate.id) && !hasInformation(facts, answered),
  )
}

/** Requests on which sentences of a person rest. */
export const toldIn = (sections: readonly { sentences: readonly ReportSentence[] }[]): Set<string> =>
  new Set(
    sections
      .flatMap(({ sentences }) => sentences.filter(isOfPerson))
      .flatMap(({ sources }) =>
        sources.flatMap((source) => (source.kind === 'paragraph' ? (source.mandate ?? []) : [])),
      ),
  )

const isOfPerson = ({ sources }: ReportSentence) => sources.some(({ kind }) => kind === 'person')

/** Tasks and returns of the session's docket. */
const isDue = ({ mandate, falling }: MandateFacts): boolean =>
  (falling === 'due' || falling === 'stale') && ['task', 'return'].includes(mandate.fields.follow)

/** Requests that at least one State answered, be it that it had nothing to report. */
const answeredBy = (letters: readonly LetterFacts[]): Set<string> =>
  new Set(
    letters
      .filter(({ answers }) => answers.some(({ kind }) => kind !== 'acknowledgement'))
      .flatMap(({ mandates }) => mandates),
  )

const hasInformation = (facts: MandateFacts, answered: ReadonlySet<string>): boolean =>
  facts.isAnswered ||
  answered.has(facts.mandate.id) ||
  facts.entries.some(({ status }) => status !== 'no-information') ||
  facts.closings.some(({ kind }) => kind !== 'declined')
