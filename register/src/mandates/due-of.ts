import type { Due, MandateFields } from '../contract/register.ts'

/** When a mandate falls due, as its deadline states it, else by the session to which is reported. */
export function dueOf({ deadline, reportTo }: Pick<MandateFields, 'deadline' | 'reportTo'>): Due {
  const named = deadline?.kind === 'session' || deadline?.kind === 'next-session'
  const dated = deadline?.kind === 'date' || deadline?.kind === 'year'
  return {
    session: (named ? deadline.value : null) ?? reportTo?.session ?? null,
    date: dated && deadline.value !== null ? lastDayOf(deadline.value) : null,
  }
}

/** The last day that `2027`, `2027-03`, `2027-03-15` or `2026-01-01/2027-03-15` leave; null for anything else. */
export function lastDayOf(value: string): string | null {
  const [, year, month, day] = /^(?:\d{4}[\d-]*\/)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (year === undefined) return null
  if (day !== undefined) return realDay(`${year}-${month}-${day}`)
  if (month === undefined) return realDay(`${year}-12-31`)
  const last = Array.from({ length: 4 }, (_, index) => realDay(`${year}-${month}-${31 - index}`))
  return last.find((each) => each !== null) ?? null
}

/** Null for 31 February, which a text may well state, and the year 0, which no calendar has. */
function realDay(day: string): string | null {
  const time = new Date(`${day}T00:00:00Z`)
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
  return isReal && !day.startsWith('0000') ? day : null
}
