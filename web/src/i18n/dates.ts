import { hijriMonths } from '@qarar/register'
import { hijriDay } from './hijri-day.ts'
import type { Reader } from './reader.ts'

type Calendar = 'gregorian' | 'hijri'

/**
 * A date or run of dates of the contract («2017-07-10/2017-07-11») in the reader's words and calendar. A Hijri date
 * that a text states is never converted; months and years have no one day of the other calendar.
 */
export function formatStated(
  value: string,
  calendar: Calendar,
  reader: Reader,
  organisation?: string | null,
): string {
  const own = spell(value, calendar, reader, organisation)
  const converted = calendar === 'gregorian' && reader.calendar !== 'gregorian' ? inHijri(value) : null
  if (!converted) return own
  const hijri = spell(converted, 'hijri', reader)
  return reader.calendar === 'both' ? `${own} (${hijri})` : hijri
}

/** The same reader where a date must stand as it is stated. */
export const asStated = (reader: Reader): Reader => ({ ...reader, calendar: 'gregorian' })

function inHijri(value: string): string | null {
  const days = value.split('/').map(hijriDay)
  return days.includes(null) ? null : days.join('/')
}

function spell(value: string, calendar: Calendar, reader: Reader, organisation?: string | null): string {
  const [from, to] = value.split('/').map(partsOf)
  if (!from) return value
  const months = monthNames(calendar, reader, organisation)
  const ending = calendar === 'hijri' ? ` ${reader.t.facts.hijri}` : ''
  return range(from, to ?? from, (parts) => write(parts, months, reader)) + ending
}

/** A moment of the store («2026-11-21T18:00:00Z») as a day. */
export function formatMoment(moment: string, reader: Reader): string {
  return formatStated(moment.slice(0, 10), 'gregorian', reader)
}

interface Parts {
  year: string
  month?: string
  day?: string
}

function partsOf(date: string): Parts {
  const [year = '', month, day] = date.split('-')
  return { year, month, day }
}

/** Says what the two ends share only once: «10–11 July 2017», «28 June – 2 July 2017». */
function range(from: Parts, to: Parts, write: (parts: Partial<Parts>) => string): string {
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  if (sameMonth && from.day === to.day) return write(from)
  if (sameMonth) return `${write({ day: from.day })}–${write(to)}`
  return `${write(sameYear ? { ...from, year: undefined } : from)} – ${write(to)}`
}

function write({ year, month, day }: Partial<Parts>, months: string[], reader: Reader): string {
  const dayWord =
    day && (reader.language === 'fr' && Number(day) === 1 && month ? '1er' : reader.plain(Number(day)))
  const words = [dayWord, month && (months[Number(month) - 1] ?? month), year && reader.plain(year)]
  return words.filter(Boolean).join(' ')
}

function monthNames(calendar: Calendar, reader: Reader, organisation?: string | null): string[] {
  if (calendar === 'hijri') return hijriMonths[reader.language]
  if (reader.language === 'ar' && organisation === 'un') return arabicMonthsOfTheUn
  const known = gregorianMonths.get(reader.locale)
  if (known) return known
  const format = new Intl.DateTimeFormat(reader.locale, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)))
  gregorianMonths.set(reader.locale, months)
  return months
}

/** By locale, of which there are as many as languages and kinds of digits: a long text names hundreds of days. */
const gregorianMonths = new Map<string, string[]>()

// The United Nations write both names of a Gregorian month in Arabic.
const arabicMonthsOfTheUn = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]
