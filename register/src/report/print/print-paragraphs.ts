import type { LanguageTag } from '@qarar/core'
import type { ReportForm } from '@qarar/core/organisations/report-form.ts'
import type { DraftItem, ReportRemark, ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import { isDepartmentWords } from '../check/department-words.ts'
import type { TranslationLookup } from '../check/remarks-of.ts'
import { namesInOrder } from '../compose/own-name.ts'
import { copyWords } from '../languages/copy-words.ts'
import { fill } from '../languages/report-phrases.ts'
import type { PrintedParagraph, PrintedReport, PrintedRun } from '../printed.ts'
import type { PrintedSentence } from './in-language.ts'
import { type SourceLookup, sourceWords } from './source-words.ts'

/** How a report is printed. */
export interface Printing {
  form: ReportForm
  copy: PrintedReport['copy']
  language: LanguageTag
  translated: TranslationLookup
  lookup: SourceLookup
}

/** What the margin of a section says: where it is the first one, also of the item as a whole. */
export const remarksBeside = (
  key: ReportSectionKey,
  remarks: readonly ReportRemark[],
  { copy, form }: Printing,
): ReportRemark[] =>
  copy === 'clean'
    ? []
    : remarks.filter(({ section }) => section === key || (section === null && key === form.sections[0]))

/** A section of an item: its paragraphs, and what is to be said beside them. */
export function printWords(
  key: ReportSectionKey,
  sentences: readonly PrintedSentence[],
  { remarks }: Pick<DraftItem, 'remarks'>,
  printing: Printing,
): PrintedParagraph[] {
  const beside = remarksBeside(key, remarks, printing)
  const said = new Set(sentences.map(({ sentence }) => sentence.id))
  const general = beside.filter(({ sentence }) => sentence === null || !said.has(sentence))
  return withMargin(printParagraphs(sentences, beside, printing), general, printing)
}

/** Sentences of a section in their paragraphs. `remarks`: beside which of them. */
export function printParagraphs(
  sentences: readonly PrintedSentence[],
  remarks: readonly ReportRemark[],
  printing: Printing,
): PrintedParagraph[] {
  const byParagraph = Map.groupBy(sentences, ({ sentence }) => sentence.paragraph)
  const bySentence = Map.groupBy(remarks, ({ sentence }) => sentence)
  return [...byParagraph.values()].map((inParagraph) => ({
    ...{ kind: 'paragraph', style: 'text', number: 0, language: printing.language },
    runs: inParagraph.flatMap((printed, at) => [
      ...(at === 0 ? [] : [plainRun(' ', printing.language)]),
      ...printSentence(printed, bySentence.get(printed.sentence.id) ?? [], printing),
    ]),
  }))
}

export const plainRun = (text: string, language: LanguageTag): PrintedRun => ({
  ...{ text, language, notes: [], margin: [], stands: 'settled' },
})

/** What waits for a translation stands behind the mark that says so, as it was written. */
function printSentence(
  { sentence, text }: PrintedSentence,
  remarks: readonly ReportRemark[],
  printing: Printing,
): PrintedRun[] {
  const { language, copy, lookup } = printing
  const isWorking = copy === 'working'
  const notes = isWorking ? sentence.sources.map((source) => sourceWords(source, language, lookup)) : []
  const told = {
    notes: [...new Set(notes)],
    margin: remarks.map((remark) => remarkWords(remark, language)),
  }
  if (text !== null) return [{ text, language, ...told, stands: isWorking ? standing(sentence) : 'settled' }]
  const mark: PrintedRun = {
    ...plainRun(copyWords[language].awaiting, language),
    ...told,
    stands: 'awaiting',
  }
  if (!isWorking) return [mark]
  return [mark, { ...plainRun(` ${sentence.text}`, sentence.language), stands: 'awaiting' }]
}

function standing(sentence: ReportSentence): PrintedRun['stands'] {
  if (sentence.doubtful.length > 0) return 'doubtful'
  const isUnproved = isDepartmentWords(sentence) || sentence.sources.every(({ kind }) => kind === 'person')
  return isUnproved ? 'unsourced' : 'settled'
}

/** Remarks on a section as a whole stand beside its first words; without any, beside a mark that says so. */
function withMargin(
  paragraphs: readonly PrintedParagraph[],
  remarks: readonly ReportRemark[],
  { language, copy }: Printing,
): PrintedParagraph[] {
  const margin = remarks.map((remark) => remarkWords(remark, language))
  const [first, ...others] = paragraphs
  if (!first) {
    const run: PrintedRun = { ...plainRun(copyWords[language].empty, language), margin, stands: 'awaiting' }
    return copy === 'clean' ? [] : [{ kind: 'paragraph', style: 'text', number: null, language, runs: [run] }]
  }
  const [run, ...runs] = first.runs as [PrintedRun, ...PrintedRun[]]
  return [{ ...first, runs: [{ ...run, margin: [...margin, ...run.margin] }, ...runs] }, ...others]
}

/** A remark as the margin says it. */
export function remarkWords({ kind, words, parties }: ReportRemark, language: LanguageTag): string {
  const { remarks, comma } = copyWords[language]
  const names = namesInOrder(parties, language).join(comma)
  return fill(remarks[kind], { words: words ?? '', parties: names })
}
