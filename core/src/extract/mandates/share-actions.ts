import type { Passage } from '../passage.ts'
import { splitAddressees } from './addressees.ts'
import type { Asked } from './find-mandates.ts'
import { isProcessAt } from './frame.ts'
import { knownParties } from './known-parties.ts'

/** `Requests the Council, and invites States, to continue …`: what the second act asks is asked by the first too. */
export function shareActions(passage: Passage, asked: readonly (Asked | null)[]): (Asked | null)[] {
  const shared = [...asked]
  for (let index = asked.length - 2; index >= 0; index--) {
    const [own, next] = [shared[index], shared[index + 1]]
    if (own && next && isWithoutAction(passage, own) && next.link !== '' && next.addressees.length > 0)
      shared[index] = {
        ...own,
        addressees: splitAddressees(passage, [own.from, own.to]),
        from: next.from,
        to: next.to,
        link: next.link,
      }
  }
  return shared
}

/** Words of whom such an act names, at most. */
const longest = 40

/** It names somebody and nothing that is done. */
function isWithoutAction(passage: Passage, { kind, addressees, link, from, to }: Asked): boolean {
  if (passage.language.mandates.names === 'heads' || kind === 'decide') return false
  if (addressees.length > 0 || link !== '' || to - from > longest) return false
  return isSomebodyAt(passage, from) && !isProcessAt(passage, from, to)
}

/** A known name, behind words that open one. */
function isSomebodyAt(passage: Passage, from: number): boolean {
  const known = knownParties(passage)
  const isOpening = (at: number) =>
    passage.language.mandates.opensName.test(passage.tokens[at]?.folded ?? '') ||
    passage.language.mandates.quantifiers.has(passage.tokens[at]?.folded ?? '')
  for (let at = from; at < from + longestOpening; at++) {
    if (known.has(at)) return true
    if (!isOpening(at)) return false
  }
  return false
}

const longestOpening = 4
