import type { Act, Mandate, Party, ReadValue } from '../../../model/extracted.ts'
import type { Passage } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Told } from './told.ts'

/** A mandate with the party by whose name the mechanism is asked. */
interface Asked {
  mandate: Mandate
  addressee: Party
}

/** Mandates of a mechanism itself. The paragraph may name it several times: each stands with the name that is asked. */
export function mandatesTo({ passage, acts, name: { from } }: Told): Asked[] {
  const asked = askedIn(passage, acts)
  return [...(asked.get(from - 1) ?? []), ...(asked.get(from) ?? [])].filter(
    // A name inside another is not who is asked: «الآلية الدائمة للهيئة» asks nothing of the commission.
    ({ addressee }) => tokenAt(passage, addressee.span.end - 1) >= from,
  )
}

const known = new WeakMap<readonly Act[], ReadonlyMap<number, Asked[]>>()

/** By the token with which the name of who is asked begins. */
function askedIn(passage: Passage, acts: readonly Act[]): ReadonlyMap<number, Asked[]> {
  const made = known.get(acts)
  if (made) return made
  const all = acts.flatMap(({ mandates }) =>
    mandates.flatMap((mandate) => mandate.addressees.map((addressee) => ({ mandate, addressee }))),
  )
  const asked = Map.groupBy(all, ({ addressee }) => tokenAt(passage, addressee.span.start))
  known.set(acts, asked)
  return asked
}

/** A day, a month or a year; a session has no date that its text states. */
export function dueOf({ deadline }: Mandate): { due?: ReadValue } {
  const { value, text, span } = deadline ?? {}
  if (typeof value !== 'string' || !text || !span || !/^\d{4}(?:-\d\d){0,2}$/.test(value)) return {}
  return { due: { text, span, value: { date: value, calendar: 'gregorian' } } }
}
