// A table of records that is to be brought in: CSV or a workbook. Nothing of it is believed yet.
import { createHash } from 'node:crypto'
import type ExcelJS from 'exceljs'
import { readTextBytes } from '../read/read-text-file.ts'
import { openWorkbook } from '../sheets/open-workbook.ts'
import { refusal } from '../store/store-error.ts'
import { readCsv } from './read-csv.ts'

export interface ReadTable {
  name: string
  sha256: string
  /** The heading first; rows in which nothing stands are empty. */
  rows: string[][]
}

/** Larger than any observatory's year. */
const limits = { file: 32 * 1024 * 1024, unpacked: 256 * 1024 * 1024 }
const mostRows = 200_000
const mostColumns = 200

/** Throws with one sentence where it is no table. */
export async function readTable(name: string, bytes: Buffer): Promise<ReadTable> {
  if (bytes.length > limits.file)
    throw refusal('not-applicable', 'The table has more than 32 MiB: divide it.', 'sheet-too-large')
  const isPackage = bytes.subarray(0, 2).equals(Buffer.from('PK'))
  const rows = isPackage ? await workbookRows(bytes) : readCsv(textOf(name, bytes))
  if (rows.length > mostRows || rows.some((row) => row.length > mostColumns))
    throw refusal(
      'not-applicable',
      `The table has more than ${mostRows} rows or ${mostColumns} columns: divide it.`,
      'sheet-too-large',
    )
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), rows: rows.map(unguarded) }
}

function textOf(name: string, bytes: Buffer): string {
  if (bytes.length === 0) throw refusal('not-applicable', 'The file is empty.', 'not-a-workbook')
  return readTextBytes(bytes, { name, maxBytes: limits.file }).text
}

/** The apostrophe that our own tables put before what a spreadsheet would take for a formula. */
const unguarded = (row: string[]) =>
  row.map((cell) => (/^'[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell).trim())

/** Of the first sheet that is shown. */
async function workbookRows(bytes: Buffer): Promise<string[][]> {
  const { file } = await openWorkbook(bytes, limits)
  const sheet = file.worksheets.find(({ state }) => state === 'visible')
  return sheet ? rowsOf(sheet) : []
}

function rowsOf(sheet: ExcelJS.Worksheet): string[][] {
  const rows: string[][] = []
  sheet.eachRow((row, at) => {
    if (at > mostRows + 1) return
    while (rows.length < at) rows.push([])
    const cells: string[] = []
    row.eachCell((cell, column) => {
      if (column > mostColumns) return
      while (cells.length < column) cells.push('')
      cells[column - 1] = textOfCell(cell)
    })
    rows[at - 1] = cells
  })
  return rows
}

/** What a formula came to last is what its writer saw. */
function textOfCell({ value }: ExcelJS.Cell): string {
  return textOfValue(value && typeof value === 'object' && 'result' in value ? value.result : value)
}

function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('')
  return 'text' in value ? textOfValue(value.text) : ''
}
