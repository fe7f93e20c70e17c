import { foldDigits } from '../../../languages/fold-arabic.ts'
import type { ResolutionNumber } from '../../../organisations/resolution-number.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { leafOf } from '../../leaves.ts'
import type { Leaf, ParsedDocument } from '../../parsed-document.ts'
import { aboutLength, readHeader } from '../../resolution/resolution-lines.ts'

/** A row of the contents: serial, number, title and page, whichever way round its columns stand. */
export interface ContentsRow {
  line: TextLine
  number: ResolutionNumber | null
  title: string
  serial: number | null
  page: number | null
  reversed: boolean
}

export interface FrontMatter {
  cover: TextLine[]
  contents: TextLine[]
  rows: ContentsRow[]
}

/** Cuts what stands before the first resolution into cover and contents. */
export function readFrontMatter(front: readonly TextLine[], view: DocumentView): FrontMatter {
  const { contents } = view.language.resolution
  const heading = front.findIndex((line) => contents.includes(line.folded.replace(/[:.]$/, '')))
  if (heading < 0) return { cover: [...front], contents: [], rows: [] }
  const listed = front.slice(heading)
  return { cover: front.slice(0, heading), contents: listed, rows: readRows(listed, view) }
}

function readRows(lines: readonly TextLine[], view: DocumentView): ContentsRow[] {
  const rows = lines.flatMap((line) => readRow(line, view) ?? [])
  return rows.map((row) => ({ ...row, ...columnsOf(row) }))
}

type RawRow = ContentsRow & { first: number | null; last: number | null }

function readRow(line: TextLine, view: DocumentView): RawRow | null {
  const cells = cellsOf(line)
  const named = cells
    .map((cell) => ({ cell, header: readHeader(cell, view) }))
    .find(({ header }) => header !== null)
  if (!named?.header) return null
  const { header } = named
  const title = header.rest ? view.text.slice(header.rest.start, header.rest.end) : ''
  return {
    line,
    number: header.number,
    title: title.slice(aboutLength(title, view.language)),
    first: numberOf(cells[0]),
    last: numberOf(cells.at(-1)),
    serial: null,
    page: null,
    reversed: false,
  }
}

/** Cells as lines of their own, so that the rules for lines serve here too. */
function cellsOf(line: TextLine): TextLine[] {
  let start = line.start
  return (line.text.includes('\t') ? line.text.split('\t') : printedCells(line.text)).map((text) => {
    const cell = { ...line, start, end: start + text.length, text, folded: '' }
    start += text.length + 1
    return cell
  })
}

/** A page that was printed has no tabs: a row begins with a number and may end with one, often behind dots. */
function printedCells(text: string): string[] {
  const { first, title, last } = printedRow.exec(text)?.groups ?? {}
  if (first === undefined || title === undefined) return [text]
  return last === undefined ? [first, title] : [first, title, last]
}

const printedRow = /^(?<first>\p{Nd}{1,4})\s(?<title>.*?\p{L}.*?)(?:\s(?<last>\p{Nd}{1,4}))?$/u

function numberOf(cell: TextLine | undefined): number | null {
  const digits = foldDigits(cell?.text.trim() ?? '')
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null
}

/** The serial is the outer number that equals the serial in the resolution's own number. */
function columnsOf({ number, first, last }: RawRow): Pick<ContentsRow, 'serial' | 'page' | 'reversed'> {
  const reversed = last === number?.serial && first !== number?.serial
  return reversed ? { serial: last, page: first, reversed } : { serial: first, page: last, reversed: false }
}

export function frontMatterLeaves({ cover, contents }: FrontMatter): Leaf[] {
  return [...cover.map((line) => leafOf(line, 'cover')), ...contents.map((line) => leafOf(line, 'contents'))]
}

/** Reversed columns and pages that run backwards. */
export function checkContents({ rows }: FrontMatter): ParsedDocument['diagnostics'] {
  const found: ParsedDocument['diagnostics'] = []
  const reversed = rows.findIndex((row) => row.reversed)
  if (reversed >= 0)
    found.push({
      code: 'contents-reversed',
      severity: 'note',
      params: { row: reversed + 1 },
      span: spanOf(rows[reversed]),
    })
  let page = 0
  for (const [index, row] of rows.entries()) {
    if (row.page === null) continue
    if (row.page < page)
      found.push({
        code: 'page-number-order',
        severity: 'note',
        params: { page: row.page, row: index + 1 },
        span: spanOf(row),
      })
    page = row.page
  }
  return found
}

function spanOf(row: ContentsRow | undefined) {
  return row ? { start: row.line.start, end: row.line.end } : null
}
