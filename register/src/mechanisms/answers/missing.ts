import type { KindAnswer } from '../../contract/kinds.ts'
import { possibleDays, wasBy } from '../possible-days.ts'
import { type Answer, dateIn, idsOf, noAnswer, type Question, recordsByTheDay, typeOf } from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'missing' }>

/** Whether there is none by the day. `records`: those that are there, or may be. */
export function answerMissing({ record, only }: Rule, question: Question): Answer {
  const on = typeOf(question, record)?.on
  const there = recordsByTheDay(question, record, only)
  const isSure = there.some((each) => {
    const date = dateIn(each, on)
    const days = date && possibleDays(date)
    return !days || wasBy(days, question.asOf) === true
  })
  return { ...noAnswer, holds: isSure ? false : there.length > 0 ? null : true, records: idsOf(there) }
}
