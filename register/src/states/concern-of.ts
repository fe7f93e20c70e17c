import { organisations } from '@qarar/core/organisations/index.ts'
import type { NamedParty } from '../contract/register.ts'
import type { Concern, StateMembership } from '../contract/states.ts'
import { membersOf } from '../members-of.ts'
import { type AskedClass, askedAsClass } from './asked-as-class.ts'

/** A request as far as States are concerned. */
export interface AskedOfStates {
  /** Day of its text, or on which its session opened, ISO 8601; null where neither is known. */
  day: string | null
  /** Ids of the States that it asks by their names. */
  named: readonly string[]
  /** Classes of States that it asks. */
  classes: readonly AskedClass[]
  /** Ids of the States of which the title of its text speaks. */
  about: readonly string[]
  /** Ids of the States that its paragraph, or a mechanism in it, names, whatever for. */
  mentioned: readonly string[]
  /** Whether the paragraph speaks of a mechanism. */
  hasMechanism: boolean
}

/** What the addressees of a request are to States; `organisation`: that of its text. */
export const askedStates = (
  addressees: readonly NamedParty[],
  organisation: string | null,
): Pick<AskedOfStates, 'named' | 'classes'> => ({
  named: addressees.flatMap(({ id }) => (id?.startsWith('state:') ? [id] : [])),
  classes: addressees.flatMap((party) => askedAsClass(party, organisation) ?? []),
})

/**
 * How a request concerns a State (`state:SOM`): that its text is about it, and the strongest of all else that holds. `belongs`:
 * what a person decided where some of a class are asked; null where nobody did.
 */
export function concernsOf(asked: AskedOfStates, state: string, belongs: boolean | null = null): Concern[] {
  const strongest = strongestOf(asked, state, belongs)
  return [...(asked.about.includes(state) ? ['about' as const] : []), ...(strongest ? [strongest] : [])]
}

function strongestOf(
  asked: AskedOfStates,
  state: string,
  belongs: boolean | null,
): Exclude<Concern, 'about'> | null {
  if (asked.named.includes(state)) return 'named'
  const parts = asked.classes.map((each) => partIn(each, state, asked.day))
  if (parts.includes('member')) return 'member'
  if (parts.includes('subset') && belongs !== false) return belongs ? 'member' : 'subset'
  if (!asked.mentioned.includes(state)) return null
  return asked.hasMechanism ? 'mechanism' : 'mentioned'
}

function partIn(
  { party, isWhole }: AskedClass,
  state: string,
  day: string | null,
): 'member' | 'subset' | null {
  const isMember = party === null ? null : isOneOf(party, state, day)
  if (isMember === false) return null
  return isWhole && isMember ? 'member' : 'subset'
}

/** Classes of all States, and classes that are the members of an organisation. */
const everyState = new Set(['class:all-states', 'class:states', 'class:governments'])
const sameAs: Record<string, string> = {
  'class:arab-states': 'las/members',
  'class:african-states': 'au/members',
}

/** Whether a State is one of a class on a day, as one that takes part; null where nobody can tell. */
function isOneOf(given: string, state: string, day: string | null): boolean | null {
  if (everyState.has(given)) return true
  const party = sameAs[given] ?? given
  if (!party.endsWith('/members')) return null
  // A list that is complete though empty: no State of the world is a member of what exists in examples only.
  if (profileOf(party)?.fictional) return false
  return day === null ? (wasEver(party, state) ? null : false) : (membersOn(party, day)?.has(state) ?? null)
}

function profileOf(party: string) {
  const [code] = party.split('/')
  return organisations.find((organisation) => organisation.code === code)
}

const remembered = new Map<string, ReadonlySet<string> | null>()

/** Texts are of few days, and each asks for many things. */
function membersOn(party: string, day: string): ReadonlySet<string> | null {
  const key = `${party} ${day}`
  let members = remembered.get(key)
  if (members === undefined) {
    const listed = membersOf(party, day)
    members = listed && new Set(listed)
    if (remembered.size > 5000) remembered.clear()
    remembered.set(key, members)
  }
  return members
}

/** Also where no list of the members is held: then it may have been. */
function wasEver(party: string, state: string): boolean {
  const profile = profileOf(party)
  if (!profile || profile.members.length === 0) return true
  return profile.members.some(({ party: member, as }) => member === state && as === 'member')
}

/** The organisations that a State is or was in, as member or observer, the oldest first. */
export function membershipsOf(state: string): StateMembership[] {
  return organisations
    .flatMap(({ code: organisation, members }) =>
      members
        .filter(({ party }) => party === state)
        .map(({ as, from, until, suspended }) => ({
          organisation,
          as,
          from,
          until,
          suspended: [...suspended],
        })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
