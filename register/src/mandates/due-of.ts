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
  const [, year, month, day] = /(?:^|\/)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (year === undefined) return null
  if (day !== undefined) return `${year}-${month}-${day}`
  if (month === undefined) return `${year}-12-31`
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
