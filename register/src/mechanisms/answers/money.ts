import type { Money } from '../../contract/mechanisms.ts'
import { millionthsOf } from '../values/decimals.ts'
import type { AskedRecord } from './question.ts'

/** Millionths by code of the currency; of those without one by `not-stated`. Never across currencies. */
export type Sums = Map<string, bigint>

export const currencyKey = ({ currency }: Pick<Money, 'currency'>): string => currency ?? 'not-stated'

/** Money in a field of a record; null where it holds none. */
export function moneyIn({ values }: Pick<AskedRecord, 'values'>, field: string): Money | null {
  const value = values[field]
  return typeof value === 'object' && 'amount' in value ? value : null
}

function addTo(sums: Sums, { amount, currency }: Money): void {
  const key = currencyKey({ currency })
  sums.set(key, (sums.get(key) ?? 0n) + millionthsOf(amount))
}

/** Exact sums of a field, each currency by itself, in the order of their codes. */
export function sumsOf(records: readonly Pick<AskedRecord, 'values'>[], field: string): Sums {
  const sums: Sums = new Map()
  for (const record of records) {
    const money = moneyIn(record, field)
    if (money) addTo(sums, money)
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}
