import type { OrganProfile, RunningNumbers, SessionCycle } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'
import type { FormMatch } from './cited-forms.ts'

/** What a text's date and the words beside a number say of a reading of it. */
export type Evidence = 'proved' | 'possible' | 'doubtful' | 'impossible'

export interface Beside {
  /** Year of the date that follows the number, and the session that it is said to be of. */
  year: number | null
  session: number | null
}

/** Later sessions are none that a text could cite. */
const latestYear = 2050

export function evidenceOf(match: FormMatch, reversed: boolean, beside: Beside, passage: Passage): Evidence {
  const { organProfile: organ } = match.form
  const written = yearOf(passage.date)
  if (match.roman !== null) return evidenceOfRoman(match.serial, match.roman, organ)
  if (match.year !== null) return evidenceOfYear(match, organ, written)
  if (match.session === null) return 'possible'
  const session = reversed ? match.serial : match.session
  if (match.special !== null) return 'possible'
  if (session === beside.session) return 'proved'
  return organ.cycle
    ? evidenceOfCycle(session, organ.cycle, written, beside)
    : evidenceOfSession(session, organ, passage)
}

/** A number far from those of its session is of another body: `707 (XXII)`. */
function evidenceOfRoman(serial: number, roman: string, { numbering }: OrganProfile): Evidence {
  if (!numbering?.periods.some(({ label }) => label === roman)) return 'possible'
  return isOfPeriod(serial, roman, numbering, 60) ? 'possible' : 'impossible'
}

/** A resolution of a later session cannot be cited: nor one whose session is 0. */
function evidenceOfSession(session: number, organ: OrganProfile, passage: Passage): Evidence {
  const [, name, own] = /^(.+)-(\d+)$/.exec(passage.session ?? '') ?? []
  if (session === 0 || (name === organ.sessionName && session > Number(own))) return 'impossible'
  return 'possible'
}

function evidenceOfCycle(
  session: number,
  cycle: SessionCycle,
  written: number | null,
  { year }: Beside,
): Evidence {
  if (session < (cycle.numberedFrom ?? 1)) return 'impossible'
  const opens = cycle.firstYear + Math.floor((session - 1) / cycle.perYear)
  if (opens > (written ?? latestYear)) return 'impossible'
  if (year === null) return 'possible'
  return year >= opens && year < opens + cycle.years ? 'proved' : 'doubtful'
}

function evidenceOfYear(match: FormMatch, { numbering }: OrganProfile, written: number | null): Evidence {
  const year = match.year as number
  if (numbering) return isOfPeriod(match.serial, String(year), numbering) ? 'proved' : 'doubtful'
  if (year > (written ?? latestYear) + 1) return 'impossible'
  return 'possible'
}

/** Numbers at the border of two periods are taken for either. */
const border = 5

function isOfPeriod(number: number, label: string, { periods }: RunningNumbers, around = border): boolean {
  const index = periods.findIndex((period) => period.label === label)
  const last = periods.at(-1)
  if (index < 0) return last !== undefined && number > last.last - around
  const from = periods[index - 1]?.last ?? 0
  return number > from - around && number <= (periods[index]?.last ?? 0) + around
}

/** The year or session of a number by itself; null where it is of a border or of none. */
export function periodOf(number: number, { periods }: RunningNumbers): string | null {
  const index = periods.findIndex(({ last }) => number <= last)
  const found = periods[index]
  return number > 0 && found?.label ? found.label : null
}

/** Numbers of a period that differ from this one in one digit: what a misprint may have been. */
export function misprintsOf(number: number, label: string, { periods }: RunningNumbers): number[] {
  const index = periods.findIndex((period) => period.label === label)
  const from = periods[index - 1]?.last ?? 0
  const to = periods[index]?.last ?? 0
  const digits = String(number)
  const near = [...digits].flatMap((_, place) =>
    [...'0123456789'].map((digit) => Number(digits.slice(0, place) + digit + digits.slice(place + 1))),
  )
  return [...new Set(near)].filter((each) => each > from && each <= to && each !== number)
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))
