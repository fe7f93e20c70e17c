import type { Drawn } from './drawn.ts'

/** How many records a month has, by whether a person keeps them. */
interface MonthCount {
  kept: number
  proposed: number
}

interface CalendarYear {
  /** `2018`; `every` for days of every year. */
  year: string
  /** January first; the thirteenth is of those of which no month is stated. */
  months: MonthCount[]
}

/** As many as fit a picture: the newest. */
const mostYears = 24

/** Years that have records, the oldest first, with how many each month has. */
export function calendarOf(drawn: readonly Drawn[]): CalendarYear[] {
  const years = new Map<string, MonthCount[]>()
  for (const { date, first, last, isKept } of drawn) {
    const place = placeOf(date?.value ?? '', first, last)
    if (!place) continue
    const months = years.get(place.year) ?? Array.from({ length: 13 }, () => ({ kept: 0, proposed: 0 }))
    const month = months[place.month]
    if (month) month[isKept ? 'kept' : 'proposed']++
    years.set(place.year, months)
  }
  return [...years]
    .map(([year, months]) => ({ year, months }))
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .slice(-mostYears)
}

/** A Hijri month lies in two Gregorian ones: it stands in the one in which it begins. */
function placeOf(value: string, first: string | null, last: string | null) {
  if (value.startsWith('--')) return { year: 'every', month: Number(value.slice(2, 4)) - 1 }
  if (first === null || last === null) return null
  const isOfMonth = Date.parse(last) - Date.parse(first) < 32 * 86_400_000
  return { year: first.slice(0, 4), month: isOfMonth ? Number(first.slice(5, 7)) - 1 : 12 }
}
