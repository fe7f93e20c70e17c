// Who belongs to a mechanism on a day, by the records of its members.
import {
  holdsOn,
  legalMembersOf,
  type MechanismKindDeclaration,
  type MechanismPage,
  type MechanismRecord,
  membersOf,
  recordTypeOf,
} from '@qarar/register'

export interface MembersOf {
  /** Id in the list of roles. */
  role: string
  members: { record: MechanismRecord /** The dates do not tell. */; isSure: boolean }[]
}

/** By their roles, the chair first; proposals count for nothing, and what has ended by the day is left out. */
export function membersOn(
  { records }: Pick<MechanismPage, 'records'>,
  kind: MechanismKindDeclaration,
  day: string,
): MembersOf[] {
  const type = recordTypeOf(kind, 'member')
  if (!type) return []
  const kept = records.filter(({ type: of, state }) => of === 'member' && state !== 'proposed')
  const members = kept.flatMap((record) => {
    const holds = holdsOn(record, type, day)
    return holds === false ? [] : [{ record, isSure: holds === true }]
  })
  const byRole = Map.groupBy(members, ({ record }) => String(record.values.role ?? ''))
  return [...byRole]
    .map(([role, members]) => ({ role, members }))
    .sort((a, b) => Number(b.role === 'chair') - Number(a.role === 'chair'))
}

/** Whether a State is a member of the organisation that takes no part on the day. */
export function isSuspended(party: string | null, organisation: string | null, day: string): boolean {
  if (party === null || organisation === null) return false
  const members = `${organisation}/members`
  const isMember = legalMembersOf(members, day)?.includes(party) ?? false
  return isMember && !membersOf(members, day)?.includes(party)
}
