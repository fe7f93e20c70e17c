import { moment } from '@qarar/register'

/** A moment of an address, ISO 8601; null for anything else. */
export function momentIn(given: string | null): string | null {
  const { data } = moment.safeParse(given)
  return data === undefined ? null : new Date(data).toISOString()
}
