// What other records settle: a pledge that is paid, a letter that is answered.
import type { MechanismKindDeclaration as Kind, KindRecord } from '../../contract/kinds.ts'
import { millionthsOf } from '../values/decimals.ts'
import { currencyKey, moneyIn } from './money.ts'
import { type AskedRecord, type Question, recordsByTheDay, typeOf } from './question.ts'

type Within = NonNullable<KindRecord['within']>

/** Where what settles records of a type is a part of their money, how it is added up; else one alone is enough. */
export function partsThatSettle(kind: Pick<Kind, 'records'>, { doneBy }: KindRecord): Within | null {
  const { within } = kind.records.find(({ id }) => id === doneBy?.record) ?? {}
  return within && within.of === doneBy?.of ? within : null
}

/** Whether a record is settled by others by the day that is asked about. */
export function isSettled(record: AskedRecord, type: KindRecord, question: Question): boolean {
  const { doneBy } = type
  if (!doneBy || !typeOf(question, doneBy.record)) return false
  const naming = (id: string, of: string) =>
    recordsByTheDay(question, id).filter(({ values }) => values[of] === record.id)
  const settling = naming(doneBy.record, doneBy.of)
  const parts = partsThatSettle(question.kind, type)
  const limit = parts && moneyIn(record, parts.limit)
  if (!parts || !limit) return settling.length > 0
  const { corrected } = parts
  const sum = (records: readonly AskedRecord[], field: string) =>
    records.reduce((total, each) => total + amountIn(each, field, currencyKey(limit)), 0n)
  const changes = corrected ? sum(naming(corrected.record, corrected.of), corrected.field) : 0n
  return millionthsOf(limit.amount) + changes - sum(settling, parts.amount) <= 0n
}

function amountIn(record: AskedRecord, field: string, currency: string): bigint {
  const money = moneyIn(record, field)
  return money && currencyKey(money) === currency ? millionthsOf(money.amount) : 0n
}
