import type { KindAnswer } from '../../contract/kinds.ts'
import { nextOf } from './extremes.ts'
import {
  type Answer,
  datedBy,
  figure,
  idsOf,
  noAnswer,
  type Question,
  recordsByTheDay,
  typeOf,
} from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'unanswered' }>

/** Those that no other one names by the day; the date is that of the oldest. */
export function answerUnanswered({ record, by, of, only }: Rule, question: Question): Answer {
  const on = typeOf(question, record)?.on
  const asked = recordsByTheDay(question, record, only)
  const answers = recordsByTheDay(question, by)
  const answered = new Set(answers.map(({ values }) => values[of]))
  const open = asked.filter(({ id }) => !answered.has(id))
  const dated = datedBy(open, on)
  const { date, between } = dated.length > 0 ? nextOf(dated) : noAnswer
  return {
    ...noAnswer,
    holds: open.length > 0,
    date,
    between,
    figures: [figure('count', open.length), figure('of', asked.length)],
    records: idsOf(open),
  }
}
