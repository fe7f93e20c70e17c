import type { LanguageTag } from '@qarar/core'
import type { ReportRemark, ReportSectionKey, ReportSentence, ReportSource } from '../../contract/reports.ts'
import { lastOfEach } from '../compose/reported.ts'
import type { ItemFacts, MandateFacts } from '../facts.ts'
import { annexOf, toldIn } from './annex-of.ts'
import { checklistOf, type SectionText } from './checklist-of.ts'

/** A person's translation of a sentence, by its exact words; null where there is none. */
export type TranslationLookup = (source: string, language: LanguageTag) => string | null

/** What the margin of the working copy says of an item, in the order of what it is about: facts, then sentences. */
export function remarksOf(
  facts: ItemFacts,
  sections: readonly SectionText[],
  language: LanguageTag,
  translated: TranslationLookup = () => null,
): ReportRemark[] {
  const withdrawn = withdrawnFrom(facts)
  return [
    ...gaps(facts, toldIn(sections), language),
    ...differences(facts, language),
    ...silent(facts),
    ...checklist(facts, sections, language),
    ...sections.flatMap(({ key, sentences, notSaid = [] }) => [
      ...sentences.flatMap((sentence) => ofSentence(sentence, key, { language, translated, withdrawn })),
      ...notSaid.map(({ id, text }) => remark('not-said', { section: key, sentence: id, words: text })),
    ]),
  ]
}

/** Those that keep the clean copy from being made. */
export const stopsOf = (remarks: readonly ReportRemark[]): ReportRemark[] =>
  remarks.filter(({ stops }) => stops)

const remark = (kind: ReportRemark['kind'], about: Partial<ReportRemark>): ReportRemark => ({
  ...{
    kind,
    section: null,
    sentence: null,
    mandate: null,
    finding: null,
    parties: [],
    words: null,
    stops: false,
  },
  ...about,
})

/** Where what a request is told of stands. */
function sectionOf({ mandate: { fields } }: MandateFacts): ReportSectionKey {
  if (fields.follow === 'return') return 'replies'
  return fields.follow === 'task' || fields.follow === 'report' ? 'action' : 'developments'
}

function gaps(facts: ItemFacts, told: ReadonlySet<string>, language: LanguageTag): ReportRemark[] {
  const unknown = new Set(annexOf(facts, told))
  return facts.mandates.flatMap((request) => {
    const { mandate, clauses, entries, falling } = request
    const words = (clauses[language]?.fields ?? mandate.fields).action
    const about = { section: sectionOf(request), mandate: mandate.id, words }
    const last = lastOfEach(entries).filter(({ status }) => status !== 'no-information')
    return [
      ...(unknown.has(request) ? [remark('no-information', about)] : []),
      ...(last.some(({ reportText }) => reportText === null) ? [remark('no-report-text', about)] : []),
      ...(last.some(({ evidence }) => evidence.length === 0) ? [remark('no-evidence', about)] : []),
      ...(falling === 'stale' ? [remark('stale', about)] : []),
    ]
  })
}

const differences = (facts: ItemFacts, language: LanguageTag): ReportRemark[] =>
  facts.differences.map(({ finding, mandate, sentence }) => {
    const words = sentence[language] ?? Object.values(sentence)[0] ?? null
    return remark('texts-differ', { finding, mandate, words })
  })

/** Those that were asked and of which no answer has come; an acknowledgement is none. */
const silent = (facts: ItemFacts): ReportRemark[] =>
  facts.letters.flatMap(({ letter, recipients }) => {
    const parties = recipients
      .filter(({ state }) => ['asked', 'reminded', 'acknowledged'].includes(state))
      .map(({ party }) => party)
    if (parties.length === 0) return []
    return [remark('silent-states', { section: 'replies', parties, words: letter.number })]
  })

const checklist = (facts: ItemFacts, sections: readonly SectionText[], language: LanguageTag) =>
  checklistOf(facts, sections, language)
    .filter(({ isMet }) => !isMet)
    .map(({ mandate, text }) => remark('checklist', { section: 'observations', mandate, words: text }))

interface Looked {
  language: LanguageTag
  translated: TranslationLookup
  withdrawn: (source: ReportSource) => boolean
}

function ofSentence(
  { id, text, language: own, origin, sources, doubtful }: ReportSentence,
  section: ReportSectionKey,
  { language, translated, withdrawn }: Looked,
): ReportRemark[] {
  const about = { section, sentence: id }
  const isAwaiting = own !== language && translated(text, language) === null
  const isUnsourced = sources.every(({ kind }) => kind === 'person')
  const isWithdrawn = origin !== 'composed' && sources.some(withdrawn)
  return [
    ...doubtful.map(({ words }) => remark('doubtful-reading', { ...about, words, stops: true })),
    ...(isAwaiting ? [remark('awaiting-translation', { ...about, words: text, stops: true })] : []),
    ...(isUnsourced ? [remark('unsourced', { ...about, words: text })] : []),
    ...(isWithdrawn ? [remark('withdrawn-source', { ...about, words: text })] : []),
  ]
}

/** Of requests and notes of the item, what does not stand any more. */
function withdrawnFrom({ mandates, letters }: ItemFacts): (source: ReportSource) => boolean {
  const own = new Set(mandates.map(({ mandate }) => mandate.id))
  const notes = new Set(letters.map(({ letter }) => letter.id))
  const standing = new Set([
    ...mandates.flatMap(({ entries }) => entries.map(({ id }) => `status ${id}`)),
    ...mandates.flatMap(({ closings }) => closings.map(({ id }) => `closing ${id}`)),
    ...letters.flatMap(({ answers }) => answers.map(({ id }) => `answer ${id}`)),
  ])
  return (source) => {
    if (source.kind === 'status') return own.has(source.mandate) && !standing.has(`status ${source.entry}`)
    if (source.kind === 'closing')
      return own.has(source.mandate) && !standing.has(`closing ${source.closing}`)
    if (source.kind === 'answer') return notes.has(source.letter) && !standing.has(`answer ${source.answer}`)
    return false
  }
}
