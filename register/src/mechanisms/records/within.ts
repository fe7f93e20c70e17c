import type { MechanismKindDeclaration as Kind, KindRecord } from '../../contract/kinds.ts'
import { moneyIn } from '../answers/money.ts'
import { fieldOf, recordTypesOf } from '../declared.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { RecordFault } from './record-fault.ts'

type Within = NonNullable<KindRecord['within']>

/**
 * Payments that come to more than their pledge with its corrections, whichever of the three is being kept, and those in
 * another currency.
 */
export function checkWithin(
  kind: Kind,
  record: CheckedRecord,
  others: readonly CheckedRecord[],
): RecordFault[] {
  return recordTypesOf(kind).flatMap((type) => {
    const { within } = type
    const of = within && limitOf(within, type, record)
    return within && of ? checkLimit({ within, type, of, record, others }) : []
  })
}

/** Id of the pledge that a record is, or is of; and which of its fields has the money. */
function limitOf(within: Within, type: KindRecord, { id, type: own, values }: CheckedRecord) {
  const named = (field: string) => (typeof values[field] === 'string' ? values[field] : '')
  if (own === type.id) return { id: named(within.of), field: within.amount }
  if (own === within.corrected?.record)
    return { id: named(within.corrected.of), field: within.corrected.field }
  return own === fieldOf(type, within.of)?.record ? { id, field: within.limit } : null
}

interface Limited {
  within: Within
  type: KindRecord
  of: { id: string; field: string }
  record: CheckedRecord
  others: readonly CheckedRecord[]
}

function checkLimit({ within, type, of, record, others }: Limited): RecordFault[] {
  const all = [...others, record]
  const pledge = all.find(({ id }) => id === of.id)
  const limit = pledge && moneyIn(pledge, within.limit)
  const given = moneyIn(record, of.field)
  if (!limit || !given) return []
  const payments = all.filter((each) => each.type === type.id && each.values[within.of] === of.id)
  const foreign = payments.filter((each) => moneyIn(each, within.amount)?.currency !== limit.currency)
  const isForeign = given.currency !== limit.currency || (pledge === record && foreign.length > 0)
  if (isForeign)
    return [
      {
        code: 'other-currency',
        field: of.field,
        found: limit.currency ?? '?',
        others: pledge === record ? idsOf(foreign) : [of.id],
      },
    ]
  const { corrected } = within
  const corrections = corrected
    ? all.filter((each) => each.type === corrected.record && each.values[corrected.of] === of.id)
    : []
  const room = millionthsOf(limit.amount) + sum(corrections, corrected?.field ?? '', limit.currency)
  const above = sum(payments, within.amount, limit.currency) - room
  if (above <= 0n || payments.length === 0) return []
  const found = [decimalOf(above), limit.currency].filter(Boolean).join(' ')
  return [
    { code: 'above-limit', field: of.field, found, others: idsOf(payments).filter((id) => id !== record.id) },
  ]
}

const idsOf = (records: readonly CheckedRecord[]) => records.map(({ id }) => id)

const sum = (records: readonly CheckedRecord[], field: string, currency: string | null): bigint =>
  records.reduce((total, record) => {
    const money = moneyIn(record, field)
    return money?.currency === currency ? total + millionthsOf(money.amount) : total
  }, 0n)
