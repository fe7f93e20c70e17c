import { organisations } from '@qarar/core/organisations/index.ts'
import { membersAt } from '@qarar/core/organisations/memberships.ts'

/**
 * Ids of the States that a class of addressees (`oic/members`) stands for on a day (ISO 8601); null for parties that are
 * no such class, and where nobody has listed the members.
 */
export function membersOf(party: string, day: string): string[] | null {
  const [, code] = /^([a-z]+)\/members$/.exec(party) ?? []
  const profile = organisations.find((organisation) => organisation.code === code)
  if (!profile) return null
  const { members } = membersAt(profile, day)
  return members.length > 0 ? members : null
}

/** Whether an addressee is many, of whom each may answer: such a class has no status of its own. */
export const isClass = (party: string) =>
  party.startsWith('class:') || /\/(?:members|institutions)$/.test(party)
