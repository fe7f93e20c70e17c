import type { NamedWork } from '@qarar/register/contract'
import { inNumbers } from '../sessions/in-numbers.ts'

type Dated = Pick<NamedWork, 'date' | 'session'>

/** The older one first: by day, and where one of them has none by session. Where neither tells they stay as they are. */
export function compareAge(one: Dated, other: Dated): number {
  if (one.date && other.date) return inNumbers.compare(one.date, other.date)
  return one.session && other.session ? inNumbers.compare(one.session, other.session) : 0
}
