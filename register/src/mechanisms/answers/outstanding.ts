import type { KindAnswer } from '../../contract/kinds.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { currencyKey, moneyIn, type Sums, sumsOf } from './money.ts'
import {
  type Answer,
  type AskedRecord,
  figure,
  idsOf,
  noAnswer,
  type Question,
  recordsByTheDay,
} from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'outstanding' }>

/**
 * For each currency what was pledged, corrected, paid and is left (`left:USD`). A payment lessens what is left of its own
 * pledge, in the pledge's currency alone; `records` are pledges of which something is left.
 */
export function answerOutstanding({ record, field, paid, corrected }: Rule, question: Question): Answer {
  const pledges = recordsByTheDay(question, record)
  const payments = recordsByTheDay(question, paid.record)
  const corrections = corrected ? recordsByTheDay(question, corrected.record) : []
  const paidOf = addUp(payments, paid.of, paid.field)
  const correctedOf = corrected
    ? addUp(corrections, corrected.of, corrected.field)
    : new Map<string, bigint>()
  const left: Sums = new Map()
  const open: AskedRecord[] = []
  for (const pledge of pledges) {
    const money = moneyIn(pledge, field)
    if (!money) continue
    const key = pairOf(pledge.id, currencyKey(money))
    const rest = millionthsOf(money.amount) + (correctedOf.get(key) ?? 0n) - (paidOf.get(key) ?? 0n)
    left.set(currencyKey(money), (left.get(currencyKey(money)) ?? 0n) + rest)
    if (rest > 0n) open.push(pledge)
  }
  const told: [what: string, sums: Sums][] = [
    ['pledged', sumsOf(pledges, field)],
    ['corrected', corrected ? sumsOf(corrections, corrected.field) : new Map()],
    ['paid', sumsOf(payments, paid.field)],
    ['left', left],
  ]
  const currencies = [...new Set(told.flatMap(([, sums]) => [...sums.keys()]))].sort()
  const figures = currencies.flatMap((currency) =>
    told.map(([what, sums]) => figure(`${what}:${currency}`, decimalOf(sums.get(currency) ?? 0n), currency)),
  )
  return { ...noAnswer, holds: open.length > 0, figures, records: idsOf(open) }
}

const pairOf = (pledge: string, currency: string) => `${pledge} ${currency}`

/** By what they are of, and currency. */
function addUp(records: readonly AskedRecord[], of: string, field: string): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const record of records) {
    const money = moneyIn(record, field)
    const meant = record.values[of]
    if (!money || typeof meant !== 'string') continue
    const key = pairOf(meant, currencyKey(money))
    sums.set(key, (sums.get(key) ?? 0n) + millionthsOf(money.amount))
  }
  return sums
}
