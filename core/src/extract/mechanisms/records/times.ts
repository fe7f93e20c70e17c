import { firstFrom } from '../../../first-from.ts'
import type { CalendarWords } from '../../../languages/pack.ts'
import type { ReadDate, ReadValue } from '../../../model/extracted.ts'
import type { StatedDate } from '../../../model/publication.ts'
import { findDates } from '../../../sessions/find-dates.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { firstIn, type Range } from './phrases.ts'

/** A date of any exactness in tokens [from, to); of a run of days the first and the last one. */
export interface Time extends Range {
  first: ReadDate
  last: ReadDate
}

const found = new WeakMap<Passage, Time[]>()

/** Days, months and years that are stated, in their order. */
export function findTimes(passage: Passage): Time[] {
  const known = found.get(passage)
  if (known) return known
  const days = findDates(passage.text, passage.language)
  const times: Time[] = []
  let next = 0
  for (let at = 0; at < passage.tokens.length; ) {
    while ((days[next]?.span.end ?? Number.POSITIVE_INFINITY) <= (passage.tokens[at]?.start ?? 0)) next++
    const time = dayAt(passage, at, days[next]) ?? monthAt(passage, at) ?? yearAt(passage, at)
    if (time) times.push(time)
    at = time?.to ?? at + 1
  }
  found.set(passage, times)
  return times
}

function dayAt(passage: Passage, at: number, day: StatedDate | undefined): Time | null {
  const { tokens } = passage
  const token = tokens[at]
  if (day === undefined || token === undefined || token.end <= day.span.start) return null
  let to = at + 1
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= day.span.end) to++
  const [first = '', last = first] = day.value.split('/')
  const { calendar } = day
  const begin = beginOf(passage, at, first)
  return {
    from: begin?.from ?? at,
    to,
    first: { date: begin?.date ?? first, calendar },
    last: { date: last, calendar },
  }
}

/** `29 November to 2 December 2008`: the day that it begins with has its month and the year behind. */
function beginOf(passage: Passage, at: number, last: string): { from: number; date: string } | null {
  const { tokens, language } = passage
  if (!language.calendar.dayJoiners.includes(tokens[at - 1]?.folded ?? '')) return null
  const names = [at - 2, at - 3, at - 4].filter((place) => monthNameAt(passage, place)?.to === at - 1)
  const month = names.at(-1)
  const day = month === undefined ? Number.NaN : Number(tokens[month - 1]?.folded)
  const named = month === undefined ? null : monthNameAt(passage, month)
  if (named === null || month === undefined || !(day >= 1 && day <= 31)) return null
  const date = `${last.slice(0, 4)}-${twoDigits(named.month)}-${twoDigits(day)}`
  return date < last ? { from: month - 1, date } : null
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

interface FoundMonth {
  to: number
  month: number
  calendar: ReadDate['calendar']
}

/** A month by its name, which may have two words, or two names: «تموز/يوليه». */
export function monthNameAt({ tokens, language }: Passage, at: number): FoundMonth | null {
  const named = nameAt(
    tokens.slice(at, at + 2).map(({ folded }) => folded),
    language.calendar,
  )
  if (named === null) return null
  const twin = tokens[at + named.words]?.text === '/' ? at + named.words + 1 : null
  const other =
    twin === null
      ? null
      : nameAt(
          tokens.slice(twin, twin + 2).map(({ folded }) => folded),
          language.calendar,
        )
  return { ...named, to: twin !== null && other !== null ? twin + other.words : at + named.words }
}

function nameAt([one = '', two = '']: string[], { gregorian, hijri }: CalendarWords) {
  for (const [name, words] of [
    [`${one} ${two}`, 2],
    [one, 1],
  ] as const) {
    if (Object.hasOwn(gregorian, name))
      return { words, month: gregorian[name] as number, calendar: 'gregorian' as const }
    if (Object.hasOwn(hijri, name)) return { words, month: hijri[name] as number, calendar: 'hijri' as const }
  }
  return null
}

function monthAt(passage: Passage, at: number): Time | null {
  const named = monthNameAt(passage, at)
  if (named === null) return null
  const year = yearOf(passage, named.to, named.calendar)
  if (year === null) return null
  const date = { date: `${year}-${twoDigits(named.month)}`, calendar: named.calendar }
  return { from: at, to: named.to + 1, first: date, last: date }
}

function yearAt(passage: Passage, at: number): Time | null {
  const { tokens, language } = passage
  const isHijri = language.calendar.hijriMarks.includes(tokens[at + 1]?.folded ?? '')
  const isNamed = language.mechanismRecords.years.has(tokens[at - 1]?.folded ?? '')
  if (!isHijri && !isNamed) return null
  const calendar = isHijri ? 'hijri' : 'gregorian'
  const year = yearOf(passage, at, calendar)
  const date = { date: year ?? '', calendar } as const
  return year === null ? null : { from: at, to: at + (isHijri ? 2 : 1), first: date, last: date }
}

/** A year that texts of today speak of. */
function yearOf({ tokens }: Passage, at: number, calendar: ReadDate['calendar']): string | null {
  const year = tokens[at]?.kind === 'number' ? Number(tokens[at]?.folded) : Number.NaN
  const [least, most] = calendar === 'hijri' ? [1300, 1500] : [1900, 2100]
  return year >= least && year <= most ? String(year) : null
}

/** The first time that stands whole in a range. */
export function timeIn(passage: Passage, { from, to }: Range): Time | null {
  const times = findTimes(passage)
  const time = times[firstFrom(times.length, (index) => (times[index]?.from ?? 0) >= from)]
  return time !== undefined && time.to <= to ? time : null
}

export const firstDay = (passage: Passage, { from, to, first }: Time): ReadValue => ({
  ...wordsOf(passage, from, to),
  value: first,
})

export const lastDay = (passage: Passage, { from, to, last }: Time): ReadValue => ({
  ...wordsOf(passage, from, to),
  value: last,
})

/** A day and a month without a year, in a range: «11 يوليو من كل عام». */
export function dayOfYearIn(passage: Passage, range: Range): ReadValue | null {
  const at = firstIn(range, (place) => monthNameAt(passage, place) !== null)
  const named = at < 0 ? null : monthNameAt(passage, at)
  if (named === null) return null
  const day = dayNear(passage, at, named.to)
  if (day === null) return null
  const date = { date: `--${twoDigits(named.month)}-${twoDigits(day.value)}`, calendar: named.calendar }
  return { ...wordsOf(passage, Math.min(day.at, at), Math.max(day.at + 1, named.to)), value: date }
}

/** «15 مارس», «الخامس من أغسطس», `March 15`. */
function dayNear({ tokens, language }: Passage, month: number, behind: number) {
  const isDay = (value: number | null) => value !== null && value >= 1 && value <= 31
  for (const at of [month - 1, month - 2, behind]) {
    const token = tokens[at]
    if (token === undefined) continue
    const value = token.kind === 'number' ? Number(token.folded) : language.ordinal(token.folded)
    if (isDay(value)) return { at, value: value as number }
  }
  return null
}
