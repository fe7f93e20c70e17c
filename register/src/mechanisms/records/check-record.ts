import type {
  MechanismKindDeclaration as Kind,
  KindField,
  KindList,
  KindRecord,
} from '../../contract/kinds.ts'
import type { DateValue, RecordValue, RecordValues } from '../../contract/mechanisms.ts'
import { dateIn } from '../answers/question.ts'
import { fieldOf, recordTypeOf } from '../declared.ts'
import { isEveryYear, possibleDays } from '../possible-days.ts'
import { millionthsOf } from '../values/decimals.ts'
import { isCurrency } from '../values/find-currency.ts'
import type { CheckedRecord } from './checked-record.ts'
import { fitsType } from './fits-type.ts'
import { aloneKey, overlap, surelyHolds } from './holds.ts'
import type { RecordFault, RecordFaultCode } from './record-fault.ts'
import { checkWithin } from './within.ts'

export interface Checking {
  kind: Kind
  /** A list of the kind, with what people added to it. */
  list: (id: string) => KindList | null
  /** The records of the mechanism that count; the one that is checked may be among them as it was. */
  others: readonly CheckedRecord[]
}

/** All that keeps a record from being kept; nothing where it may be. */
export function checkRecord(record: CheckedRecord, checking: Checking): RecordFault[] {
  const type = recordTypeOf(checking.kind, record.type)
  if (!type) return [faultOf('unknown-type', '', record.type)]
  const others = looksAtOthers(type, checking.kind)
    ? checking.others.filter(({ id }) => id !== record.id)
    : []
  const ofFields = checkFields(type, record.values, { ...checking, others })
  // What is not of its type cannot be weighed against others.
  if (ofFields.some(({ code }) => code === 'wrong-type' || code === 'not-money')) return ofFields
  return [
    ...ofFields,
    ...checkOrder(type, record.values),
    ...checkAlone(type, record, others),
    ...checkWithin(checking.kind, record, others),
  ]
}

/** Thousands of records that are kept at once are not each held against all of them for nothing. */
const looksAtOthers = (type: KindRecord, { records }: Kind): boolean =>
  type.alone !== undefined ||
  type.fields.some((field) => field.type === 'record') ||
  records.some(({ within }) => within)

const faultOf = (code: RecordFaultCode, field: string, found = '', others: string[] = []): RecordFault => ({
  code,
  field,
  found,
  others,
})

function checkFields(type: KindRecord, values: RecordValues, checking: Checking): RecordFault[] {
  const unknown = Object.keys(values).filter((id) => !fieldOf(type, id))
  return [
    ...unknown.map((id) => faultOf('unknown-field', id, id)),
    ...type.fields.flatMap((field) => {
      const value = values[field.id]
      if (value === undefined) return field.required ? [faultOf('required', field.id)] : []
      return fitsType(value, field) ? checkValue(field, value, checking) : [unfit(field, value)]
    }),
  ]
}

function unfit(field: KindField, value: RecordValue): RecordFault {
  if (field.type !== 'money') return faultOf('wrong-type', field.id)
  return faultOf('not-money', field.id, field.sensitive ? '' : JSON.stringify(value).slice(0, 80))
}

function checkValue(field: KindField, value: RecordValue, { list, others }: Checking): RecordFault[] {
  const fault = (code: RecordFaultCode, found: string) => [
    faultOf(code, field.id, field.sensitive ? '' : found),
  ]
  const least = leastOf(field, value)
  if (least !== null) return [faultOf('below-least', field.id, least)]
  if (
    typeof value === 'object' &&
    'amount' in value &&
    value.currency !== null &&
    !isCurrency(value.currency)
  )
    return fault('no-such-currency', value.currency)
  if (typeof value === 'object' && 'calendar' in value && !isDateOf(field, value))
    return fault('no-such-date', value.value)
  if (field.type === 'choice' || field.type === 'choices') {
    const known = new Set(list(field.list ?? '')?.entries.map(({ id }) => id))
    const strange = [value].flat().find((id) => typeof id === 'string' && !known.has(id))
    return typeof strange === 'string' ? fault('not-in-list', strange) : []
  }
  if (field.type !== 'record' || others.some(({ id, type }) => id === value && type === field.record))
    return []
  return fault('no-such-record', String(value))
}

/** The least that a number or an amount may be, where it is below that: counts and sums are none below nought. */
function leastOf({ type, least = 0 }: KindField, value: RecordValue): string | null {
  const given = type === 'money' && typeof value === 'object' && 'amount' in value ? value.amount : value
  if (least === null || typeof given !== 'string' || !['number', 'money'].includes(type)) return null
  return millionthsOf(given) < millionthsOf(String(least)) ? String(least) : null
}

const isDateOf = ({ everyYear }: KindField, date: DateValue) =>
  isEveryYear(date) ? everyYear : possibleDays(date) !== null

/** Only where it is beyond doubt: May 2018 may end after it began in 2018. */
function checkOrder({ from, until }: KindRecord, values: RecordValues): RecordFault[] {
  const [began, ended] = [from, until].map((field) => {
    const date = dateIn({ values }, field)
    return date && possibleDays(date)
  })
  return began && ended && ended.last < began.first ? [faultOf('dates-out-of-order', until ?? '')] : []
}

function checkAlone(
  type: KindRecord,
  { values }: CheckedRecord,
  others: readonly CheckedRecord[],
): RecordFault[] {
  const key = aloneKey(type, values)
  const holds = surelyHolds(type, values)
  if (key === null || !holds) return []
  const beside = others.filter((other) => {
    if (other.type !== type.id || aloneKey(type, other.values) !== key) return false
    const held = surelyHolds(type, other.values)
    return held !== null && overlap(holds, held)
  })
  return beside.length === 0
    ? []
    : [
        faultOf(
          'not-alone',
          type.from ?? '',
          '',
          beside.map(({ id }) => id),
        ),
      ]
}
