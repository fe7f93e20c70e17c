import type { Answer } from '../../contract/letters.ts'
import type { ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import type { ItemFacts, LetterFacts, MandateFacts } from '../facts.ts'
import { isThisReport } from './is-this-report.ts'

/**
 * Tasks and returns due at the session of which nothing is known: all that are due but those with information, and those
 * that ask for this very report. `told`: requests on which a person wrote something in the report. An entry «no information» is none, whatever words it has: its
 * request stands here, and its words are not composed (`no-information` in statistics too); the margin has them.
 */
export function annexOf(
  item: Pick<ItemFacts, 'mandates' | 'letters' | 'desk' | 'volume'>,
  told: ReadonlySet<string> = new Set(),
): MandateFacts[] {
  const answered = answeredBy(item.letters)
  const isTold = (facts: MandateFacts) => told.has(facts.mandate.id) || isThisReport(facts, item)
  return item.mandates.filter((facts) => isDue(facts) && !isTold(facts) && !hasInformation(facts, answered))
}

/** Where a report says what became of what was asked: what is changed elsewhere tells nothing of it. */
const telling: readonly ReportSectionKey[] = ['action', 'developments', 'replies']

interface ToldSection {
  key: ReportSectionKey
  sentences: readonly ReportSentence[]
}

/** Requests on which sentences of a person rest. */
export const toldIn = (sections: readonly ToldSection[]): Set<string> =>
  new Set(
    sections.filter(({ key }) => telling.includes(key)).flatMap(({ sentences }) => sentences.flatMap(toldBy)),
  )

/** By words of a person: the requests they rest on. By words that were changed: those whose status they told. */
function toldBy({ origin, sources }: ReportSentence): string[] {
  const kind = origin === 'written' ? 'paragraph' : origin === 'changed' ? 'status' : null
  return sources.flatMap((source) =>
    source.kind === kind && 'mandate' in source ? (source.mandate ?? []) : [],
  )
}

/** Tasks and returns of the session's docket. */
const isDue = ({ mandate, falling }: MandateFacts): boolean =>
  (falling === 'due' || falling === 'stale') && ['task', 'return'].includes(mandate.fields.follow)

/** Requests that at least one State answered, be it that it had nothing to report. */
export const answeredBy = (letters: readonly LetterFacts[]): Set<string> =>
  new Set(letters.flatMap(({ answers, mandates }) => answers.flatMap((each) => answeredIn(each, mandates))))

/** A reply is about what its returns name; without any, about all that the note asked. */
function answeredIn({ kind, returns }: Answer, asked: readonly string[]): readonly string[] {
  if (kind === 'acknowledgement') return []
  return kind === 'reply' && returns.length > 0 ? returns.map(({ mandate }) => mandate) : asked
}

const hasInformation = (facts: MandateFacts, answered: ReadonlySet<string>): boolean =>
  facts.isAnswered ||
  answered.has(facts.mandate.id) ||
  facts.entries.some(({ status }) => status !== 'no-information') ||
  facts.closings.some(({ kind }) => kind !== 'declined')
