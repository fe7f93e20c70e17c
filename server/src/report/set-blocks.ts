import type { PrintedBlock, PrintedHeading, PrintedParagraph, PrintedTable } from '@qarar/register'
import { paragraphOf, runOf } from '../docx/markup.ts'
import { isRightToLeft } from '../docx/spoken.ts'
import { type BoundDocument, newBookmark, newNumbering } from './bound-document.ts'
import { bookmarkOfField } from './field-names.ts'
import { setRuns } from './set-runs.ts'
import { symbolRuns } from './symbol-runs.ts'

/** Where the numbering of a part stands: a number that does not follow the last begins a new one. */
export interface Counting {
  numbered: { num: number; next: number } | null
  dashes: number | null
  /** Headings of the part go one deeper where its own title has their level. */
  deeper: 0 | 1
}

export const newCounting = (blocks: readonly PrintedBlock[]): Counting => ({
  ...{ numbered: null, dashes: null },
  deeper: blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0,
})

export function* setBlock(bound: BoundDocument, block: PrintedBlock, counting: Counting): Generator<string> {
  if (block.kind === 'heading') yield setHeading(bound, block, counting)
  else if (block.kind === 'paragraph') yield setParagraph(bound, block, counting)
  else yield* setTable(bound, block)
}

function setHeading(bound: BoundDocument, block: PrintedHeading, counting: Counting): string {
  if (block.anchor === null) return headingAround(bound, block, counting, '', '')
  const { start, end } = newBookmark(bound, bookmarkOfField(block.anchor))
  return headingAround(bound, block, counting, start, end)
}

export const shownLevel = ({ level }: Pick<PrintedHeading, 'level'>, { deeper }: Counting) =>
  Math.min(3, level + deeper) as 1 | 2 | 3

/** `before`, `after`: ends of bookmarks beside its words. */
export function headingAround(
  { ids }: BoundDocument,
  { level, text, language }: PrintedHeading,
  counting: Counting,
  before: string,
  after: string,
): string {
  return paragraphOf(
    { style: ids[`heading${shownLevel({ level }, counting)}`], language },
    `${before}${symbolRuns(text, language)}${after}`,
  )
}

function setParagraph(bound: BoundDocument, block: PrintedParagraph, counting: Counting): string {
  const { style, language, runs } = block
  const num = numberingOf(bound, block, counting)
  const look = { style: bound.ids[style], language, ...(num === undefined ? {} : { num }) }
  return paragraphOf(look, setRuns(bound, runs))
}

function numberingOf(
  bound: BoundDocument,
  { number, style }: PrintedParagraph,
  counting: Counting,
): number | undefined {
  if (number !== null) return countOn(bound, number, counting)
  if (style !== 'list') return undefined
  counting.dashes ??= newNumbering(bound, null)
  return counting.dashes
}

function countOn(bound: BoundDocument, number: number, counting: Counting): number {
  const follows = counting.numbered?.next === number
  const num = follows && counting.numbered ? counting.numbered.num : newNumbering(bound, number)
  counting.numbered = { num, next: number + 1 }
  return num
}

/** Columns as wide as their words ask, rows that do not break over pages, the head on every page. */
function* setTable(bound: BoundDocument, { language, head, rows, bars }: PrintedTable): Generator<string> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, head.length))
  const widths = columnWidths(bound, columns, head, rows, bars?.column)
  yield tableStart(bound, language, widths)
  if (head.length > 0) yield setHead(bound, head, widths, language)
  for (const [number, row] of rows.entries()) {
    const cells = widths.map((width, at) => {
      const run = row[at]
      const look = { style: bound.ids.cell, language: run?.language ?? language }
      const words = run ? setRuns(bound, [run]) : ''
      const share = bars?.column === at ? bars.shares[number] : null
      return cellOf(width, share ? barOf(bound, share, width, language) : paragraphOf(look, words))
    })
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
  }
  yield `</w:tbl>${paragraphOf({ style: bound.ids.end, language }, '')}`
}

/** A column with a bar asks for room as so many letters do. */
const barRoom = 24

/** A bar is a shaded paragraph that ends where it should: it begins where lines begin, in either direction. */
function barOf(
  { ids }: BoundDocument,
  share: number,
  width: number,
  language: PrintedTable['language'],
): string {
  const rest = Math.round((width - cellMargins) * (1 - share))
  const direction = isRightToLeft(language) ? '' : ' w:val="0"'
  return `<w:p><w:pPr><w:pStyle w:val="${ids.cell}"/><w:shd w:val="clear" w:color="auto" w:fill="${barFill}"/><w:bidi${direction}/><w:ind w:end="${rest}"/></w:pPr></w:p>`
}

const barFill = '2F5D8A'
/** Both sides of a cell, in twentieths of a point. */
const cellMargins = 216

export function tableStart(
  { ids }: BoundDocument,
  language: PrintedTable['language'],
  widths: readonly number[],
): string {
  const visual = isRightToLeft(language) ? '<w:bidiVisual/>' : ''
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${ids.table}"/>${visual}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
}

export function setHead(
  { ids }: BoundDocument,
  head: readonly string[],
  widths: readonly number[],
  language: PrintedTable['language'],
): string {
  const cells = widths.map((width, at) =>
    cellOf(
      width,
      paragraphOf({ style: ids.columnHead, language }, runOf(head[at] ?? '', language)),
      headFill,
    ),
  )
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

const headFill = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>'

export const cellOf = (width: number, content: string, more = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`

/** How many rows are looked at: a long table is the same further down. */
const sample = 200

/** By the mean length of what stands in a column, none less than half of an equal share. */
function columnWidths(
  { template: { width } }: BoundDocument,
  columns: number,
  head: readonly string[],
  rows: PrintedTable['rows'],
  bars: number | undefined,
): number[] {
  const seen = rows.slice(0, sample)
  const asked = Array.from({ length: columns }, (_, at) => {
    if (at === bars) return barRoom
    const lengths = seen.map((row) => Math.min(120, row[at]?.text.length ?? 0))
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, seen.length)
    return Math.max(mean, (head[at] ?? '').length, 4)
  })
  const total = asked.reduce((sum, each) => sum + each, 0)
  const least = width / columns / 2
  return asked.map((each) => Math.floor(least + ((width - least * columns) * each) / total))
}
