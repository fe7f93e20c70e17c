import {
  addresseeKey,
  type ClassAnswers,
  type CurrentStatus,
  classAnswers,
  isClass,
  membersOf,
  type RegisterMandate,
} from '@qarar/register'

/** An addressee with what is known of it. */
export type Addressed =
  | { is: 'one'; key: string; last: CurrentStatus | null }
  /** Many with one name; `answers` where it is known who they are. */
  | { is: 'class'; key: string; members: string[]; answers: ClassAnswers }
  | { is: 'class'; key: string; members: null; answers: null }

/** Those whom a mandate addresses, each once, and those of whom else something was recorded. */
export function addressed(
  { fields, statuses }: Pick<RegisterMandate, 'fields' | 'statuses'>,
  day: string,
): { named: Addressed[]; others: CurrentStatus[] } {
  const keys = [...new Set(fields.addressees.map(addresseeKey))]
  const named = keys.map((key) => addressedAs(key, statuses, day))
  const listed = new Set(named.flatMap(({ key, ...rest }) => ('members' in rest && rest.members) || [key]))
  return { named, others: statuses.filter(({ addressee }) => !listed.has(addressee)) }
}

function addressedAs(key: string, statuses: readonly CurrentStatus[], day: string): Addressed {
  if (!isClass(key))
    return { is: 'one', key, last: statuses.find(({ addressee }) => addressee === key) ?? null }
  const members = membersOf(key, day)
  if (!members) return { is: 'class', key, members, answers: null }
  return { is: 'class', key, members, answers: classAnswers(members, statuses) }
}
