import type { KindField } from '../../contract/kinds.ts'
import type { DateValue, RecordValue } from '../../contract/mechanisms.ts'
import type { NamedParty } from '../../contract/register.ts'
import { possibleDays } from '../possible-days.ts'

/** What records without a value are counted under. */
export const notStated = 'not-stated'

/** By which a value is counted: ids of lists, parties and States; the month of a date, the year where that is all there is. */
export function keysOf(value: RecordValue | undefined): string[] {
  if (value === undefined || value === '') return [notStated]
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (typeof value === 'string') return [value]
  if (Array.isArray(value))
    return value.length === 0
      ? [notStated]
      : value.map((each) => (typeof each === 'string' ? each : partyKey(each)))
  if ('amount' in value) return [value.currency ?? notStated]
  if ('calendar' in value) return [dateKey(value)]
  if ('state' in value) return [value.state ?? `name:${value.text}`]
  return 'id' in value ? [partyKey(value)] : [`name:${value.text}`]
}

/** A day is of one month in whichever calendar it is stated; a Hijri month or year lies in two, and stays as it is stated. */
function dateKey(date: DateValue): string {
  if (date.calendar === 'gregorian') return date.value.slice(0, 7)
  const day = date.value.length === 10 ? possibleDays(date) : null
  return day ? day.first.slice(0, 7) : `hijri:${date.value.slice(0, 7)}`
}

const partyKey = ({ id, text }: NamedParty) => id ?? `name:${text}`

/** Whether a key is what somebody wrote, and nothing that the register knows: «جدة» and `Jeddah` are two. */
export const isWritten = (key: string) => key.startsWith('name:')

/** Whether its keys are in the order of time. */
export const isDated = ({ type }: Pick<KindField, 'type'>) => type === 'date'
