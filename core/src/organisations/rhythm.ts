/** How often an organ meets in regular session: what turns a session into a year and back. */
export interface Rhythm {
  /** Years between two regular sessions. */
  everyYears: number
  /** Sessions in a year, where there are several; `everyYears` is 1 then. */
  perYear?: number
  /** Month in which a session usually opens, 1–12; absent where it varies. */
  opensInMonth?: number
  /** Days or months on which sessions opened (each profile says which are checked), ISO 8601, by ordinal. Where these are silent, the rhythm is counted from the nearest. */
  known: Readonly<Record<number, string>>
}

/** The year in which a regular session opens: as known, or counted from the nearest known one; null without one. */
export function yearOfSession(rhythm: Rhythm, session: number): number | null {
  const nearest = nearestTo(Object.keys(rhythm.known).map(Number), session)
  if (nearest === null) return null
  const years = ((session - nearest) / (rhythm.perYear ?? 1)) * rhythm.everyYears
  return yearOf(rhythm.known[nearest] as string) + Math.floor(years)
}

/** The regular sessions that open in a year, as known or counted; often one, or none. */
export function sessionsInYear(rhythm: Rhythm, year: number): number[] {
  const ordinals = Object.keys(rhythm.known).map(Number)
  const known = ordinals.filter((ordinal) => yearOf(rhythm.known[ordinal] as string) === year)
  if (known.length > 0 && rhythm.perYear === undefined) return known
  const nearest = nearestInTime(rhythm, ordinals, year)
  if (nearest === null) return []
  const guess =
    nearest +
    Math.round(((year - yearOf(rhythm.known[nearest] as string)) * (rhythm.perYear ?? 1)) / rhythm.everyYears)
  const reach = (rhythm.perYear ?? 1) + 1
  return Array.from({ length: 2 * reach + 1 }, (_, index) => guess - reach + index).filter(
    (session) => session > 0 && yearOfSession(rhythm, session) === year,
  )
}

function nearestInTime(rhythm: Rhythm, ordinals: readonly number[], year: number): number | null {
  const years = ordinals.map((ordinal) => yearOf(rhythm.known[ordinal] as string))
  const nearest = nearestTo(years, year)
  return nearest === null ? null : (ordinals[years.indexOf(nearest)] as number)
}

/** The nearest number; of two as near the lower one. */
function nearestTo(numbers: readonly number[], wanted: number): number | null {
  return numbers.reduce<number | null>(
    (best, each) => (best === null || Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best),
    null,
  )
}

const yearOf = (date: string) => Number(date.slice(0, 4))
