import type { CurrentStatus, MandateFields, RegisterMandate, Status } from '../contract/register.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { isClass, membersOf } from '../members-of.ts'

/** After these nothing is owed any more. */
export const closingStatuses: readonly Status[] = ['implemented', 'overtaken', 'not-applicable']

const isClosed = ({ status }: Pick<CurrentStatus, 'status'>) => closingStatuses.includes(status)

/**
 * Whether a mandate's addressees owe nothing any more. Those of `desk` owe as one: the last word on any of them is the
 * word on all. A report that came is an answer, whatever is said of it. A class has answered when each of its members on `day` (ISO 8601) has; of a class that nobody has listed
 * nobody can tell, so that the others count.
 */
export function isAnswered(
  { fields, statuses, reports }: Pick<RegisterMandate, 'fields' | 'statuses' | 'reports'>,
  desk: readonly string[],
  day: string,
): boolean {
  if (reports.length > 0 && isClosedByReport(fields)) return true
  const ofDesk = statuses.filter(({ addressee }) => desk.includes(addressee))
  const named = fields.addressees.map(addresseeKey)
  if (named.some((key) => desk.includes(key))) return isClosedLast(ofDesk)
  if (named.length === 0) return isClosedLast(statuses)
  const owing = named.flatMap((key) => (isClass(key) ? (membersOf(key, day) ?? []) : key))
  const closed = new Set(statuses.filter(isClosed).map(({ addressee }) => addressee))
  return owing.length > 0 && owing.every((key) => closed.has(key))
}

/** Whether what is owed is a report, or another document: of a deed, that somebody tells of it does not say that it was done. */
export const isClosedByReport = ({ follow, deliverable }: Pick<MandateFields, 'follow' | 'deliverable'>) =>
  follow === 'report' || (follow === 'task' && deliverable !== null)

/** Whether the last word closes. Statuses stand in the order in which they were said: of one day the later one goes. */
export function isClosedLast(statuses: readonly CurrentStatus[]): boolean {
  const last = statuses.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1)
  return last !== undefined && isClosed(last)
}
