// Values of records in the words, digits and calendar of the reader.
import {
  type DateValue,
  type KindField,
  type KindRecord,
  listOf,
  type MechanismKindDeclaration,
  type MechanismRecord,
  type Printing,
  printValue,
  type RecordValue,
  recordTypeOf,
} from '@qarar/register'
import { formatStated } from '../i18n/dates.ts'
import { isolatedParts } from '../i18n/isolated.ts'
import type { Reader } from '../i18n/reader.ts'

/** What records and mechanisms are called that a value names by its id. */
export type Names = (id: string) => string | null

const noNames: Names = () => null

/** For one reader and one kind. */
export function printingOf(kind: MechanismKindDeclaration, reader: Reader, names: Names = noNames): Printing {
  return {
    language: reader.language,
    digits: reader.locale.endsWith('arab') ? 'arab' : 'latn',
    list: (id) => listOf(kind, id),
    name: (_, id) => names(id),
    date: (date) => dateWords(date, reader),
  }
}

/** A Hijri day in both calendars; a Gregorian one as the reader wants days. */
export function dateWords(date: DateValue, reader: Reader): string {
  if (date.calendar === 'gregorian' && !date.value.startsWith('--'))
    return formatStated(date.value, 'gregorian', reader)
  return reader.plain(printValue(date, dateField, { language: reader.language, list: () => null }))
}

const words = { ar: '', en: '', fr: '' }
const plain = { words, required: false, sensitive: false, everyYear: true }
const dateField: KindField = { ...plain, id: 'date', type: 'date' }

export const valueWords = (value: RecordValue, field: KindField, printing: Printing): string =>
  printValue(value, field, printing)

/** What names a record in a list; the name of its type where its title fields hold nothing. */
export function recordTitle(
  { values }: Pick<MechanismRecord, 'values'>,
  type: KindRecord,
  printing: Printing,
): string {
  const parts = type.title.flatMap((id) => {
    const [field, value] = [type.fields.find((each) => each.id === id), values[id]]
    return field && value !== undefined ? [printValue(value, field, printing)] : []
  })
  return isolatedParts(parts, ' · ', printing.language) || type.one[printing.language]
}

/** Titles of the records of a page, by their ids; of mechanisms there what they are called. */
export function namesAmong(
  kind: MechanismKindDeclaration,
  records: readonly MechanismRecord[],
  reader: Reader,
): Names {
  const printing = printingOf(kind, reader)
  const byId = new Map(records.map((record) => [record.id, record]))
  return (id) => {
    const record = byId.get(id)
    const type = record && recordTypeOf(kind, record.type)
    return record && type ? recordTitle(record, type, printing) : null
  }
}

/** A value as the field of a form holds it: read back as the same. */
export function typedValue(value: RecordValue, reader: Reader): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map((each) => (typeof each === 'string' ? each : ((each.id && reader.party(each.id)) ?? each.text)))
      .join('\n')
  if ('amount' in value) return `${value.currency ?? 'XXX'} ${value.amount}`
  if ('calendar' in value) return typedDate(value)
  if ('id' in value) return (value.id && reader.party(value.id)) || value.text
  return value.text
}

/** As it was written, so that nothing is said of it that nobody wrote. */
const typedDate = ({ value, calendar, printed }: DateValue): string =>
  calendar === 'gregorian' && !value.startsWith('--') ? value : (printed ?? value)
