import { organisations } from '@qarar/core/organisations/index.ts'
import { membersAt } from '@qarar/core/organisations/memberships.ts'

/**
 * Ids of the States that a class of addressees (`oic/members`) stands for on a day (ISO 8601): those that take part, so
 * without the members that are suspended. Null for parties that are no such class, and where nobody has listed the members.
 */
export function membersOf(party: string, day: string): string[] | null {
  const listed = membersOn(party, day)
  return listed?.members.filter((member) => !listed.suspended.includes(member)) ?? null
}

/** The same by law: a member whose participation is suspended stays one. */
export const legalMembersOf = (party: string, day: string): string[] | null =>
  membersOn(party, day)?.members ?? null

function membersOn(party: string, day: string) {
  const [, code] = /^([a-z]+)\/members$/.exec(party) ?? []
  const profile = organisations.find((organisation) => organisation.code === code)
  const listed = profile ? membersAt(profile, day) : null
  return listed?.members.length ? listed : null
}

/** Whether an addressee is many, of whom each may answer: such a class has no status of its own. */
export const isClass = (party: string) =>
  party.startsWith('class:') || /\/(?:members|institutions)$/.test(party)
