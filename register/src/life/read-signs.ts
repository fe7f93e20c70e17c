import type { Act, Deadline, Mandate } from '@qarar/core'
import type { Sign, SignName } from '../contract/life.ts'
import { signNames } from '../contract/life.ts'
import { addresseeKey } from '../mandates/addressee-key.ts'
import { legalMembersOf } from '../members-of.ts'
import { readSessionCode } from '../session-code.ts'
import { verbForce } from './sign-table.ts'

/** A request as a text makes it. */
export interface AskedOnce {
  said: Pick<Act, 'verb' | 'class'>
  mandate: Mandate
  /** Session of the text, as `CFM-44`, and its day, ISO 8601. */
  session: string | null
  date: string | null
}

/** What differs between two readings of one request, but for what is asked itself; in the order of the names. */
export function readSigns(earlier: AskedOnce, later: AskedOnce): Sign[] {
  const found = rules.flatMap((rule) => rule(earlier, later) ?? [])
  return found.toSorted((one, other) => signNames.indexOf(one.name) - signNames.indexOf(other.name))
}

type Rule = (earlier: AskedOnce, later: AskedOnce) => Sign | null

const rules: readonly Rule[] = [readVerb, readDeadline, readAddressees, readReport, readConditions]

/** Between the words of several places. */
export const joined = ' · '

const sign = (name: SignName, from: string | null, to: string | null): Sign => ({ name, from, to })

function readVerb({ said: before }: AskedOnce, { said: after }: AskedOnce): Sign | null {
  if (before.class === after.class) return null
  const [one, other] = [verbForce[before.class], verbForce[after.class]]
  if (one !== undefined && one === other) return null
  const isRanked = one !== undefined && other !== undefined
  const name = !isRanked ? 'verb-other' : other > one ? 'verb-stronger' : 'verb-weaker'
  return sign(name, before.verb, after.verb)
}

function readDeadline(earlier: AskedOnce, later: AskedOnce): Sign | null {
  const [before, after] = [earlier.mandate.deadline, later.mandate.deadline]
  const named = (name: SignName) => sign(name, before?.text ?? null, after?.text ?? null)
  if (!before && !after) return null
  if (!before || !after) return named(presence(before, after))
  if (before.kind === 'expedite' && isTimed(after)) return named('deadline-firmer')
  if (after.kind === 'expedite' && isTimed(before)) return named('deadline-looser')
  const moved = movedBy(earlier, before, later, after)
  if (moved === null) return named('deadline-other')
  return moved === 0 ? null : named(moved < 0 ? 'deadline-sooner' : 'deadline-later')
}

/** An event or a condition is no time: whether it asks for more the words do not say. */
function presence(before: Deadline | null, after: Deadline | null): SignName {
  const stated = before ?? after
  if (!stated || !(isTimed(stated) || stated.kind === 'expedite')) return 'deadline-other'
  return before ? 'deadline-dropped' : 'deadline-added'
}

const timed = new Set<Deadline['kind']>(['session', 'next-session', 'date', 'year', 'period', 'recurring'])
const isTimed = ({ kind }: Deadline) => timed.has(kind)
const isSession = ({ kind }: Deadline) => kind === 'session' || kind === 'next-session'
const isDay = ({ kind }: Deadline) => kind === 'date' || kind === 'year'

/**
 * By how much more is left from the text to its time: below 0 less, 0 as much; null where that cannot be told. A day that
 * has moved on with the session is no other time: whether it leaves less is for nobody to say who does not know the matter.
 */
function movedBy(earlier: AskedOnce, before: Deadline, later: AskedOnce, after: Deadline): number | null {
  if (before.text === after.text) return 0
  if (isSession(before) && isSession(after)) {
    const [one, other] = [sessionsLeft(before, earlier), sessionsLeft(after, later)]
    return one === null || other === null ? null : other - one
  }
  if (isDay(before) && isDay(after)) return 0
  if (before.kind === 'period' && after.kind === 'period') {
    const [one, other] = [daysOf(before.value), daysOf(after.value)]
    return one === null || other === null ? null : other - one
  }
  return before.kind === after.kind && before.kind === 'expedite' ? 0 : null
}

function sessionsLeft({ value, kind }: Deadline, { session }: AskedOnce): number | null {
  if (kind === 'next-session') return 1
  const [named, own] = [readSessionCode(value ?? ''), readSessionCode(session ?? '')]
  return named && own && named.organ === own.organ ? named.ordinal - own.ordinal : null
}

/** Of `P6M`, `P1Y`, `P90D`, `P2W`; null for anything else. */
function daysOf(value: string | null): number | null {
  const [, count, unit] = /^P(\d{1,4})([DWMY])$/.exec(value ?? '') ?? []
  const days = { D: 1, W: 7, M: 30, Y: 365 }[unit as 'D' | 'W' | 'M' | 'Y']
  return count === undefined || days === undefined ? null : Number(count) * days
}

function readAddressees(earlier: AskedOnce, later: AskedOnce): Sign | null {
  const [before, after] = [earlier, later].map(({ mandate }) => mandate.addressees.map(addresseeKey))
  const [one, other] = [before ?? [], after ?? []]
  const grown = within(one, other, later.date)
  const shrunk = within(other, one, earlier.date)
  if (grown && shrunk) return null
  const name = grown ? 'addressees-more' : shrunk ? 'addressees-fewer' : 'addressees-other'
  // Whom a text addresses that names nobody is not known.
  const isNamed = one.length > 0 && other.length > 0
  return sign(isNamed ? name : 'addressees-other', namesOf(earlier), namesOf(later))
}

/** Whether each of some is among others, or a member of a class that is. */
function within(some: readonly string[], others: readonly string[], date: string | null): boolean {
  const held = new Set(others)
  const members = new Set(others.flatMap((key) => (date && legalMembersOf(key, date)) || []))
  return some.every((key) => held.has(key) || members.has(key))
}

const namesOf = ({ mandate }: AskedOnce) => mandate.addressees.map(({ text }) => text).join(joined) || null

function readReport({ mandate: before }: AskedOnce, { mandate: after }: AskedOnce): Sign | null {
  const [one, other] = [reportOf(before), reportOf(after)]
  if ((one === null) === (other === null)) return null
  return sign(other === null ? 'report-dropped' : 'report-added', one, other)
}

const reportOf = ({ deliverable, reportTo }: Mandate) => deliverable?.text ?? reportTo?.text ?? null

function readConditions({ mandate: before }: AskedOnce, { mandate: after }: AskedOnce): Sign | null {
  const [one, other] = [conditionsOf(before), conditionsOf(after)]
  if (one === other) return null
  const name = one === null ? 'conditions-added' : other === null ? 'conditions-dropped' : 'conditions-other'
  return sign(name, one, other)
}

const conditionsOf = ({ conditions }: Mandate) => conditions.map(({ text }) => text).join(joined) || null
