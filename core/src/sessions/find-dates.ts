import { foldMapped } from '../languages/fold-mapped.ts'
import { oneOf } from '../languages/one-of.ts'
import type { CalendarWords, LanguagePack } from '../languages/pack.ts'
import type { StatedDate } from '../model/publication.ts'

type Calendar = StatedDate['calendar']

/**
 * Days and runs of days with a month in words and a year: «16 و17 شوال 1438 هـ», `10–11 July 2017`. Spans are
 * offsets in `text` plus `offset`. A date without a year is not one that can be resolved here.
 */
export function findDates(text: string, pack: LanguagePack, offset = 0): StatedDate[] {
  if (!/\d|[٠-٩]/.test(text)) return []
  const { folded, unfold } = foldMapped(text, pack.fold)
  if (!/\d{4}/.test(folded)) return []
  const { logical, screen } = datePatterns(pack)
  const matches = [...folded.matchAll(logical)]
  return (matches.length > 0 ? matches : [...folded.matchAll(screen)]).flatMap((match) => {
    const value = dateValue(match, pack.calendar)
    if (value === null) return []
    const { start, end: last } = unfold(match.index, match.index + match[0].trimEnd().length)
    // «هـ» is folded to one letter: what folding left out at the end belongs to the date.
    const end = last + (/^[\p{M}ـ]*/u.exec(text.slice(last, last + 8))?.[0].length ?? 0)
    return [{ text: text.slice(start, end), span: { start: start + offset, end: end + offset }, ...value }]
  })
}

interface DatePatterns {
  /** Day, month, year. */
  logical: RegExp
  /** Year, second and first month name, day: how a twin-month date reads where runs stand in screen order. */
  screen: RegExp
}

const patterns = new Map<string, DatePatterns>()

function datePatterns(pack: LanguagePack): DatePatterns {
  const known = patterns.get(pack.tag)
  if (known) return known
  const made = makePatterns(pack.calendar)
  patterns.set(pack.tag, made)
  return made
}

function makePatterns({
  gregorian,
  hijri,
  dayJoiners,
  fillers,
  hijriMarks,
  gregorianMarks,
}: CalendarWords): DatePatterns {
  const months = oneOf([...Object.keys(gregorian), ...Object.keys(hijri)])
  const filler = `(?:(?:${oneOf(fillers)})\\s+)?`
  const mark = `(?:\\s?(?:${oneOf([...hijriMarks, ...gregorianMarks])})(?!\\p{L}))?`
  const days = `(?<!\\d)(?<first>\\d{1,2})(?:er)?(?:\\s{0,3}(?:${oneOf(dayJoiners)})\\s{0,3}(?<last>\\d{1,2})(?:er)?)?`
  const month = `(?<month>${months})(?:\\s{0,3}/\\s{0,3}(?:${months}))?`
  return {
    logical: new RegExp(
      `${days}\\s{0,3}${filler}${month}\\s{0,3},?\\s{0,3}${filler}(?<year>\\d{4})(?!\\d)${mark}`,
      'gu',
    ),
    screen: new RegExp(
      `(?<!\\d)(?<year>\\d{4})\\s*(?:${months})\\s*/\\s*(?<month>${months})\\s*(?<first>\\d{1,2})(?!\\d)`,
      'gu',
    ),
  }
}

function dateValue(
  match: RegExpMatchArray,
  words: CalendarWords,
): { calendar: Calendar; value: string } | null {
  const { first = '', last, month = '', year = '' } = match.groups ?? {}
  const name = month.replace(/\s+/g, ' ')
  const hijri = words.hijri[name]
  const number = hijri ?? words.gregorian[name]
  const days = [first, last ?? first].map(Number) as [number, number]
  if (
    number === undefined ||
    days[0] > days[1] ||
    !days.every((each) => isDay(Number(year), number, each, hijri !== undefined))
  )
    return null
  const day = (value: string) => `${year}-${pad(number)}-${pad(Number(value))}`
  return { calendar: hijri ? 'hijri' : 'gregorian', value: last ? `${day(first)}/${day(last)}` : day(first) }
}

/** Hijri months have 29 or 30 days, by the moon; Gregorian ones what the calendar has. */
function isDay(year: number, month: number, day: number, hijri: boolean): boolean {
  return day >= 1 && day <= (hijri ? 30 : new Date(Date.UTC(year, month, 0)).getUTCDate())
}

const pad = (value: number) => String(value).padStart(2, '0')
