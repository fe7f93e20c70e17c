import type { KindRecord } from '../../contract/kinds.ts'
import type { RecordValue, RecordValues } from '../../contract/mechanisms.ts'
import { moneyIn } from '../answers/money.ts'
import { dateIn } from '../answers/question.ts'
import { type Days, possibleDays } from '../possible-days.ts'
import { aloneKey, type Holding, surelyHolds } from './holds.ts'

/** What a table of records keeps in columns of its own, to be ordered, searched and constrained by. */
export interface RecordColumns {
  /** The days that it may be of, of which the first is what it is ordered by. */
  on: Days | null
  /** The last day on which it may be due; null too where it is done. */
  due: Days | null
  holds: Holding | null
  alone: string | null
  /** Of the first field with money. */
  amount: string | null
  currency: string | null
  /** Id of the record that it belongs to: its pledge, its visit. */
  of: string | null
}

export function recordColumns(type: KindRecord, values: RecordValues): RecordColumns {
  const daysIn = (field: string | undefined) => {
    const date = dateIn({ values }, field)
    return date && possibleDays(date)
  }
  const money = type.fields.find((field) => field.type === 'money')
  const amount = money ? moneyIn({ values }, money.id) : null
  return {
    on: daysIn(type.on),
    due: type.done !== undefined && isStated(values[type.done]) ? null : daysIn(type.due),
    holds: surelyHolds(type, values),
    alone: aloneKey(type, values),
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    of: idIn(values[type.within?.of ?? type.fields.find((field) => field.type === 'record')?.id ?? '']),
  }
}

const isStated = (value: RecordValue | undefined) => value !== undefined && value !== false
const idIn = (value: RecordValue | undefined) => (typeof value === 'string' ? value : null)
