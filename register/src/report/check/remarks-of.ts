import type { LanguageTag } from '@qarar/core'
import type { ReportRemark, ReportSectionKey, ReportSentence, ReportSource } from '../../contract/reports.ts'
import type { EntryFacts, ItemFacts, MandateFacts } from '../facts.ts'
import { lastWords } from '../last-words.ts'
import { annexOf, toldIn } from './annex-of.ts'
import { askedIn } from './asked-in.ts'
import { checklistOf, type SectionText } from './checklist-of.ts'
import { isDepartmentWords } from './department-words.ts'
import { registerWords } from './register-words.ts'
import { withdrawnFrom } from './withdrawn-from.ts'

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
    ...sections.flatMap(({ key, sentences, notSaid = [], composed = [] }) => [
      ...sentences.flatMap((sentence) => ofSentence(sentence, key, { language, translated, withdrawn })),
      ...sentences.flatMap((sentence) => differing(sentence, key, composed)),
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
    letter: null,
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
    const about = {
      ...{ section: sectionOf(request), mandate: mandate.id },
      words: (clauses[language]?.fields ?? mandate.fields).action,
    }
    const words = lastWords(entries, facts.desk)
    const [untold, last] = [words.filter(isUntold), words.filter(isKnown)]
    return [
      ...(unknown.has(request) ? [remark('no-information', about), ...annexRemarks(request, language)] : []),
      ...untold.map(({ reportText }) => remark('not-said', { ...about, words: reportText })),
      ...(last.some(({ reportText }) => reportText === null) ? [remark('no-report-text', about)] : []),
      ...(last.some(({ evidence }) => evidence.length === 0) ? [remark('no-evidence', about)] : []),
      ...(falling === 'stale' ? [remark('stale', about)] : []),
    ]
  })
}

/** Of words that the annex prints: whoever prints it asks this of requests of texts without an item too. */
export function annexRemarks(request: MandateFacts, language: LanguageTag): ReportRemark[] {
  const about = { section: sectionOf(request), mandate: request.mandate.id, stops: true }
  return askedIn(request, language).doubtful.map((words) => remark('doubtful-reading', { ...about, words }))
}

const isKnown = ({ status }: Pick<EntryFacts, 'status'>) => status !== 'no-information'

/** Words beside «no information» are not composed: see `annexOf`. */
const isUntold = ({ status, reportText }: EntryFacts) => !isKnown({ status }) && reportText !== null

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
    return [remark('silent-states', { section: 'replies', letter: letter.id, parties, words: letter.number })]
  })

const checklist = (facts: ItemFacts, sections: readonly SectionText[], language: LanguageTag) =>
  checklistOf(facts, sections, language)
    .filter(({ isMet }) => !isMet)
    .map(({ mandate, text }) => remark('checklist', { section: 'observations', mandate, words: text }))

function differing(
  sentence: ReportSentence,
  section: ReportSectionKey,
  composed: readonly ReportSentence[],
): ReportRemark[] {
  const words = registerWords(sentence, composed)
  return words === null ? [] : [remark('differs-from-register', { section, sentence: sentence.id, words })]
}

interface Looked {
  language: LanguageTag
  translated: TranslationLookup
  withdrawn: (source: ReportSource) => boolean
}

function ofSentence(
  sentence: ReportSentence,
  section: ReportSectionKey,
  { language, translated, withdrawn }: Looked,
): ReportRemark[] {
  const { id, text, language: own, sources, doubtful } = sentence
  const about = { section, sentence: id }
  const isAwaiting = own !== language && translated(text, language) === null
  const isOfDepartment = isDepartmentWords(sentence)
  const isUnsourced = !isOfDepartment && sources.every(({ kind }) => kind === 'person')
  const isWithdrawn = sources.some(withdrawn)
  return [
    ...doubtful.map(({ words }) => remark('doubtful-reading', { ...about, words, stops: true })),
    ...(isAwaiting ? [remark('awaiting-translation', { ...about, words: text, stops: true })] : []),
    ...(isUnsourced ? [remark('unsourced', { ...about, words: text })] : []),
    ...(isOfDepartment ? [remark('department-words', { ...about, words: text })] : []),
    ...(isWithdrawn ? [remark('withdrawn-source', { ...about, words: text, stops: true })] : []),
  ]
}
