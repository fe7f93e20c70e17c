import type { KindAnswer } from '../../contract/kinds.ts'
import { decimalOf } from '../values/decimals.ts'
import { sumsOf } from './money.ts'
import { type Answer, figure, idsOf, noAnswer, type Question, recordsByTheDay } from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'sum' }>

/** Sums by the code of the currency. */
export function answerSum({ record, field, only }: Rule, question: Question): Answer {
  const summed = recordsByTheDay(question, record, only).filter(({ values }) => values[field] !== undefined)
  const figures = [...sumsOf(summed, field)].map(([currency, sum]) =>
    figure(currency, decimalOf(sum), currency),
  )
  return { ...noAnswer, figures, records: idsOf(summed) }
}
