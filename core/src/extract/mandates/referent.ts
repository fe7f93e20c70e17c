import type { Party } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { identifyParty } from '../parties/identify-party.ts'
import { type Passage, wordsAt, wordsOf } from '../passage.ts'
import { bareWord, isPartyHead } from './bare-word.ts'
import { findBareAction } from './find-bare-action.ts'
import { knownParties } from './known-parties.ts'

/** A party's name, in words at most. */
const longest = 14

/** The first party of that gender named in tokens [from, to): whom a pronoun means where nobody was asked before. */
export function findReferent(passage: Passage, from: number, to: number, masculine: boolean): Party[] {
  const { names } = passage.language.mandates
  if (names === 'articles') return knownReferent(passage, from, to)
  for (let at = from; at < to; at++) {
    const word = passage.tokens[at]?.folded ?? ''
    if (!isPartyHead(word, passage)) continue
    const end = endOfName(passage, at, to)
    if (isMasculine(passage, word) === masculine) return [partyOf(passage, at, end)]
    at = end - 1
  }
  return []
}

/** In languages with articles: the first party that is known. */
function knownReferent(passage: Passage, from: number, to: number): Party[] {
  const known = knownParties(passage)
  for (let at = from; at < to; at++) {
    const party = known.get(at)
    if (party !== undefined && party.to <= to) return [{ id: party.id, ...wordsOf(passage, at, party.to) }]
  }
  for (let at = from; at < to; at++) {
    const end = endOfCapitals(passage, at, to)
    if (end > at + 1 && endsName(passage, end))
      return [{ id: identifyParty(passage, at, end), ...wordsOf(passage, at, end) }]
  }
  return []
}

/** Not `the Central` before `islands`. */
const endsName = ({ tokens, language }: Passage, end: number) =>
  isPause(tokens[end]) || language.mandates.coordinators.includes(tokens[end]?.folded ?? '')

/** `the Centre`, «le Haut Comité»: where a name ends that an article and capitals tell. */
function endOfCapitals({ tokens, language }: Passage, at: number, to: number): number {
  const { quantifiers, noRecipients } = language.mandates
  if (!quantifiers.has(tokens[at]?.folded ?? '') || noRecipients.has(tokens[at + 1]?.folded ?? '')) return at
  let end = at + 1
  while (end < Math.min(to, at + longest) && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')) end++
  return end
}

export function isMasculine(passage: Passage, word: string): boolean {
  return passage.language.mandates.masculineHeads.has(bareWord(word, passage))
}

function partyOf(passage: Passage, from: number, to: number): Party {
  const { text = '', start = 0, folded = '' } = passage.tokens[from] ?? {}
  const letters = passage.language.mandates.partyHeads.has(folded)
    ? 0
    : (/^[ولب](?!ل)(?=.{4})/.exec(text)?.[0].length ?? 0)
  const bare = isPartyHead(text.slice(letters), passage) ? letters : 0
  const span = { start: start + bare, end: passage.tokens[to - 1]?.end ?? start }
  return { id: identifyParty(passage, from, to), ...wordsAt(passage, span) }
}

/** Up to a preposition, a clause or a pause; «للهيئة» and adjectives go on with the name. */
function endOfName(passage: Passage, from: number, to: number): number {
  const { tokens, language } = passage
  const known = knownParties(passage).get(from)
  if (known !== undefined) return Math.min(known.to, to)
  const limit = Math.min(findBareAction(passage, from, to)?.at ?? to, from + longest)
  let at = from + 1
  while (at < limit) {
    const word = tokens[at]?.folded ?? ''
    if (
      isPause(tokens[at]) ||
      language.acts.clauses.includes(word) ||
      language.mandates.prepositions.has(word)
    )
      break
    if (
      /^(?:و|لما|بما|ب)/.test(word) ||
      (word.startsWith('لل') && !isPartyHead(word, passage) && isComplete(passage, at - 1))
    )
      break
    at++
  }
  return at
}

const isComplete = ({ tokens, language }: Passage, at: number) =>
  tokens[at] !== undefined && language.mandates.isComplete(tokens[at])
