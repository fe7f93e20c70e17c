import type { ReturnedRow, SentRow, SheetFault, SheetFaultCode } from '../contract/sheets.ts'
import { type CheckedRow, checkRow, type FilledCells, placedFault } from './check-row.ts'
import { columnLetter } from './sheet-columns.ts'
import type { LockedColumn } from './sheet-words.ts'

/** A row that came back, as it stands in the file or the form. */
export interface ReturnedLine {
  /** Of the sheet, from 1; null of a form. */
  row: number | null
  id: string
  title: string
  asked: string
  /** A locked cell that is not what was sent. */
  altered: LockedColumn | null
  cells: FilledCells
}

/** What the register has of a mandate and its addressee now. */
export interface NowKnown {
  version: number
  /** Whether it still counts. */
  isLive: boolean
  /** Day of the text that asks, ISO 8601. */
  since: string | null
  /** The last entry about the addressee. */
  entry: string | null
  /** All that stand. */
  entries: readonly Pick<CheckedRow, 'status' | 'asOf' | 'text' | 'note'>[]
}

export interface Returned {
  /** Name of the sheet; null of a form. */
  sheet: string | null
  sent: readonly SentRow[]
  lines: readonly ReturnedLine[]
  now: ReadonlyMap<string, NowKnown>
  /** The last day that may be stated, ISO 8601. */
  today: string
  /** Days that a person gave where a row has none, or one of two, by mandate. */
  answered?: ReadonlyMap<string, string>
}

/** Each row with what would become of it, in the order of the file; then rows that were sent and are not there. */
export function previewOf(returned: Returned): ReturnedRow[] {
  const { lines, sent } = returned
  const there = Map.groupBy(lines, ({ id }) => id)
  const own = new Map(sent.map((row) => [row.mandate, row]))
  const missing = sent.filter(({ mandate }) => !there.has(mandate))
  return [
    ...lines.map((line) =>
      rowOf(line, { ...returned, own: own.get(line.id), isTwice: (there.get(line.id)?.length ?? 0) > 1 }),
    ),
    ...missing.map((row) => ({ ...bare(row), faults: [faultAt('missing', null, row.mandate)] })),
  ]
}

interface Returning extends Returned {
  /** The row as it was sent. */
  own: SentRow | undefined
  isTwice: boolean
}

function rowOf(line: ReturnedLine, returned: Returning): ReturnedRow {
  const { own, isTwice, now, today, answered } = returned
  const place = placeOf(line, returned, 'id')
  const head = { title: line.title, asked: line.asked, place }
  if (!own) {
    const code = line.id === '' ? 'no-id' : 'unknown-id'
    return { ...bare(null), ...head, faults: [faultAt(code, place, line.id)] }
  }
  const checked = checkRow(line.cells, { today, answered: answered?.get(line.id) ?? null })
  const known = now.get(line.id)
  const faults = [
    ...(isTwice ? [faultAt('twice', place, line.id)] : []),
    ...(line.altered ? [faultAt('altered', placeOf(line, returned, line.altered))] : []),
    ...(known?.isLive || checked.isBlank ? [] : [faultAt('no-mandate', place, line.id)]),
    ...checked.faults.map((each) => placedFault(each, placeOf(line, returned, each.field))),
  ]
  const { isBlank: _, faults: __, ...said } = checked
  return {
    ...{ ...bare(own), ...head, ...said, faults, state: stateOf(checked, faults, own, known) },
    ...{ version: known?.version ?? null, entry: known?.entry ?? null },
  }
}

function stateOf(
  checked: CheckedRow,
  faults: readonly SheetFault[],
  own: SentRow,
  known: NowKnown | undefined,
): ReturnedRow['state'] {
  if (faults.length > 0) return 'wrong'
  if (checked.isBlank || known === undefined) return 'unchanged'
  if (known.entries.some((entry) => isSame(entry, checked))) return 'held'
  if (known.version !== own.version || known.entry !== own.entry) return 'changed'
  return known.since !== null && checked.asOf !== null && checked.asOf < known.since ? 'early' : 'take'
}

const isSame = (entry: NowKnown['entries'][number], { status, asOf, text, note }: CheckedRow) =>
  entry.status === status && entry.asOf === asOf && entry.text === text && entry.note === note

function bare(row: SentRow | null): ReturnedRow {
  return {
    ...{
      mandate: row?.mandate ?? null,
      addressee: row?.addressee ?? null,
      title: '',
      asked: '',
      place: null,
    },
    ...{ state: 'wrong', faults: [], version: null, entry: null, status: null, asOf: null },
    ...{ dayReading: null, text: null, evidence: null, note: null },
  }
}

function placeOf(
  { row }: ReturnedLine,
  { sheet }: Returned,
  column: Parameters<typeof columnLetter>[0],
): SheetFault['place'] {
  return sheet === null || row === null ? null : { sheet, cell: `${columnLetter(column)}${row}` }
}

const faultAt = (
  code: SheetFaultCode,
  place: SheetFault['place'],
  found: string | null = null,
): SheetFault => ({ code, place, field: null, found: found?.slice(0, 60) ?? null, days: [] })
