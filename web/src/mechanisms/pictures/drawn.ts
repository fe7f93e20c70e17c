// What pictures are made of: records of one type as marks in time, each with its name.
import {
  type DateValue,
  type KindRecord,
  type MechanismRecord,
  type Printing,
  possibleDays,
  type RecordValue,
} from '@qarar/register'
import { recordTitle } from '../printing.ts'

/** A record that can be drawn. Days are Gregorian, ISO 8601. */
export interface Drawn {
  id: string
  title: string
  /** A person keeps it: else it is only proposed. */
  isKept: boolean
  /** First and last day of what the date that puts it in time may mean; null: none is stated. */
  first: string | null
  last: string | null
  /** Day until which it holds; null: not stated. */
  until: string | null
  /** Whether it is of a time from one day on. */
  isSpan: boolean
  /** Its date, as it is stated. */
  date: DateValue | null
  values: MechanismRecord['values']
}

export function drawnOf(records: readonly MechanismRecord[], type: KindRecord, printing: Printing): Drawn[] {
  return records
    .filter((record) => record.type === type.id)
    .map((record) => {
      const date = dateIn(record.values[type.on ?? ''] ?? record.values[type.due ?? ''])
      const days = date && possibleDays(date)
      const until = dateIn(record.values[type.until ?? ''])
      return {
        ...{ id: record.id, title: recordTitle(record, type, printing), values: record.values, date },
        isKept: record.state !== 'proposed',
        ...{ first: days?.first ?? null, last: days?.last ?? null },
        until: until ? (possibleDays(until)?.last ?? null) : null,
        isSpan: type.from !== undefined,
      }
    })
}

const dateIn = (value: RecordValue | undefined): DateValue | null =>
  typeof value === 'object' && 'calendar' in value ? value : null
