import { arabic } from '../../../core/src/languages/ar/index.ts'
import type { WordList } from '../../../core/src/languages/ar/words/word-list.ts'
import type { ProposedReading } from '../../../core/src/model/index.ts'
import type { DocumentView } from '../../../core/src/parse/document-view.ts'
import { textLines } from '../../../core/src/parse/document-view.ts'
import type { ParsedDocument } from '../../../core/src/parse/parsed-document.ts'
import { proposeReadings } from '../../../core/src/parse/readings/propose-readings.ts'
import { copyOfFile } from '../../../core/src/repair/apply-edits.ts'
import { repairCharacters } from '../../../core/src/repair/repair-characters.ts'
import { holdOut } from '../damaged-layer/measure.ts'
import { precisionRecall, type Score, share } from '../measure.ts'
import { type SpoiltWord, spoilWords } from './spoil-words.ts'

const set = 'proposed readings'
/** Kinds that only words prove; numbers follow rules. */
const byWords = ['dots', 'ligature', 'hamza', 'letters', 'spacing']

/** Single wrong words: what is proposed in clean texts, and in the same texts with words spoilt by script. */
export async function scoreProposedReadings(corpus: string): Promise<Score[]> {
  const { list, tested } = holdOut(corpus)
  let [words, inClean, right, read, wanted] = [0, 0, 0, 0, 0]
  for (const [index, { text }] of tested.entries()) {
    const clean = repairCharacters(text).text
    words += clean.match(/[\u0621-\u064A]+/g)?.length ?? 0
    const before = readingsOf(clean, list)
    inClean += before.length
    const { text: spoilt, faults } = spoilWords(clean, index + 1)
    const known = new Set(before.map(({ span }) => startBehind(faults, span.start)))
    const found = readingsOf(spoilt, list).filter(({ span }) => !known.has(span.start))
    wanted += faults.length
    read += found.length
    right += found.filter((reading) => faults.some((fault) => isRight(reading, fault))).length
  }
  const measures = [
    share(set, 'clean held-out texts: words without a proposal', words - inClean, words, 0.99995),
    ...precisionRecall(set, 'held-out texts, one word in fifty spoilt', { right, read, wanted }, null),
  ]
  return [{ measures, faults: [] }]
}

const isRight = ({ text, span, proposed }: ProposedReading, fault: SpoiltWord) =>
  span.start === fault.start && text === fault.spoilt && proposed === fault.word

/** Where a place of the clean text is in the spoilt one. */
function startBehind(faults: readonly SpoiltWord[], clean: number): number {
  let longer = 0
  for (const { word, spoilt, start } of faults) {
    if (start - longer >= clean) break
    longer += spoilt.length - word.length
  }
  return clean + longer
}

/** The proposals for a text of which every line is a paragraph, with the words of `list`. */
function readingsOf(text: string, list: WordList): ProposedReading[] {
  const language = { ...arabic, words: () => list }
  const lines = textLines(copyOfFile(text), language.fold, () => 1)
  const view: DocumentView = { text, lines, language, organisation: null, organisations: [] }
  const leaves = lines.map(({ start, end }) => ({
    part: 'body' as const,
    span: { start, end },
    marker: null,
    number: null,
    depth: 0,
  }))
  const parsed = { leaves, works: [], diagnostics: [], symbol: null, title: null, session: null, dates: [] }
  return proposeReadings(parsed as ParsedDocument, view)
    .leaves.flatMap(({ proposedReadings }) => proposedReadings ?? [])
    .filter(({ evidence }) => byWords.includes(evidence.kind))
}
