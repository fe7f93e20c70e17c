import { hijriOf } from '@qarar/core/sessions/hijri.ts'
import type { KindField } from '../../contract/kinds.ts'
import type { DateValue, RecordValue } from '../../contract/mechanisms.ts'
import { type Printing, printHijri, printValue } from './print-value.ts'
import { writeValue } from './write-value.ts'

/** Types of which a cell may say in words what is kept as something else. */
const read = new Set<KindField['type']>([
  ...(['date', 'money', 'number', 'party', 'parties', 'state', 'states'] as const),
  ...(['choice', 'choices', 'flag'] as const),
])

/** How a cell was understood, in the words of a reader; null where it says so itself. */
export function readAs(
  cell: string,
  value: RecordValue,
  field: KindField,
  printing: Printing,
): string | null {
  if (!read.has(field.type) || plain(writeValue(value)) === plain(cell)) return null
  const words = printValue(value, field, {
    ...printing,
    date: (date) => inBothCalendars(date, field, printing),
  })
  return plain(words) === plain(cell) ? null : words
}

const plain = (words: string) => words.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** Years for which the Hijri calendar has been worked out. */
const hijriYears = { from: '1883', until: '2173' }

/** A day in both; a month or a year has no one month or year of the other. */
function inBothCalendars(date: DateValue, field: KindField, printing: Printing): string {
  const words = printValue(date, field, { ...printing, date: undefined })
  const { value, calendar } = date
  const isDay = calendar === 'gregorian' && /^\d{4}-\d\d-\d\d$/.test(value)
  const isKnown = isDay && value >= hijriYears.from && value < hijriYears.until
  return isKnown ? `${words} (${printHijri(hijriOf(value), printing.language)})` : words
}
