// Lists as they were: on a day, and by what was known at the end of a day. Both stand in the address.

import { day, endOfDay } from '@qarar/register'

export interface Past {
  asOf: string | null
  known: string | null
}

export function pastOf(query: URLSearchParams): Past {
  return { asOf: dayOf(query.get('asOf')), known: dayOf(query.get('known')) }
}

export const isPast = ({ asOf, known }: Past) => asOf !== null || known !== null

/** Puts it into a query of the API, which knows moments. */
export function askPast(query: URLSearchParams, { asOf, known }: Past): URLSearchParams {
  if (asOf) query.set('asOf', asOf)
  if (known) query.set('known', endOfDay(known))
  return query
}

/** A day of the calendar, ISO 8601; null for anything else: `2025-02-30`. */
export const dayOf = (given: string | null | undefined): string | null => day.safeParse(given).data ?? null

export const today = () => new Date().toISOString().slice(0, 10)
