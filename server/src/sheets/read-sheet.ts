import { createHash } from 'node:crypto'
import {
  columnLetter,
  emptyCell,
  type FilledCells,
  isBlank,
  type LockedColumn,
  lockedColumns,
  type ReturnedCell,
  type ReturnedLine,
  sheetColumns,
  sheetFields,
  sheetWords,
  wordsOf,
} from '@qarar/register'
import type ExcelJS from 'exceljs'
import { refusal } from '../store/store-error.ts'
import { isAsSent, type LockedCells, rowTitle, type SealedBook } from './book.ts'
import { hiddenName, readFacts } from './hidden-sheet.ts'
import type { IsMerged } from './merged-cells.ts'
import { openWorkbook } from './open-workbook.ts'
import type { SheetLimits } from './sheet-limits.ts'

/** A workbook that came back: whatever its cells say, nothing of it is believed yet. */
export interface ReadSheet {
  name: string
  bytes: Buffer
  sha256: string
  book: SealedBook
  /** Name of the sheet with the answers. */
  sheet: string
  lines: ReturnedLine[]
}

/** Throws with one sentence where the file is no workbook of ours. */
export async function readSheet(name: string, bytes: Buffer, limits: SheetLimits): Promise<ReadSheet> {
  const { file, mergedOf } = await openWorkbook(bytes, limits)
  const book = readBook(file)
  const answers = file.getWorksheet(sheetWords[book.language].answers)
  if (!answers)
    throw refusal(
      'not-applicable',
      `The workbook has no sheet "${sheetWords[book.language].answers}" any more: fill in the file as it was sent.`,
      'no-answers-sheet',
    )
  refuseMovedColumns(answers, book)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, bytes, sha256, book, sheet: answers.name, lines: linesOf(answers, book, mergedOf(answers)) }
}

function readBook(file: ExcelJS.Workbook): SealedBook {
  const hidden = file.getWorksheet(hiddenName)
  const rows: string[][] = []
  hidden?.eachRow((row, at) => {
    if (at <= mostRows) rows[at - 1] = [1, 2, 3, 4, 5].map((column) => wordsOf(cellOf(row.getCell(column))))
  })
  const book = readFacts(Array.from(rows, (row) => row ?? []))
  if (book) return book
  throw refusal(
    'not-applicable',
    'The workbook was not written by Qarar, or the sheet that says so was taken out: fill in the file as it was sent.',
    'not-ours',
  )
}

/** More than a docket has. */
const mostRows = 10_000

function refuseMovedColumns(answers: ExcelJS.Worksheet, { language }: SealedBook): void {
  const { columns } = sheetWords[language]
  const moved = sheetColumns.find((column) => {
    const heading = answers.getCell(`${columnLetter(column)}1`)
    return wordsOf(cellOf(heading)) !== columns[column]
  })
  if (moved === undefined) return
  throw refusal(
    'not-applicable',
    `The columns of sheet "${answers.name}" are not where they were (${columnLetter(moved)}1 is not "${columns[moved]}"): fill in the file as it was sent.`,
    'moved-columns',
  )
}

/** Rows in which something stands. */
function linesOf(answers: ExcelJS.Worksheet, book: SealedBook, isMerged: IsMerged): ReturnedLine[] {
  const lines: ReturnedLine[] = []
  const sent = new Map(book.rows.map((row) => [row.mandate, row]))
  answers.eachRow((row, at) => {
    if (at === 1) return
    const line = lineOf(row, at, { sent, language: book.language, isMerged })
    if (line.id !== '' || !sheetFields.every((field) => isBlank(line.cells[field]))) lines.push(line)
    if (lines.length > mostRows)
      throw refusal(
        'not-applicable',
        `The workbook has more than ${mostRows} rows: fill in the file as it was sent.`,
        'sheet-too-large',
      )
  })
  return lines
}

interface Asked extends Pick<SealedBook, 'language'> {
  sent: ReadonlyMap<string, SealedBook['rows'][number]>
  isMerged: IsMerged
}

function lineOf(row: ExcelJS.Row, at: number, { sent, language, isMerged }: Asked): ReturnedLine {
  const cell = (column: (typeof sheetColumns)[number]): ReturnedCell => {
    const found = row.getCell(columnLetter(column))
    return isMerged(at, Number(found.col)) ? { kind: 'merged' } : cellOf(found)
  }
  const locked = Object.fromEntries(lockedColumns.map((column) => [column, cell(column)])) as Locked
  const words = mapped(locked, wordsOf)
  const own = sent.get(words.id)
  return {
    ...{
      row: at,
      id: words.id.slice(0, 100),
      title: rowTitle(words, language),
    },
    asked: words.asked,
    altered: own ? alteredIn(locked, words, own) : null,
    cells: Object.fromEntries(sheetFields.map((field) => [field, cell(field)])) as FilledCells,
  }
}

type Locked = Record<LockedColumn, ReturnedCell>

const mapped = (cells: Locked, words: (cell: ReturnedCell) => string) =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, words(cell)])) as LockedCells

/** The first cell that is none any more, else the id, which stands for the row: which of them was changed is not known. */
function alteredIn(locked: Locked, words: LockedCells, own: SealedBook['rows'][number]): LockedColumn | null {
  const odd = lockedColumns.find((column) => !['text', 'empty'].includes(locked[column].kind))
  if (odd !== undefined) return odd
  return isAsSent(own, words) ? null : 'id'
}

function cellOf(cell: ExcelJS.Cell): ReturnedCell {
  const { value } = cell
  if (value === null || value === undefined) return emptyCell
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value === 'boolean') return textCell(String(value))
  if (value instanceof Date) return dayCell(value)
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''))
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'formula' }
  return 'text' in value ? textCell(String(value.text)) : { kind: 'error' }
}

/** Programs keep no more than 32,767 characters in a cell. */
const textCell = (text: string): ReturnedCell =>
  text.trim() === '' ? emptyCell : { kind: 'text', text: text.slice(0, 32_768) }

const dayCell = (value: Date): ReturnedCell =>
  Number.isNaN(value.getTime()) ? { kind: 'error' } : { kind: 'day', day: value.toISOString().slice(0, 10) }
