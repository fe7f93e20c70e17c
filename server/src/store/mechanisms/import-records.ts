// Records from a table: looked at first, and taken all together.
import type { LanguageTag } from '@qarar/core'
import { duplicateKey, readValues, type Typing } from '@qarar/register'
import type {
  KindRecord,
  MechanismKindDeclaration,
  RecordRow,
  RecordsImported,
  RecordsPreview,
  RecordValues,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { ReadTable } from '../../tables/read-table.ts'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import { refusal } from '../store-error.ts'
import { declaredType, sensitiveIn } from './add-record.ts'
import { checkAll } from './check-all.ts'
import { faultSentence, missingIn } from './given-values.ts'
import { allValues, counting } from './held-mechanisms.ts'
import { mechanismNow, refuseNotLive } from './mechanism-now.ts'
import type { ImportOptions, TakeOptions } from './mechanism-queries.ts'
import { readingsOf } from './readings-of.ts'
import { tableColumns } from './table-columns.ts'
import { titleWords } from './title-of.ts'
import { typingOf } from './typing-of.ts'
import { writeRecords } from './write-records.ts'

/** So many rows are shown of which there is something to say. */
const mostShown = 500

/** What would become of each row; nothing is kept. */
export function previewRecords(
  db: Database,
  mechanism: string,
  type: string,
  table: ReadTable,
  options: ImportOptions = {},
): Promise<RecordsPreview> {
  return changeStoreNot(db, async (change) => {
    const read = await readRows(change, mechanism, type, table, options)
    return previewOf(read, table, await takenAt(change, mechanism, table.sha256))
  })
}

/** Reading is a change that changes nothing: it sees what a change would see. */
const changeStoreNot = <Answer>(db: Database, ask: (change: Change) => Promise<Answer>): Promise<Answer> =>
  db.transaction().setAccessMode('read only').execute(ask)

/** All rows without faults, in one entry of the log. */
export function importRecords(
  db: Database,
  mechanism: string,
  type: string,
  table: ReadTable,
  { by, good, again = false, ...options }: TakeOptions,
): Promise<RecordsImported> {
  return changeStore(db, async (change) => {
    const read = await readRows(change, mechanism, type, table, options)
    const before = again ? null : await takenAt(change, mechanism, table.sha256)
    if (before !== null)
      throw refusal('not-applicable', `This file was taken already, on ${before.slice(0, 10)}.`, 'file-taken')
    const rows = read.rows.filter((row) => isTaken(row, options))
    if (good !== undefined && good !== rows.length)
      throw refusal(
        'not-applicable',
        `${rows.length} rows would be taken by now, not ${good} as the preview said: look at it again.`,
        'record-changed',
      )
    const { name, sha256 } = table
    if (rows.length > 0)
      await writeRecords(
        change,
        rows.map(({ values }) => ({
          ...{ id: newId('record'), mechanism, kind: read.kind.id, type, state: 'added' as const, values },
          ...{
            evidence: [],
            mention: null,
            source: null,
            quote: null,
            origin: 'import' as const,
            reason: null,
          },
        })),
        sensitiveIn(read.type),
        { by, what: 'add-records', about: { mechanism, file: name, sha256 } },
      )
    const doubled = read.rows.filter(({ same }) => same !== null).length
    return { name, sha256, taken: rows.length, left: read.rows.length - rows.length, doubled }
  })
}

interface TableRow extends RecordRow {
  /** As typed, by field. */
  cells: Record<string, string>
  values: RecordValues
}

interface Read {
  kind: MechanismKindDeclaration
  type: KindRecord
  columns: RecordsPreview['columns']
  rows: TableRow[]
  typing: Typing
}

const isTaken = ({ faults, same }: TableRow, { doubled = false }: ImportOptions) =>
  faults.length === 0 && (doubled || same === null)

async function readRows(
  change: Change,
  mechanism: string,
  called: string,
  table: ReadTable,
  { language }: ImportOptions,
): Promise<Read> {
  const now = await mechanismNow(change, mechanism)
  refuseNotLive(now)
  const { kind, type } = declaredType(now.kind, called)
  const [heading = [], ...lines] = table.rows
  const columns = tableColumns(heading, type)
  const typing = { ...(await typingOf(change, mechanism, kind, type)), language: language ?? null }
  const rows = lines.flatMap((cells, at) =>
    cells.every((cell) => cell === '') ? [] : [rowOf(cells, at + 2, { columns, type, typing, language })],
  )
  await checkAll(change, { mechanism, kind, type, list: typing.list, language: language ?? 'en' }, rows)
  return {
    kind,
    type,
    columns,
    typing,
    rows: withDoubles(rows, type, await heldKeys(change, mechanism, type)),
  }
}

interface Reading {
  columns: RecordsPreview['columns']
  type: KindRecord
  typing: Typing
  language: LanguageTag | undefined
}

function rowOf(
  cells: readonly string[],
  row: number,
  { columns, type, typing, language }: Reading,
): TableRow {
  const typed: Record<string, string> = {}
  for (const [at, { field }] of columns.entries()) if (field !== null) typed[field] = cells[at] ?? ''
  const read = readValues(typed, type, typing)
  const faults = [...read.faults, ...missingIn(type, read.values, read.faults)]
  return {
    row,
    title: titleWords(type, withoutSensitive(type, read.values), typing).slice(0, 200),
    faults: faults.map((fault) => ({
      field: fault.field,
      message: faultSentence(fault, type, language ?? 'en'),
    })),
    same: null,
    cells: typed,
    values: read.values,
  }
}

const withoutSensitive = (type: KindRecord, values: RecordValues): RecordValues => {
  const hidden = sensitiveIn(type)
  return Object.fromEntries(Object.entries(values).filter(([field]) => !hidden.has(field)))
}

/** Records that are held, by what two that may be one have alike. */
async function heldKeys(change: Change, mechanism: string, type: KindRecord): Promise<Map<string, string>> {
  if (!type.duplicates?.length) return new Map()
  const { rows } = await sql<{ id: string; values: RecordValues }>`
    select id, ${allValues('r')} as values from mechanism_record r
    where r.mechanism = ${mechanism} and r.type = ${type.id} and r.upto is null and r.state in ${counting}`.execute(
    change,
  )
  return new Map(
    rows.flatMap(({ id, values }) => {
      const key = duplicateKey(type, values)
      return key === null ? [] : [[key, id] as const]
    }),
  )
}

function withDoubles(
  rows: readonly TableRow[],
  type: KindRecord,
  held: ReadonlyMap<string, string>,
): TableRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const key = row.faults.length === 0 ? duplicateKey(type, row.values) : null
    if (key === null) return row
    const [record, before] = [held.get(key) ?? null, seen.get(key) ?? null]
    seen.set(key, before ?? row.row)
    return record === null && before === null ? row : { ...row, same: { row: before, record } }
  })
}

/** The moment at which the same bytes were taken for the mechanism; null: never. */
async function takenAt(change: Change, mechanism: string, sha256: string): Promise<string | null> {
  const { rows } = await sql<{ at: Date }>`
    select at from log where what = 'add-records' and details ->> 'sha256' = ${sha256} and details ->> 'mechanism' = ${mechanism}
    order by number desc limit 1`.execute(change)
  return rows[0]?.at.toISOString() ?? null
}

function previewOf(
  { columns, rows, type, typing }: Read,
  { name, sha256 }: ReadTable,
  before: string | null,
): RecordsPreview {
  const told = rows.filter(({ faults, same }) => faults.length > 0 || same !== null)
  return {
    ...{ name, sha256, type: type.id, rows: rows.length, columns, takenBefore: before },
    good: rows.length - told.length,
    faulty: rows.filter(({ faults }) => faults.length > 0).length,
    doubled: rows.filter(({ faults, same }) => faults.length === 0 && same !== null).length,
    shown: told.slice(0, mostShown).map(({ values: _, cells: __, ...row }) => row),
    readings: readingsOf(
      rows.filter(({ faults }) => faults.length === 0),
      type,
      typing,
    ),
  }
}
