import type { CurrentStatus, RegisterMandate, Status } from '../contract/register.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { isClass, membersOf } from '../members-of.ts'

/** After these nothing is owed any more. */
export const closingStatuses: readonly Status[] = ['implemented', 'overtaken', 'not-applicable']

const isClosed = ({ status }: Pick<CurrentStatus, 'status'>) => closingStatuses.includes(status)

/**
 * Whether a mandate's addressees owe nothing any more. Those of `desk` owe as one: the last word on any of them is the
 * word on all. A class has answered when each of its members on `day` (ISO 8601) has; of a class that nobody has listed
 * nobody can tell, so that the others count.
 */
export function isAnswered(
  { fields, statuses }: Pick<RegisterMandate, 'fields' | 'statuses'>,
  desk: readonly string[],
  day: string,
): boolean {
  const ofDesk = statuses.filter(({ addressee }) => desk.includes(addressee))
  const named = fields.addressees.map(addresseeKey)
  if (named.some((key) => desk.includes(key))) return isClosedLast(ofDesk)
  if (named.length === 0) return isClosedLast(statuses)
  const owing = named.flatMap((key) => (isClass(key) ? (membersOf(key, day) ?? []) : key))
  const closed = new Set(statuses.filter(isClosed).map(({ addressee }) => addressee))
  return owing.length > 0 && owing.every((key) => closed.has(key))
}

/** Whether the last word closes. Statuses stand in the order in which they were said: of one day the later one goes. */
export function isClosedLast(statuses: readonly CurrentStatus[]): boolean {
  const last = statuses.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1)
  return last !== undefined && isClosed(last)
}
