import type { KindAnswer } from '../../contract/kinds.ts'
import type { Money, MoneyPart } from '../../contract/mechanisms.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { byCurrency, currencyKey, moneyIn, moneyPart, moneyQuery, sumOf } from './money.ts'
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

/** What stands on one side: pledges, corrections or payments that may have been by the day. */
interface Side {
  record: string
  field: string
  /** The field that names the pledge. */
  of: string | null
  less: boolean
  all: readonly AskedRecord[]
}

/**
 * For each currency what was pledged, corrected, paid and is left (`left:USD`), each with the records that it adds up from. A
 * payment lessens what is left of its own pledge, in the pledge's currency alone; `records` are pledges of which something is left.
 */
export function answerOutstanding(rule: Rule, question: Question): Answer {
  const [pledged, corrected, paid] = sidesOf(rule, question)
  const told: [what: string, side: Side | null][] = [
    ['pledged', pledged],
    ['corrected', corrected],
    ['paid', paid],
  ]
  const sides = told.flatMap(([, side]) => side ?? [])
  const currencies = [
    ...new Set(sides.flatMap(({ all, field }) => [...byCurrency(all, field).keys()])),
  ].sort()
  const figures = currencies.flatMap((currency) => [
    ...told.map(([what, side]) => toldFigure(what, side, currency, question)),
    leftFigure(pledged, sides, currency),
  ])
  const rests = restsOf(sides)
  const open = pledged.all.filter((pledge) => {
    const money = moneyIn(pledge, pledged.field)
    return money !== null && (rests.get(pairOf(pledge.id, money)) ?? 0n) > 0n
  })
  return { ...noAnswer, holds: open.length > 0, figures, records: idsOf(open) }
}

function sidesOf(
  { record, field, paid, corrected }: Rule,
  question: Question,
): [pledged: Side, corrected: Side | null, paid: Side] {
  const side = (of: { record: string; field: string; of: string | null }, less: boolean): Side => ({
    ...{ record: of.record, field: of.field, of: of.of, less, all: recordsByTheDay(question, of.record) },
  })
  return [
    side({ record, field, of: null }, false),
    corrected ? side(corrected, false) : null,
    side(paid, true),
  ]
}

const inCurrency = ({ all, field }: Side, currency: string) => byCurrency(all, field).get(currency) ?? []

function toldFigure(what: string, side: Side | null, currency: string, { asOf }: Question) {
  const records = side ? inCurrency(side, currency) : []
  const query = side && moneyQuery(side.record, side.field, currency, asOf)
  const parts = side ? [moneyPart({ ...partOf(side, records), less: false, query })] : []
  const value = decimalOf(side ? sumOf(records, side.field) : 0n)
  return { ...figure(`${what}:${currency}`, value, currency), parts }
}

/** Without what was paid for something that was not pledged in this currency. */
function leftFigure(pledged: Side, sides: readonly Side[], currency: string) {
  const pledges = new Set(inCurrency(pledged, currency).map(({ id }) => id))
  const isOf = ({ of }: Side, { id, values }: AskedRecord) =>
    pledges.has(of === null ? id : String(values[of]))
  const parts = partsOf(
    sides.map((side) => {
      const records = inCurrency(side, currency).filter((record) => isOf(side, record))
      return moneyPart(partOf(side, records))
    }),
  )
  const left = parts.reduce((sum, { value }) => sum + millionthsOf(value), 0n)
  return { ...figure(`left:${currency}`, decimalOf(left), currency), parts }
}

const partOf = ({ record, field, less }: Side, records: readonly AskedRecord[]) => ({
  ...{ record, field, less, records },
})

/** Those that there are; of nothing that was pledged, the pledges that are not there. */
function partsOf(parts: readonly MoneyPart[]): MoneyPart[] {
  const held = parts.filter(({ records }) => records.length > 0)
  return held.length > 0 ? held : parts.slice(0, 1)
}

/** What is left of each pledge, by its id and currency. */
function restsOf(sides: readonly Side[]): Map<string, bigint> {
  const rests = new Map<string, bigint>()
  for (const { all, field, of, less } of sides)
    for (const record of all) {
      const money = moneyIn(record, field)
      if (!money) continue
      const key = pairOf(of === null ? record.id : String(record.values[of]), money)
      const sum = millionthsOf(money.amount)
      rests.set(key, (rests.get(key) ?? 0n) + (less ? -sum : sum))
    }
  return rests
}

const pairOf = (pledge: string, money: Pick<Money, 'currency'>) => `${pledge} ${currencyKey(money)}`
