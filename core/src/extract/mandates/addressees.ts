import type { Party } from '../../model/extracted.ts'
import { type Passage, wordsOf } from '../passage.ts'

/** The parties named in tokens [from, to), one by one. */
export function splitAddressees(passage: Passage, [from, to]: [number, number]): Party[] {
  const cuts = [from]
  for (let at = from + 1; at < to; at++) if (opensParty(passage, at)) cuts.push(at)
  return cuts.flatMap((start, index) => {
    const party = trimmed(passage, start, cuts[index + 1] ?? to)
    return party === null ? [] : [{ id: null, ...wordsOf(passage, party[0], party[1]) }]
  })
}

/** A word that joins another party: «والمجتمع», `and`, a comma. */
function opensParty({ tokens, language }: Passage, at: number): boolean {
  const { folded, kind } = tokens[at] as Passage['tokens'][number]
  if (language.mandates.coordinators.includes(folded)) return true
  return kind === 'word' && language.acts.joined.some((letter) => folded.startsWith(`${letter}ال`))
}

/** Without the marks and joining words at both ends. */
function trimmed({ tokens, language }: Passage, from: number, to: number): [number, number] | null {
  const isJoiner = (at: number) =>
    tokens[at]?.kind === 'mark' || language.mandates.coordinators.includes(tokens[at]?.folded ?? '')
  let start = from
  let end = to
  while (start < end && isJoiner(start)) start++
  while (end > start && isJoiner(end - 1)) end--
  return start < end ? [start, end] : null
}
