import { decimalOf, type KindPicture, millionthsOf, type RecordValue } from '@qarar/register'
import type { Drawn } from './drawn.ts'

type OfMoney = Extract<KindPicture, { of: 'money' }>

interface MoneyBar {
  /** Who: an id or words; null: not stated. */
  by: string | null
  /** An exact decimal. */
  amount: string
  /** Part of the largest of its currency, 0–1. */
  share: number
  /** Part of the sum that is only proposed, 0–1. */
  proposed: number
}

export interface CurrencyBars {
  /** Null: not stated. */
  currency: string | null
  bars: MoneyBar[]
}

/** Sums by whoever they are of, each currency for itself. */
export function moneyOf(drawn: readonly Drawn[], { field, by }: OfMoney): CurrencyBars[] {
  const sums = new Map<string | null, Map<string | null, { kept: bigint; proposed: bigint }>>()
  for (const { values, isKept } of drawn) {
    const money = values[field]
    if (typeof money !== 'object' || !('amount' in money)) continue
    const ofCurrency = sums.get(money.currency) ?? new Map()
    const who = keyOf(values[by])
    const sum = ofCurrency.get(who) ?? { kept: 0n, proposed: 0n }
    sum[isKept ? 'kept' : 'proposed'] += millionthsOf(money.amount)
    sums.set(money.currency, ofCurrency.set(who, sum))
  }
  return [...sums].map(([currency, people]) => ({ currency, bars: barsOf(people) }))
}

function barsOf(people: Map<string | null, { kept: bigint; proposed: bigint }>): MoneyBar[] {
  const whole = [...people].map(([by, { kept, proposed }]) => ({ by, all: kept + proposed, proposed }))
  const inOrder = whole.sort((a, b) => (a.all < b.all ? 1 : -1))
  const most = inOrder[0]?.all ?? 0n
  return inOrder.map(({ by, all, proposed }) => ({
    ...{ by, amount: decimalOf(all), share: partOf(all, most), proposed: partOf(proposed, all) },
  }))
}

/** Amounts are exact; only the length of a bar is not. */
const partOf = (part: bigint, whole: bigint): number =>
  whole <= 0n || part <= 0n ? 0 : Number((part * 1000n) / whole) / 1000

function keyOf(value: RecordValue | undefined): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && 'id' in value ? (value.id ?? value.text) : null
}
