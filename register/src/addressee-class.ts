import type { Party } from '@qarar/core'
import type { AddresseeClass } from './contract/mandates.ts'

/** How ids of secretariats end. */
export const officeEnds = ['secretary-general', 'secretariat', 'director-general', 'high-commissioner']

const office = new RegExp(`/(?:[a-z-]*-)?(?:${officeEnds.join('|')})$`)

/** Whom a mandate addresses, each class once, by the ids of its parties: `oic/members`, `state:AFG`, `class:donors`. */
export function addresseeClassesOf(addressees: readonly Pick<Party, 'id'>[]): AddresseeClass[] {
  if (addressees.length === 0) return ['not-stated']
  return [...new Set(addressees.map(({ id }) => classOf(id)))]
}

function classOf(id: string | null): AddresseeClass {
  if (id === null) return 'unlisted'
  if (id.startsWith('class:')) return 'groups'
  if (/^(?:state|territory):/.test(id) || id.endsWith('/members')) return 'members'
  return office.test(id) ? 'secretariat' : 'institutions'
}
