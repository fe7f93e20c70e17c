import { foldDigits } from '@qarar/core/languages/fold-arabic.ts'
import { languages } from '@qarar/core/languages/index.ts'
import { findDates } from '@qarar/core/sessions/find-dates.ts'
import { gregorianDay } from '@qarar/core/sessions/hijri.ts'
import type { DayReading } from '../contract/sheets.ts'
import { singleSpaces } from '../single-spaces.ts'

/** `days`: what it may be, where it may be several. */
export type StatedDay =
  | { day: string; reading: DayReading }
  | { why: 'not-a-day' | 'ambiguous-day'; days: string[] }

const nothing: StatedDay = { why: 'not-a-day', days: [] }

/**
 * A day as somebody wrote it, in either calendar and any digits; what may be two days is told as two. Days of the Hijri
 * calendar are those of Umm al-Qura.
 */
export function readStatedDay(typed: string): StatedDay {
  const text = singleSpaces(foldDigits(typed)).plain.trim()
  if (text.length > longest) return nothing
  return inNumbers(text) ?? inWords(text) ?? nothing
}

/** Longer than any date with its day of the week and both calendars. */
const longest = 100

/** Days since the end of 1899, as spreadsheets count them; whole days of the years in which people answer. */
export function readSerialDay(serial: number): StatedDay {
  if (!Number.isInteger(serial) || serial < firstSerial || serial > lastSerial) return nothing
  return { day: dayOf(Date.UTC(1899, 11, 30) + serial * 86_400_000), reading: 'serial' }
}

/** 1 January 1980 and 31 December 2099. */
const [firstSerial, lastSerial] = [29_221, 73_050]

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** `2018-03-01`, `1/3/2018`, `14-6-1439 هـ`. */
function inNumbers(text: string): StatedDay | null {
  const parts = /^(\d{1,4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,4}) ?(?:هـ?|م|A?H)?\.?$/i.exec(text)
  if (!parts) return null
  const [one = '', two = '', three = ''] = parts.slice(1)
  if (one.length === 4) return only([readDay(one, two, three)], text.includes('-') ? 'iso' : 'numbers')
  if (three.length !== 4) return nothing
  return only([readDay(three, two, one), readDay(three, one, two)], 'numbers')
}

/** Year, month, day; by the year's number of one calendar or the other. */
function readDay(year: string, month: string, day: string): Read | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isHijriYear(Number(year))) return hijri(iso)
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(time) === iso && Number(year) >= 1900 ? { day: iso } : null
}

const isHijriYear = (year: number) => year >= 1300 && year < 1600

function hijri(iso: string): Read | null {
  const day = gregorianDay(iso)
  return day === null ? null : { day, reading: 'hijri' }
}

interface Read {
  day: string
  reading?: 'hijri'
}

/** The one day that some readings give. */
function only(readings: readonly (Read | null)[], usual: DayReading): StatedDay {
  const days = readings.filter((each) => each !== null)
  const [first] = days
  if (!first) return nothing
  const distinct = [...new Set(days.map(({ day }) => day))]
  if (distinct.length > 1) return { why: 'ambiguous-day', days: distinct.sort() }
  return { day: first.day, reading: first.reading ?? usual }
}

/** «14 جمادى الآخرة 1439 هـ الموافق 2 مارس 2018», `1 March 2018`: a day that both calendars state is one where they agree. */
function inWords(text: string): StatedDay | null {
  const found = languages.flatMap((pack) => findDates(text, pack))
  if (found.length === 0) return null
  if (found.some(({ value }) => value.includes('/'))) return { why: 'ambiguous-day', days: [] }
  const gregorian = [
    ...new Set(found.filter(({ calendar }) => calendar === 'gregorian').map(({ value }) => value)),
  ]
  const ofMoon = [...new Set(found.filter(({ calendar }) => calendar === 'hijri').map(({ value }) => value))]
  if (gregorian.length === 0) return only(ofMoon.map(hijri), 'hijri')
  const [day] = gregorian
  if (gregorian.length > 1) return { why: 'ambiguous-day', days: gregorian.sort() }
  if (!day || ofMoon.every((value) => isNear(value, day))) return { day: day ?? '', reading: 'words' }
  return { why: 'ambiguous-day', days: [day, ...ofMoon.flatMap((value) => gregorianDay(value) ?? [])].sort() }
}

/** A day's difference is the moon's. */
function isNear(value: string, day: string): boolean {
  const other = gregorianDay(value)
  return other !== null && Math.abs(Date.parse(other) - Date.parse(day)) <= 86_400_000
}
