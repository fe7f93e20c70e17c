import type { CurrentStatus, RegisterMandate, Status } from '../contract/register.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'

/** After these nothing is owed any more. */
export const closingStatuses: readonly Status[] = ['implemented', 'overtaken', 'not-applicable']

const isClosed = ({ status }: Pick<CurrentStatus, 'status'>) => closingStatuses.includes(status)

/**
 * Whether a mandate's addressees owe nothing any more. Those of `desk` owe as one: the last word on any of them is the
 * word on all.
 */
export function isAnswered(
  { fields, statuses }: Pick<RegisterMandate, 'fields' | 'statuses'>,
  desk: readonly string[] = [],
): boolean {
  const ofDesk = statuses.filter(({ addressee }) => desk.includes(addressee))
  const named = fields.addressees.map(addresseeKey)
  if (named.some((key) => desk.includes(key))) return isClosedLast(ofDesk)
  const closed = new Set(statuses.filter(isClosed).map(({ addressee }) => addressee))
  return named.length > 0 ? named.every((key) => closed.has(key)) : isClosedLast(statuses)
}

function isClosedLast(statuses: readonly CurrentStatus[]): boolean {
  const last = statuses.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1)
  return last !== undefined && isClosed(last)
}
