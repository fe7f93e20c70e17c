import { givenEvidence, type Status } from '../contract/register.ts'
import {
  type DayReading,
  type SheetFault,
  type SheetFaultCode,
  type SheetField,
  sheetFields,
} from '../contract/sheets.ts'
import { readSerialDay, readStatedDay } from './read-stated-day.ts'
import { isBlank, type ReturnedCell, wordsOf } from './returned-cell.ts'
import { statusCalled } from './status-called.ts'

export type FilledCells = Record<SheetField, ReturnedCell>

/** What a row says, as far as it can be read, and what is wrong in it. */
export interface CheckedRow {
  isBlank: boolean
  status: Status | null
  asOf: string | null
  dayReading: DayReading | null
  text: string | null
  evidence: string | null
  note: string | null
  faults: RowFault[]
}

export interface RowFault {
  code: SheetFaultCode
  field: SheetField
  found: string | null
  days: string[]
}

interface Asking {
  /** The last day that may be stated, ISO 8601. */
  today: string
  /** A day that a person gave where the row has none, or one of two. */
  answered?: string | null
}

/** A row that came back filled in, by itself: whoever wrote it may have written anything. */
export function checkRow(cells: FilledCells, asking: Asking): CheckedRow {
  if (sheetFields.every((field) => isBlank(cells[field]))) return { ...nothing, isBlank: true, faults: [] }
  const odd = sheetFields.flatMap((field) => oddCell(field, cells[field]))
  const plain = (field: SheetField): ReturnedCell =>
    odd.some((fault) => fault.field === field) ? { kind: 'empty' } : cells[field]
  const status = readStatus(plain('status'))
  const day = readDay(plain('asOf'), asking)
  const words = wordFields.map((field) => readWords(field, plain(field)))
  const read = [status, day, ...words].flatMap(({ fault }) => fault ?? [])
  const [text = null, evidence = null, note = null] = words.map(({ words }) => words)
  return {
    ...{ isBlank: false, status: status.status, asOf: day.asOf, dayReading: day.reading },
    ...{ text, evidence, note },
    // A cell that cannot be read is not told to be empty as well.
    faults: [...odd, ...read.filter(({ field }) => odd.every((fault) => fault.field !== field))],
  }
}

const nothing = { status: null, asOf: null, dayReading: null, text: null, evidence: null, note: null }
const wordFields = ['text', 'evidence', 'note'] as const

const longest = { text: 20_000, evidence: 2000, note: 20_000 }

function oddCell(field: SheetField, { kind }: ReturnedCell): RowFault[] {
  if (kind === 'formula' || kind === 'merged') return [fault(kind, field)]
  return kind === 'error' ? [fault('error-cell', field)] : []
}

function fault(
  code: SheetFaultCode,
  field: SheetField,
  found: string | null = null,
  days: string[] = [],
): RowFault {
  return { code, field, found: found === null ? null : shortened(found), days }
}

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 60).toWellFormed()}…` : words)

function readStatus(cell: ReturnedCell): { status: Status | null; fault?: RowFault } {
  const words = wordsOf(cell)
  if (words === '') return { status: null, fault: fault('no-status', 'status') }
  const status = statusCalled(words)
  return status === null ? { status, fault: fault('unknown-status', 'status', words) } : { status }
}

interface DayRead {
  asOf: string | null
  reading: DayReading | null
  fault?: RowFault
}

function readDay(cell: ReturnedCell, { today, answered }: Asking): DayRead {
  const words = wordsOf(cell)
  const found = statedDay(cell, words)
  const stated: Stated = isAsked(found, answered) ? { day: answered as string, reading: 'answered' } : found
  if ('why' in stated)
    return { asOf: null, reading: null, fault: fault(stated.why, 'asOf', words || null, stated.days) }
  const { day, reading } = stated
  if (day > today) return { asOf: null, reading: null, fault: fault('day-to-come', 'asOf', words || day) }
  return { asOf: day, reading }
}

/** Whether a person's answer settles what the row says: one of the days that it may be, or any where it has none. */
const isAsked = (found: Stated, answered: string | null | undefined) =>
  answered && 'why' in found && (found.days.length === 0 || found.days.includes(answered))

type Stated =
  | { day: string; reading: DayReading }
  | { why: 'no-day' | 'not-a-day' | 'ambiguous-day'; days: string[] }

function statedDay(cell: ReturnedCell, words: string): Stated {
  if (words === '') return { why: 'no-day', days: [] }
  if (cell.kind === 'day')
    return isLikely(cell.day) ? { day: cell.day, reading: 'cell' } : { why: 'not-a-day', days: [] }
  return cell.kind === 'number' ? readSerialDay(cell.value) : readStatedDay(words)
}

/** A number that was formatted as a day by mistake is one of the years after 1900. */
const isLikely = (day: string) => day >= '1980-01-01' && day < '2100-01-01'

/** Control characters, and those that turn the direction of what stands around them; lines are kept. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

function readWords(field: (typeof wordFields)[number], cell: ReturnedCell) {
  const words = wordsOf(cell)
  if (words === '') return { words: null }
  const isOneLine = field === 'evidence'
  if (unseen.test(isOneLine ? words : words.replaceAll(/[\n\t]/g, ' ')))
    return {
      words: null,
      fault: fault('control-characters', field, words.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·')),
    }
  const limit = isOneLine && !isAddress(words) ? 500 : longest[field]
  return words.length > limit ? { words: null, fault: fault('too-long', field, words) } : { words }
}

/** Of a page: anything else is a document by its number and date. */
export const isAddress = (words: string) => givenEvidence.safeParse({ kind: 'link', url: words }).success

/** The same with the place where it stands. */
export const placedFault = (found: RowFault, place: SheetFault['place']): SheetFault => ({ ...found, place })
