// Records of one type as a table that can be brought in again: CSV, a workbook or JSON.
import type { LanguageTag } from '@qarar/core'
import { writeValue } from '@qarar/register'
import type { KindRecord, MechanismRecord, RecordValues } from '@qarar/register/contract'
import { plainCell, xlsxType } from '../sheets/book.ts'
import type { Store } from '../store/store.ts'
import { byteOrderMark, csvLine } from './csv.ts'

export const recordFormats = ['csv', 'xlsx', 'json'] as const
export type RecordFormat = (typeof recordFormats)[number]

export interface RecordsAsked {
  mechanism: string
  type: KindRecord
  language: LanguageTag
  asOf?: string
  known?: string
  /** Sensitive values by the ids of records: only who asked for them has them. */
  revealed?: ReadonlyMap<string, RecordValues>
}

export const contentTypes: Record<RecordFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: xlsxType,
  json: 'application/json',
}

/** Fields that go out: sensitive ones only where they were asked for. */
const fieldsOf = ({ type, revealed }: RecordsAsked) =>
  type.fields.filter(({ sensitive }) => !sensitive || revealed !== undefined)

export async function recordsFile(store: Store, asked: RecordsAsked, format: RecordFormat): Promise<Buffer> {
  const records = await allRecords(store, asked)
  if (format === 'json') return Buffer.from(`${JSON.stringify({ level: store.level, records }, null, 2)}\n`)
  const rows = [headingOf(asked), ...records.map((record) => cellsOf(record, asked))]
  if (format === 'csv') return Buffer.from(byteOrderMark + rows.map(csvLine).join(''))
  return workbookOf(rows, asked)
}

/** All that the store lets out, with what was revealed among their values. */
async function allRecords(store: Store, { mechanism, type, revealed, ...view }: RecordsAsked) {
  const records: MechanismRecord[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await store.listRecords(mechanism, { ...view, type: type.id, count: 500, cursor })
    records.push(...page.records)
    ;({ cursor } = page)
  }
  return records.map((record) => ({ ...record, values: { ...record.values, ...revealed?.get(record.id) } }))
}

const headingOf = (asked: RecordsAsked): string[] => [
  '[record]',
  '[state]',
  ...fieldsOf(asked).map(({ words }) => words[asked.language]),
  '[distribution]',
]

const cellsOf = ({ id, state, level, values }: MechanismRecord, asked: RecordsAsked): string[] => [
  id,
  state,
  ...fieldsOf(asked).map(({ id: field }) => {
    const value = values[field]
    return value === undefined ? '' : writeValue(value)
  }),
  level,
]

/** Cells are text, so that what begins like a formula stays text. */
async function workbookOf(rows: readonly string[][], { type, language }: RecordsAsked): Promise<Buffer> {
  const { default: Excel } = await import('exceljs')
  const book = new Excel.Workbook()
  book.creator = 'Qarar'
  const name = type.many[language].replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, 31)
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: language === 'ar' }],
  })
  for (const row of rows) sheet.addRow(row.map(plainCell))
  for (let column = 1; column <= (rows[0]?.length ?? 0); column++) {
    sheet.getColumn(column).width = 24
    sheet.getColumn(column).numFmt = '@'
  }
  sheet.getRow(1).font = { bold: true }
  return Buffer.from(await book.xlsx.writeBuffer())
}
