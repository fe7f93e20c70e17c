// What pictures are made of: records of one type as marks in time, each with its name.
import {
  type DateValue,
  type KindRecord,
  type MechanismRecord,
  type Printing,
  possibleDays,
  type RecordValue,
} from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { isolated } from '../../i18n/isolated.ts'
import { recordTitle } from '../printing.ts'
import { onceEach } from './once-each.ts'

/** A record that can be drawn. Days are Gregorian, ISO 8601. */
export interface Drawn {
  id: string
  mechanism: string
  /** Where it stands. */
  href: string
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

/** `nameOf`: what each mechanism is called, where they are of several. */
export function drawnOf(
  records: readonly MechanismRecord[],
  type: KindRecord,
  printing: Printing,
  nameOf?: (mechanism: string) => string,
): Drawn[] {
  return onceEach(
    records.filter((record) => record.type === type.id),
    type,
  ).map((record) => {
    const date = dateIn(record.values[type.on ?? ''] ?? record.values[type.due ?? ''])
    const days = date && possibleDays(date)
    const until = dateIn(record.values[type.until ?? ''])
    return {
      ...{ id: record.id, mechanism: record.mechanism, values: record.values, date },
      ...placed(record, recordTitle(record, type, printing), nameOf),
      isKept: record.state !== 'proposed',
      ...{ first: days?.first ?? null, last: days?.last ?? null },
      until: until ? (possibleDays(until)?.last ?? null) : null,
      isSpan: type.from !== undefined,
    }
  })
}

const placed = ({ id, mechanism }: MechanismRecord, title: string, nameOf?: (mechanism: string) => string) =>
  nameOf
    ? {
        href: `${mechanismPath(mechanism)}#${id}`,
        title: `${isolated(nameOf(mechanism))}: ${isolated(title)}`,
      }
    : { href: `#${id}`, title }

const dateIn = (value: RecordValue | undefined): DateValue | null =>
  typeof value === 'object' && 'calendar' in value ? value : null
