import type { Party } from '../../../model/extracted.ts'
import { isStrong } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import type { Passage } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { sentenceAround } from './phrases.ts'

/** Words before the first name of a list: «كل من», `representatives of the`. */
const reachOfFirst = 4

/** Words between two names of one: `, and the`. */
const reachOfNext = 4

/** States and organisations that are listed from a token on; nothing but the words of a list may stand between two of them. */
export function partiesListed(passage: Passage, from: number): Party[] {
  const { to } = sentenceAround(passage, from)
  const listed: Party[] = []
  let end = from
  for (const party of partiesWithin(passage, from, to)) {
    const start = tokenAt(passage, party.span.start)
    const reach = listed.length === 0 ? reachOfFirst : reachOfNext
    if (start - end > reach || !isJoined(passage, end, start) || !isNamed(passage, party)) break
    listed.push(party)
    end = tokenAt(passage, party.span.end - 1) + 1
  }
  return listed
}

/** Classes are no members by name: `Member States that are potential donors`. */
const isNamed = ({ organisation }: Passage, { id }: Party) =>
  id !== null && !/^class:|\/members$/.test(id) && id !== organisation?.code

function isJoined({ tokens, language }: Passage, from: number, to: number): boolean {
  const { listing } = language.mechanismBodies
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        (token.kind === 'mark' && !isStrong(token)) ||
        language.mechanisms.bare(token.folded).some((form) => listing.has(form)),
    )
}
