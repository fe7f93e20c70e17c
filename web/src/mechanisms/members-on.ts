// Who belongs to a mechanism on a day, by the records of its members.
import {
  holdsOn,
  type MechanismKindDeclaration,
  type MechanismPage,
  type MechanismRecord,
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
