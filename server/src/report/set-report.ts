import {
  goesOn,
  type PacketSeal,
  type PrintedBlock,
  type PrintedPart,
  type PrintedReport,
} from '@qarar/register'
import { fieldOf, languageOfWords, paragraphOf, runOf } from '../docx/markup.ts'
import { type BoundDocument, newBookmark } from './bound-document.ts'
import { sealBookmark } from './field-names.ts'
import { reportWords } from './report-words.ts'
import { type Counting, cellOf, newCounting, setHead, tableStart } from './set-blocks.ts'
import { setFacts, wordsLine } from './set-form.ts'
import { lastSection, runningHead, sectionEnd } from './set-sections.ts'

/** How the blocks of one part are set: a draft puts fields around its sections. */
export type SetBlocks = (
  bound: BoundDocument,
  blocks: readonly PrintedBlock[],
  counting: Counting,
) => Iterable<string>

/** `seal`: of a draft that comes back. */
export function* setReport(
  bound: BoundDocument,
  report: PrintedReport,
  setBlocks: SetBlocks,
  seal: PacketSeal | null,
): Generator<string> {
  const { parts } = report
  yield* setCover(bound, report, seal)
  if (parts.length > 1) yield* setContents(bound, report)
  yield parts.length === 0 ? lastSection(bound, null) : sectionEnd(bound, null)
  for (const [at, part] of parts.entries()) {
    yield* setPartHead(bound, report, part, at)
    yield* setBlocks(bound, part.blocks, newCounting(part.blocks))
    const head = headOf(bound, report, part)
    const next = parts[at + 1]
    if (next === undefined) yield lastSection(bound, head)
    else if (!goesOn(next, part)) yield sectionEnd(bound, head)
  }
}

const headOf = (bound: BoundDocument, report: PrintedReport, { symbol }: PrintedPart) =>
  runningHead(bound, held([symbol ?? report.symbol, report.mark, copyOf(report)]), report.language)

const copyOf = ({ copy, language }: PrintedReport) =>
  copy === 'working' ? reportWords[language].working : null

const held = (words: readonly (string | null)[]) => words.filter((each): each is string => Boolean(each))

function* setCover(bound: BoundDocument, report: PrintedReport, seal: PacketSeal | null): Generator<string> {
  const { language, mark, symbol, date, organisation, session, agenda, title } = report
  for (const words of held([mark, symbol, date, copyOf(report)]))
    yield wordsLine(bound, 'mark', words, language)
  for (const words of held([organisation, session, agenda])) yield wordsLine(bound, 'cover', words, language)
  const { start, end } = seal ? newBookmark(bound, sealBookmark(seal)) : { start: '', end: '' }
  const run = runOf(title, languageOfWords(title, language))
  yield paragraphOf({ style: bound.ids.title, language }, `${start}${run}${end}`)
  if (report.facts) yield* setFacts(bound, report.facts, language)
}

/** What is in it and where: a table, since symbols and titles read in two directions. */
function* setContents(bound: BoundDocument, { parts, language }: PrintedReport): Generator<string> {
  const { contents, columns } = reportWords[language]
  const shown = (['agenda', 'symbol'] as const).filter((key) => parts.some((part) => part[key]))
  const narrow = [...shown.map((key) => (key === 'agenda' ? 1900 : 2600)), pageColumn]
  const title = Math.max(2000, bound.template.width - narrow.reduce((sum, width) => sum + width, 0))
  const widths = [...narrow.slice(0, -1), title, pageColumn]
  yield wordsLine(bound, 'heading2', contents, language)
  yield tableStart(bound, language, widths)
  yield setHead(bound, [...shown.map((key) => columns[key]), columns.title, columns.page], widths, language)
  for (const [at, part] of parts.entries()) {
    const words = [...shown.map((key) => part[key] ?? ''), part.title]
    const cells = words.map((each, column) =>
      cellOf(widths[column] ?? 0, wordsLine(bound, 'cell', each, language)),
    )
    const page = paragraphOf(
      { style: bound.ids.cell, language },
      fieldOf(`PAGEREF ${partBookmark(at)} \\h`, '', language),
    )
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}${cellOf(pageColumn, page)}</w:tr>`
  }
  yield '</w:tbl>'
}

const pageColumn = 1400

const partBookmark = (at: number) => `part_${at + 1}`

function* setPartHead(
  bound: BoundDocument,
  { language }: PrintedReport,
  { agenda, symbol, title }: PrintedPart,
  at: number,
): Generator<string> {
  for (const words of held([agenda, symbol])) yield wordsLine(bound, 'partHead', words, language)
  const { start, end } = newBookmark(bound, partBookmark(at))
  const run = runOf(title, languageOfWords(title, language))
  yield paragraphOf({ style: bound.ids.heading1, language }, `${start}${run}${end}`)
}
