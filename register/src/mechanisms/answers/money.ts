import type { Money, MoneyPart } from '../../contract/mechanisms.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { type AskedRecord, idsOf } from './question.ts'

/** Millionths by code of the currency; of those without one by `not-stated`. Never across currencies. */
export type Sums = Map<string, bigint>

export const currencyKey = ({ currency }: Pick<Money, 'currency'>): string => currency ?? 'not-stated'

/** Money in a field of a record; null where it holds none. */
export function moneyIn({ values }: Pick<AskedRecord, 'values'>, field: string): Money | null {
  const value = values[field]
  return typeof value === 'object' && 'amount' in value ? value : null
}

/** Records with money in a field, by currency, in the order of their codes. */
export function byCurrency<Each extends Pick<AskedRecord, 'values'>>(
  records: readonly Each[],
  field: string,
): Map<string, Each[]> {
  const found = new Map<string, Each[]>()
  for (const record of records) {
    const money = moneyIn(record, field)
    if (!money) continue
    const key = currencyKey(money)
    const known = found.get(key)
    if (known) known.push(record)
    else found.set(key, [record])
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of records that hold money in the field. */
export const sumOf = (records: readonly Pick<AskedRecord, 'values'>[], field: string): bigint =>
  records.reduce((sum, record) => sum + millionthsOf(moneyIn(record, field)?.amount ?? '0'), 0n)

/** Exact sums of a field, each currency by itself, in the order of their codes. */
export const sumsOf = (records: readonly Pick<AskedRecord, 'values'>[], field: string): Sums =>
  new Map([...byCurrency(records, field)].map(([currency, those]) => [currency, sumOf(those, field)]))

/** As many ids as an address has room for. */
const mostIds = 200

interface PartOf {
  record: string
  field: string
  records: readonly AskedRecord[]
  /** Payments lessen what is left. */
  less?: boolean
  /** What finds them, where their ids do not. */
  query?: MoneyPart['query']
}

/** What a sum adds up from: exactly the records whose money it is. */
export function moneyPart({ record, field, records, less = false, query = null }: PartOf): MoneyPart {
  const sum = sumOf(records, field)
  const ids = idsOf(records)
  const named = { type: record, from: null, to: null, dated: null, field: null, is: null, ids: ids.join(',') }
  return {
    ...{ record, field, value: decimalOf(less ? -sum : sum), records: ids },
    query: query ?? (ids.length <= mostIds ? named : null),
  }
}

/** What finds all of a type that may have been by a day, and hold money of one currency in a field. */
export const moneyQuery = (
  record: string,
  field: string,
  currency: string,
  asOf: string,
): NonNullable<MoneyPart['query']> => ({
  ...{ type: record, from: null, to: asOf, dated: 'by', field, is: currency, ids: null },
})
