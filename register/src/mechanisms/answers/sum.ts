import type { KindAnswer } from '../../contract/kinds.ts'
import { decimalOf } from '../values/decimals.ts'
import { byCurrency, moneyPart, moneyQuery, sumOf } from './money.ts'
import { type Answer, figure, idsOf, noAnswer, type Question, recordsByTheDay } from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'sum' }>

/** Sums by the code of the currency, each with the records that it adds up from. */
export function answerSum({ record, field, only }: Rule, question: Question): Answer {
  const summed = recordsByTheDay(question, record, only).filter(({ values }) => values[field] !== undefined)
  const figures = [...byCurrency(summed, field)].map(([currency, records]) => {
    // Of some alone no condition of an address tells which.
    const query = only ? null : moneyQuery(record, field, currency, question.asOf)
    return {
      ...figure(currency, decimalOf(sumOf(records, field)), currency),
      parts: [moneyPart({ record, field, records, query })],
    }
  })
  return { ...noAnswer, figures, records: idsOf(summed) }
}
