import type { KindAnswer } from '../../contract/kinds.ts'
import type { DateValue } from '../../contract/mechanisms.ts'
import { type Days, daysAfterMonths } from '../possible-days.ts'
import { lastOf } from './extremes.ts'
import { type Answer, datedBy, figure, noAnswer, type Question, recordsOf, typeOf } from './question.ts'
import { thereSince } from './stands.ts'

type Rule = Extract<KindAnswer, { rule: 'last' }>

/**
 * When there was one last, and whether that is longer ago than so many months. `figures`: how many there were. Of none,
 * the date is that since which there is a mechanism.
 */
export function answerLast({ record, months, only }: Rule, question: Question): Answer {
  const { asOf } = question
  const dated = datedBy(recordsOf(question, record, only), typeOf(question, record)?.on).filter(
    ({ days }) => days.first <= asOf,
  )
  const figures = [figure('count', dated.length)]
  if (dated.length > 0) {
    const last = lastOf(dated, asOf)
    const isSure = dated.some(({ days }) => days.last <= asOf)
    const holds =
      months === undefined || !isSure || !last.between ? null : isLongAgo(last.between, months, asOf)
    return { ...noAnswer, ...last, holds, figures }
  }
  const since = thereSince(question)
  if (!since) return { ...noAnswer, figures }
  const holds = months === undefined ? null : isLongAgo(since.days, months, asOf)
  const { date, days, mentions, records } = since
  return { holds, date, between: days, figures, records, mentions }
}

/** Null where it depends on which of the days it was. */
function isLongAgo({ first, last }: Days, months: number, asOf: string): boolean | null {
  const [early, late] = [first, last].map((day) => daysAfterMonths(gregorian(day), months)?.last ?? '')
  if ((late ?? '') < asOf) return true
  return (early ?? '') >= asOf ? false : null
}

const gregorian = (value: string): Pick<DateValue, 'value' | 'calendar'> => ({ value, calendar: 'gregorian' })
