import type { Party } from '../../model/extracted.ts'
import type { FoundVerb } from '../acts/verb-index.ts'
import type { Passage } from '../passage.ts'
import type { Asked } from './find-mandates.ts'
import { findReferent, isMasculine } from './referent.ts'

/** Acts before the pronoun in which its party is looked for. */
const reach = 3

/**
 * Whom a pronoun in act `index` stands for: the parties that an act shortly before asked, or one that it named
 * («يعرب عن شكره للأمين العام … ويدعوه»), by gender.
 */
export function partiesMeant(
  passage: Passage,
  verbs: readonly FoundVerb[],
  index: number,
  asked: readonly (Asked | null)[],
  masculine: boolean,
): Party[] {
  for (let before = index - 1; before >= Math.max(0, index - reach); before--) {
    const addressees = asked[before]?.addressees ?? []
    if (addressees.length > 0 && agrees(passage, addressees, masculine)) return addressees
    const found = findReferent(passage, verbs[before]?.to ?? 0, verbs[before + 1]?.from ?? 0, masculine)
    if (addressees.length === 0 && found.length > 0) return found
  }
  return asked.findLast((each) => (each?.addressees.length ?? 0) > 0)?.addressees ?? []
}

function agrees(passage: Passage, parties: readonly Party[], masculine: boolean): boolean {
  if (passage.language.mandates.names === 'articles') return true
  const [first] = parties
  if (first === undefined || parties.length > 1) return !masculine
  const word = passage.language.fold(first.text).split(' ')[0] ?? ''
  return isMasculine(passage, word) === masculine
}
