import type { Party } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { identifyParty } from '../parties/identify-party.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { findBareAction } from './find-bare-action.ts'
import { knownParties } from './known-parties.ts'
import { unjoined } from './unjoined.ts'

/** Words between «مساعدة» and who gets it, at most. */
const reach = 12

/** Who gets what tokens [from, to) ask to be given: «تقديم الدعم لحكومة …», `assistance to refugees`. */
export function findBeneficiary(passage: Passage, from: number, to: number): Party[] {
  const { benefits } = passage.language.mandates
  let given = Number.NEGATIVE_INFINITY
  for (let at = from; at < to; at++) {
    const word = passage.tokens[at]?.folded ?? ''
    if (benefits.has(word) || benefits.has(unjoined(passage, word) ?? '')) given = at
    else if (at - given <= reach) {
      const party = beneficiaryAt(passage, at, to)
      if (party !== null) return [party]
    }
  }
  return []
}

function beneficiaryAt(passage: Passage, at: number, to: number): Party | null {
  const { tokens, language } = passage
  const { beneficiaryLinks, joinedBeneficiaryLinks } = language.mandates
  const word = tokens[at]?.folded ?? ''
  if (beneficiaryLinks.includes(word) && isSomebody(passage, at + 1, tokens[at + 1]?.folded ?? ''))
    return partyOf(passage, at + 1, 0, to)
  const letter = joinedBeneficiaryLinks.find((each) => word.startsWith(each) && word.length > 3)
  // «ليبيا» is no «يبيا» with a letter before it.
  const isName = knownParties(passage).get(at)?.start === tokens[at]?.start
  if (isName && !word.startsWith(`${letter}${letter}`)) return null
  const rest = letter === undefined ? '' : word.slice(letter.length)
  if (letter === undefined || !isSomebody(passage, at, rest)) return null
  return partyOf(passage, at, rest.startsWith(letter) ? 0 : letter.length, to)
}

function isSomebody(passage: Passage, at: number, word: string): boolean {
  const { partyHeads, beneficiaryHeads, quantifiers } = passage.language.mandates
  if (knownParties(passage).has(at)) return true
  const bare = word.replace(/^(?:ال|ل)(?=.{3})/, '')
  return [word, bare].some(
    (each) =>
      partyHeads.has(each) ||
      beneficiaryHeads.has(each) ||
      (quantifiers.has(each) &&
        beneficiaryHeads.has(passage.tokens[at + 1]?.folded.replace(/^ال/, '') ?? '')),
  )
}

function partyOf(passage: Passage, from: number, letters: number, to: number): Party {
  const end = Math.max(from + 1, endOfParty(passage, from, to))
  const span = { start: (passage.tokens[from]?.start ?? 0) + letters, end: passage.tokens[end - 1]?.end ?? 0 }
  return { id: identifyParty(passage, from, end), ...wordsAt(passage, span) }
}

function endOfParty(passage: Passage, from: number, to: number): number {
  const { language } = passage
  const known = knownParties(passage).get(from)
  if (known !== undefined) return Math.min(known.to, to)
  const limit = language.mandates.names === 'heads' ? (findBareAction(passage, from, to)?.at ?? to) : to
  let at = from + 1
  while (at < Math.min(limit, from + reach) && !endsParty(passage, at)) at++
  return at
}

function endsParty(passage: Passage, at: number): boolean {
  const { tokens, language } = passage
  const word = tokens[at]?.folded ?? ''
  const { prepositions, isDefinite, coordinators } = language.mandates
  if (isPause(tokens[at]) || language.acts.clauses.includes(word) || prepositions.has(word)) return true
  if (coordinators.includes(word)) return true
  return (
    language.acts.joined.length > 0 &&
    /^[ولب]/.test(word) &&
    !isDefinite(word.slice(1)) &&
    language.mandates.isComplete(tokens[at - 1] as never)
  )
}
