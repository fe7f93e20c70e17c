import { firstFrom } from '../first-from.ts'
import type { Party } from '../model/extracted.ts'
import { findParties } from './parties/find-parties.ts'
import type { Passage } from './passage.ts'

/** The parties that tokens [from, to) name whole, in their order. */
export function partiesWithin(passage: Passage, from: number, to: number): Party[] {
  const start = passage.offset + (passage.tokens[from]?.start ?? 0)
  const end = passage.offset + (passage.tokens[to - 1]?.end ?? 0)
  const parties = findParties(passage)
  const within: Party[] = []
  const first = firstFrom(parties.length, (index) => (parties[index]?.span.start ?? 0) >= start)
  for (let index = first; index < parties.length; index++) {
    const party = parties[index] as Party
    if (party.span.start >= end) break
    if (party.span.end <= end) within.push(party)
  }
  return within
}

/** Whether a token belongs to the name of a party. */
export function isInParty(passage: Passage, at: number): boolean {
  const place = passage.offset + (passage.tokens[at]?.start ?? 0)
  const parties = findParties(passage)
  const next = firstFrom(parties.length, (index) => (parties[index]?.span.start ?? 0) > place)
  return (parties[next - 1]?.span.end ?? 0) > place
}
