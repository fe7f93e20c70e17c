import { hijriOf } from '@qarar/core/sessions/hijri.ts'
import type { KindAnswer } from '../../contract/kinds.ts'
import type { DateValue } from '../../contract/mechanisms.ts'
import { type Days, daysAfterMonths, isEveryYear, monthsAfter, possibleDays } from '../possible-days.ts'
import { lastOf, nextOf } from './extremes.ts'
import {
  type Answer,
  type AskedRecord,
  type Dated,
  datedBy,
  dateIn,
  figure,
  noAnswer,
  type Question,
  recordsOf,
  stated,
  typeOf,
} from './question.ts'
import { isSettled } from './settled.ts'
import { holdsOn } from './vacant.ts'

type Rule = Extract<KindAnswer, { rule: 'next' }>

/** When the next one is due, and whether that day is over. */
export function answerNext(rule: Rule, question: Question): Answer {
  const records = recordsOf(question, rule.record, rule.only)
  if (rule.due !== undefined) return nextDue(rule, records, question)
  if (rule.repeats) return nextAnniversary(records, rule, question)
  const on = datedBy(records, typeOf(question, rule.record)?.on).filter(
    ({ days }) => days.first <= question.asOf,
  )
  const months = rule.rhythm ? rhythmOn(rule.rhythm, question) : rule.months
  return on.length === 0 || months === undefined ? noAnswer : nextAfterLast(on, months, question.asOf)
}

/** `figures`: how many are not done, and of how many of these the day is over beyond doubt. */
function nextDue({ record, due }: Rule, records: readonly AskedRecord[], question: Question): Answer {
  const { asOf } = question
  const type = typeOf(question, record)
  const open = datedBy(
    records.filter((each) => !isDone(each, type?.done, asOf) && !(type && isSettled(each, type, question))),
    due,
  )
  if (open.length === 0) return noAnswer
  const over = open.filter(({ days }) => days.last < asOf)
  const next = nextOf(open)
  const figures = [figure('open', open.length), figure('overdue', over.length)]
  return { ...noAnswer, ...next, holds: isOver(next.between, asOf), figures }
}

/** A field that holds something says so; a date says so from that day on. */
function isDone(record: AskedRecord, field: string | undefined, asOf: string): boolean {
  if (field === undefined) return false
  const date = dateIn(record, field)
  const days = date && possibleDays(date)
  return days ? days.first <= asOf : record.values[field] !== undefined && record.values[field] !== false
}

const isOver = (between: Days | null, asOf: string): boolean | null => {
  if (!between) return null
  if (between.last < asOf) return true
  return between.first >= asOf ? false : null
}

function nextAfterLast(on: readonly Dated[], months: number, asOf: string): Answer {
  const last = lastOf(on, asOf)
  if (!last.between) return noAnswer
  const moved = last.date && monthsAfter(last.date, months)
  const [early, late] = [last.between.first, last.between.last].map((value) =>
    daysAfterMonths({ value, calendar: 'gregorian' }, months),
  )
  const whole = last.date && daysAfterMonths(last.date, months)
  const between = whole ?? (early && late ? { first: early.first, last: late.last } : null)
  return {
    ...noAnswer,
    date: moved ? stated(moved) : null,
    between,
    holds: isOver(between, asOf),
    records: last.records,
  }
}

/** The first time from the day on that each comes again, in its own calendar. */
function nextAnniversary(records: readonly AskedRecord[], rule: Rule, question: Question): Answer {
  const on = typeOf(question, rule.record)?.on
  const coming = records.flatMap((record): Dated[] => {
    const date = dateIn(record, on)
    const next = date && nextTime(date, rule.months ?? 12, question.asOf)
    const days = next && possibleDays(next)
    return next && days ? [{ record, date: stated(next), days }] : []
  })
  return coming.length === 0 ? noAnswer : { ...noAnswer, ...nextOf(coming), holds: false }
}

/** As often as a month comes again in two centuries. */
const mostTimes = 2400

function nextTime(date: StatedDate, months: number, asOf: string): StatedDate | null {
  const first = isEveryYear(date) ? yearBefore(date, asOf) : date
  for (let count = 0; count <= mostTimes; count++) {
    const next = monthsAfter(first, months * count)
    if (next && (possibleDays(next)?.last ?? '') >= asOf) return next
  }
  return null
}

type StatedDate = Pick<DateValue, 'value' | 'calendar'>

/** A day of every year, in the year before: from there the next one is counted. 29 February has one in every fourth. */
function yearBefore({ value, calendar }: StatedDate, asOf: string): StatedDate {
  const year = Number((calendar === 'hijri' ? hijriOf(asOf) : asOf).slice(0, 4))
  const leap = value === '--02-29' ? year - (year % 4) - 4 : year - 1
  return { value: `${leap}${value.slice(1)}`, calendar }
}

/** Months between two, as it holds on the day: of several, that which began last. */
function rhythmOn(
  { record, field }: { record: string; field: string },
  question: Question,
): number | undefined {
  const type = typeOf(question, record)
  if (!type) return undefined
  const holding = recordsOf(question, record).filter((each) => holdsOn(each, type, question.asOf) !== false)
  const fromOf = (each: AskedRecord) => {
    const from = dateIn(each, type.from)
    return (from && possibleDays(from)?.first) ?? ''
  }
  const months = Number(holding.sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1)).at(-1)?.values[field])
  return Number.isInteger(months) && months > 0 && months < 1200 ? months : undefined
}
