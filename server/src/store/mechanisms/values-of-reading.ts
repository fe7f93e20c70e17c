import type { ReadRecord } from '@qarar/core'
import { stateCalled } from '@qarar/register'
import type { KindField, KindRecord, RecordValue, RecordValues } from '@qarar/register/contract'

type Read = ReadRecord['values'][string]

/** What the rules read of a thing as the fields of its type hold it; what has no field is left out. */
export function valuesOfReading(type: KindRecord, read: ReadRecord['values']): RecordValues {
  const values = type.fields.flatMap((field) => {
    const found = read[field.id]
    const value = found === undefined ? undefined : readAs(field, found)
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return Object.fromEntries(values)
}

function readAs({ type }: KindField, { text, value }: Read): RecordValue | undefined {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  const id = typeof value === 'string' ? value : null
  switch (type) {
    case 'money':
      return isRead(value, 'amount')
        ? { amount: value.amount, currency: value.currency, printed: words.slice(0, 500) }
        : undefined
    case 'date':
      return isRead(value, 'date')
        ? { value: value.date, calendar: value.calendar, printed: words.slice(0, 200) }
        : undefined
    case 'party':
    case 'state':
      return { id, text: words.slice(0, 500) }
    case 'parties':
    case 'states':
      return [{ id, text: words.slice(0, 500) }]
    case 'place':
      return { text: words.slice(0, 500), state: value === null ? null : stateCalled(words) }
    case 'document':
      return { text: words.slice(0, 500), publication: null }
    case 'choice':
    case 'number':
      return id ?? undefined
    case 'choices':
      return id === null ? undefined : [id]
    case 'flag':
      return id === 'yes'
    case 'text':
    case 'person':
      return (id ?? words).slice(0, 500) || undefined
    case 'long-text':
      return (id ?? words).slice(0, 20_000) || undefined
    default:
      return undefined
  }
}

function isRead<Part extends string>(
  value: Read['value'],
  part: Part,
): value is Extract<Read['value'], Record<Part, string>> {
  return typeof value === 'object' && value !== null && part in value
}
