// A value as a cell of an export holds it: no reader's language, and read back as the same.
import type { DateValue, RecordValue } from '../../contract/mechanisms.ts'
import type { NamedParty } from '../../contract/register.ts'

/** Ids of lists and parties, ISO dates (`1446-09 AH` of the Hijri calendar) and codes (`XXX` where no currency is stated), decimals; several with `; ` between them. */
export function writeValue(value: RecordValue): string {
  if (typeof value === 'string') return /^-?\d+\.\d{3}$/.test(value) ? plainDecimal(value) : value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'string' ? each : writeParty(each))).join('; ')
  if ('amount' in value) return `${plainDecimal(value.amount)} ${value.currency ?? 'XXX'}`
  if ('calendar' in value) return writeDate(value)
  if ('id' in value) return writeParty(value)
  return value.text
}

/** ISO 8601 in its own calendar; `1446-09-01 AH` says which one it is, as the pages do. */
const writeDate = ({ value, calendar }: DateValue) => (calendar === 'hijri' ? `${value} AH` : value)

const writeParty = ({ id, text }: NamedParty) => id ?? text

/** Three decimal places behind a short number may be read as thousands: one more says that they are none. */
const plainDecimal = (decimal: string) => (/\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal)
