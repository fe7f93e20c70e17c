import { findParties } from '../parties/find-parties.ts'
import type { Passage } from '../passage.ts'

/** A party whose name is in a list: tokens [from, to). */
export interface KnownParty {
  from: number
  to: number
  id: string | null
  /** Where the name begins in the passage's text: behind letters that are written together with it. */
  start: number
}

const read = new WeakMap<Passage, Map<number, KnownParty>>()

/** The names that are known in a passage, by the token at which each begins; found once. */
export function knownParties(passage: Passage): ReadonlyMap<number, KnownParty> {
  const known = read.get(passage) ?? placeParties(passage)
  read.set(passage, known)
  return known
}

function placeParties(passage: Passage): Map<number, KnownParty> {
  const placed = new Map<number, KnownParty>()
  let at = 0
  for (const { id, span } of findParties(passage)) {
    const [start, end] = [span.start - passage.offset, span.end - passage.offset]
    while (at < passage.tokens.length && (passage.tokens[at]?.end ?? 0) <= start) at++
    const from = at
    while (at < passage.tokens.length && (passage.tokens[at]?.start ?? 0) < end) at++
    if (at > from) placed.set(from, { from, to: at, id, start })
  }
  return placed
}
