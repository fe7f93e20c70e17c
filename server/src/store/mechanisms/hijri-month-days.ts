import { gregorianDay, hijriOf } from '@qarar/core/sessions/hijri.ts'

/** Hijri days that are not counted under the Hijri month in which they are written, and the key that they are counted under. */
export interface CountedElsewhere {
  days: string[]
  key: string
}

/** Of the key of a month: in a Gregorian one its days as they are in the Hijri calendar; in a Hijri one those that have a day in the other. */
export function hijriDaysOf(key: string): CountedElsewhere {
  if (/^\d{4}-\d{2}$/.test(key)) {
    const days = daysIn(key).filter((day) => !Number.isNaN(Date.parse(day)))
    return { days: days.flatMap((day) => (gregorianDay(hijriOf(day)) === day ? hijriOf(day) : [])), key }
  }
  const month = /^hijri:(\d{4}-\d{2})$/.exec(key)?.[1]
  return { days: month ? daysIn(month).filter((day) => gregorianDay(day) !== null) : [], key: '' }
}

const daysIn = (month: string) =>
  Array.from({ length: 31 }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)
