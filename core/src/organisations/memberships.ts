import { rowsOf } from './party-table.ts'

/** A time in which a State was a member or an observer. */
export interface Membership {
  /** `state:AFG`, as in `Party.id`. */
  party: string
  as: 'member' | 'observer'
  /** First day, ISO 8601; where only the year is known, the year. */
  from: string
  /** Last day; null while it lasts. */
  until: string | null
  /** Times in which its participation was suspended; it stayed a member. */
  suspended: readonly { from: string; until: string | null }[]
}

/**
 * Reads a table of memberships: lines `1969 AFG MYS` for members that joined then, `-2020-01-31 GBR` for a member that
 * left, `suspended 1979 1989 EGY` (`…` for a suspension that lasts), `observer 1994 BIH`.
 */
export function readMemberships(table: string): Membership[] {
  const memberships = new Map<string, Membership>()
  for (const [line = ''] of rowsOf(table)) readLine(line.split(/\s+/), memberships)
  return [...memberships.values()]
}

function readLine([first = '', ...rest]: string[], memberships: Map<string, Membership>): void {
  if (first === 'suspended') suspend(rest, memberships)
  else if (first.startsWith('-')) end(first.slice(1), rest, memberships)
  else if (first === 'observer') begin('observer', rest, memberships)
  else begin('member', [first, ...rest], memberships)
}

function begin(
  as: Membership['as'],
  [from = '', ...codes]: string[],
  memberships: Map<string, Membership>,
): void {
  for (const code of codes)
    memberships.set(`${code} ${as} ${from}`, { party: partyOf(code), as, from, until: null, suspended: [] })
}

function suspend([from = '', until = '', ...codes]: string[], memberships: Map<string, Membership>): void {
  for (const [key, membership] of lasting(codes, memberships)) {
    const time = { from, until: until === '…' ? null : until }
    memberships.set(key, { ...membership, suspended: [...membership.suspended, time] })
  }
}

function end(until: string, codes: readonly string[], memberships: Map<string, Membership>): void {
  for (const [key, membership] of lasting(codes, memberships)) memberships.set(key, { ...membership, until })
}

const lasting = (codes: readonly string[], memberships: Map<string, Membership>) =>
  [...memberships].filter(
    ([, { party, until }]) => until === null && codes.some((code) => partyOf(code) === party),
  )

const partyOf = (code: string) => (code.includes('/') ? code : `state:${code}`)

export interface MembersAt {
  members: string[]
  /** Members whose participation is suspended on that day; they are among the members too. */
  suspended: string[]
  observers: string[]
}

/** Ids of the members of an organisation (its profile) on a day (ISO 8601, or its beginning), in the order of the ids. */
export function membersAt({ members }: { members: readonly Membership[] }, date: string): MembersAt {
  const present = members
    .filter((membership) => holdsOn(membership, date))
    .sort((a, b) => (a.party < b.party ? -1 : 1))
  const full = present.filter(({ as }) => as === 'member')
  return {
    members: full.map(({ party }) => party),
    suspended: full
      .filter(({ suspended }) => suspended.some((time) => holdsOn(time, date)))
      .map(({ party }) => party),
    observers: present.filter(({ as }) => as === 'observer').map(({ party }) => party),
  }
}

/** A bare year or month counts from its first day to its last. */
function holdsOn({ from, until }: { from: string; until: string | null }, date: string): boolean {
  const day = date.length === 4 ? `${date}-12-31` : date
  return from <= day && (until === null || day.slice(0, until.length) <= until)
}
