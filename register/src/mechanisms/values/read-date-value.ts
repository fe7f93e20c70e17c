import { languages } from '@qarar/core/languages/index.ts'
import { oneOf } from '@qarar/core/languages/one-of.ts'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import { hijriOf } from '@qarar/core/sessions/hijri.ts'
import type { DateValue } from '../../contract/mechanisms.ts'
import { readStatedDay } from '../../sheets/read-stated-day.ts'
import { foldTyped } from './plain-words.ts'

/** `choices`: days that it may be, where it may be several. */
export type ReadDateValue =
  | { value: DateValue }
  | { value: null; fault: 'not-a-date' | 'several-dates'; choices: string[] }

type Dated = Pick<DateValue, 'value' | 'calendar'>

/** Longer than any date with its day of the week and both calendars. */
const longest = 100

/** A day, a month or a year as somebody wrote it, in either calendar and any digits; what may be two days is asked. */
export function readDateValue(typed: string): ReadDateValue {
  const printed = typed.trim()
  const none: ReadDateValue = { value: null, fault: 'not-a-date', choices: [] }
  if (printed.length > longest) return none
  const short = yearIn(foldTyped(printed)) ?? monthInNumbers(foldTyped(printed)) ?? monthInWords(printed)
  if (short) return { value: { ...short, printed } }
  const stated = readStatedDay(printed)
  if ('day' in stated) return { value: { ...inItsCalendar(stated), printed } }
  return stated.why === 'not-a-day' ? none : { value: null, fault: 'several-dates', choices: stated.days }
}

/** A Hijri day stays one: it is converted to be compared, not to be kept. */
const inItsCalendar = ({ day, reading }: { day: string; reading: string }): Dated =>
  reading === 'hijri' ? { value: hijriOf(day), calendar: 'hijri' } : { value: day, calendar: 'gregorian' }

const yearPattern = /^(?:عام |سنه |year |annee |an )?(\d{4}) ?(هـ?|هجريه?|م|ميلاديه?|ah|h|ad|ce)?\.?$/
const hijriMarks = ['ه', 'هـ', 'ah', 'h']

function yearIn(folded: string): Dated | null {
  const [, year, mark] = yearPattern.exec(folded) ?? []
  return year === undefined ? null : dated(year, year, mark)
}

const monthPattern = /^(?:(\d{4}) ?[-/.] ?(\d{1,2})|(\d{1,2}) ?[-/.] ?(\d{4})) ?(هـ?|م|ah|h)?\.?$/

/** `2018-03`, `3/2018`. */
function monthInNumbers(folded: string): Dated | null {
  const match = monthPattern.exec(folded)
  if (!match) return null
  const year = match[1] ?? match[4] ?? ''
  const month = Number(match[2] ?? match[3])
  return month >= 1 && month <= 12 ? dated(year, `${year}-${pad(month)}`, match[5]) : null
}

function monthInWords(printed: string): Dated | null {
  for (const pack of languages) {
    const match = wordsPattern(pack).exec(foldTyped(pack.fold(printed)))
    const { month = '', year = '', mark } = match?.groups ?? {}
    const { hijri, gregorian } = pack.calendar
    const number = hijri[month] ?? gregorian[month]
    if (number === undefined) continue
    const value = `${year}-${pad(number)}`
    const calendar = hijri[month] === undefined ? 'gregorian' : 'hijri'
    const read = dated(year, value, mark)
    if (read?.calendar === calendar) return read
  }
  return null
}

/** `--07-11`, «11 تموز/يوليه», `11 July`, `1er août`: a day of every year. Null where it is none, or has a year. */
export function readDayOfYear(typed: string): DateValue | null {
  const printed = typed.trim()
  if (printed.length > longest) return null
  const [, inMonth, onDay, mark] = /^--(\d\d)-(\d\d)( (?:AH|هـ))?$/.exec(printed) ?? []
  if (inMonth && onDay) return dayOfYear(inMonth, onDay, mark ? 'hijri' : 'gregorian', printed)
  for (const pack of languages) {
    const [, day = '', after = ''] =
      /^(\d{1,2})(?:er)?(?: of| من| de)? (\D+)$/.exec(foldTyped(pack.fold(printed))) ?? []
    const month = after.split('/')[0]?.trim() ?? ''
    const { hijri, gregorian } = pack.calendar
    const number = hijri[month] ?? gregorian[month]
    if (number === undefined) continue
    return dayOfYear(
      pad(number),
      pad(Number(day)),
      hijri[month] === undefined ? 'gregorian' : 'hijri',
      printed,
    )
  }
  return null
}

/** A leap year has all days that there are. */
function dayOfYear(
  month: string,
  day: string,
  calendar: Dated['calendar'],
  printed: string,
): DateValue | null {
  const days = calendar === 'hijri' ? 30 : new Date(Date.UTC(2000, Number(month), 0)).getUTCDate()
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days
  return isDay ? { value: `--${month}-${day}`, calendar, printed } : null
}

const patterns = new Map<string, RegExp>()

/** «آذار/مارس 2018», `March 2018`, «شهر رمضان سنة 1441 هـ». */
function wordsPattern({ tag, calendar }: LanguagePack): RegExp {
  const known = patterns.get(tag)
  if (known) return known
  const { gregorian, hijri, fillers, hijriMarks: moon, gregorianMarks: sun } = calendar
  const months = oneOf([...Object.keys(gregorian), ...Object.keys(hijri)])
  const filler = `(?:(?:${oneOf([...fillers, 'شهر'])}) )?`
  const made = new RegExp(
    `^${filler}(?<month>${months})(?: ?/ ?(?:${months}))?,? ${filler}(?<year>\\d{4}) ?(?<mark>${oneOf([...moon, ...sun])})?\\.?$`,
    'u',
  )
  patterns.set(tag, made)
  return made
}

/** Years of one calendar are not those of the other; a mark has to agree. */
function dated(year: string, value: string, mark: string | undefined): Dated | null {
  const calendar = calendarOf(Number(year))
  if (calendar === null) return null
  const isMoon = mark === undefined ? null : hijriMarks.includes(mark) || mark.startsWith('هجري')
  return isMoon !== null && isMoon !== (calendar === 'hijri') ? null : { value, calendar }
}

/** The years in which the calendar of Umm al-Qura has been worked out, and those of the organisations that we read. */
function calendarOf(year: number): Dated['calendar'] | null {
  if (year >= 1300 && year < 1600) return 'hijri'
  return year >= 1900 && year < 2200 ? 'gregorian' : null
}

const pad = (value: number) => String(value).padStart(2, '0')
