import type { KindAnswer } from '../../contract/kinds.ts'
import {
  type Answer,
  byTheDay,
  figure,
  idsOf,
  noAnswer,
  type Question,
  recordsOf,
  typeOf,
} from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'those' }>

/** Those that have one of some choices. What is planned counts from the day on which it was recorded. */
export function answerThose({ record, field, is }: Rule, question: Question): Answer {
  const { asOf } = question
  const all = recordsOf(question, record, { field, is })
  const been = new Set(byTheDay(all, typeOf(question, record)?.on, asOf))
  const those = all.filter((each) => been.has(each) || each.at.slice(0, 10) <= asOf)
  return {
    ...noAnswer,
    holds: those.length > 0,
    figures: [figure('count', those.length)],
    records: idsOf(those),
  }
}
