import { gregorianDay } from '@qarar/core/sessions/hijri.ts'
import type { DateValue } from '../contract/mechanisms.ts'
import { dayAfter } from '../day-after.ts'

/** First and last Gregorian day (ISO 8601) that something may be. */
export interface Days {
  first: string
  last: string
}

type Stated = Pick<DateValue, 'value' | 'calendar'>

/** `--07-11`: a day of every year is no day of the past or the future. */
export const isEveryYear = ({ value }: Pick<DateValue, 'value'>): boolean => value.startsWith('--')

const known = new Map<string, Days | null>()

/** The days that a date as it is stated may mean: one of a day, all of a month or a year. Null where the calendar has none. */
export function possibleDays({ value, calendar }: Stated): Days | null {
  if (isEveryYear({ value })) return null
  if (calendar === 'gregorian') return gregorianDays(value)
  const found = known.get(value)
  if (found !== undefined) return found
  const days = hijriDays(value)
  known.set(value, days)
  return days
}

function gregorianDays(value: string): Days | null {
  const [year, month, day] = value.split('-')
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  // There was none, and the database has none.
  if (year === '0000') return null
  if (Number.isNaN(Date.parse(`${first}T00:00:00Z`)) || dayAfter(first, 0) !== first) return null
  const last = day ? first : month ? monthEnd(Number(year), Number(month)) : `${year}-12-31`
  return { first, last }
}

const monthEnd = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

function hijriDays(value: string): Days | null {
  const first = gregorianDay([value, '01', '01'].join('-').slice(0, 10))
  if (value.length === 10) return first === null ? null : { first, last: first }
  const next = gregorianDay(`${addMonths(value, value.length === 4 ? 12 : 1)}-01-01`.slice(0, 10))
  return first === null || next === null ? null : { first, last: dayAfter(next, -1) }
}

/** A month or year so many months on, in its own calendar; a year only whole years on. */
function addMonths(value: string, months: number): string {
  const [year = 0, month = 1] = value.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const moved = `${String(Math.floor(count / 12)).padStart(4, '0')}`
  return value.length === 4 ? moved : `${moved}-${String((count % 12) + 1).padStart(2, '0')}`
}

/**
 * The date so many months after another, in its own calendar and as exact as that one; a day that the month does not have is
 * its last. Null where it cannot be said so: half a year after a year.
 */
export function monthsAfter(date: Stated, months: number): Stated | null {
  const { value, calendar } = date
  if (value.length === 4) return months % 12 === 0 ? { value: addMonths(value, months), calendar } : null
  const month = addMonths(value.slice(0, 7), months)
  if (value.length === 7) return { value: month, calendar }
  for (let day = Number(value.slice(8)); day > 27; day--)
    if (possibleDays({ value: `${month}-${day}`, calendar })) return { value: `${month}-${day}`, calendar }
  return { value: `${month}-${value.slice(8)}`, calendar }
}

/** The days that may be so many months after a date. */
export function daysAfterMonths(date: Stated, months: number): Days | null {
  const moved = monthsAfter(date, months)
  if (moved) return possibleDays(moved)
  const [first, last] = ['01', '12'].map((month) => {
    const part = monthsAfter({ ...date, value: `${date.value}-${month}` }, months)
    return part && possibleDays(part)
  })
  return first && last ? { first: first.first, last: last.last } : null
}

/** Whether it was by the end of a day: null where the date does not tell. */
export function wasBy({ first, last }: Days, day: string): boolean | null {
  if (last <= day) return true
  return first > day ? false : null
}
