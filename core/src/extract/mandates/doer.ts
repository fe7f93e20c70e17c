import type { Passage } from '../passage.ts'
import { isPartyHead } from './bare-word.ts'
import { knownParties } from './known-parties.ts'

/** Words before the doer: «ضرورة قيام», «أن تبذل». */
const reach = 3

/**
 * Who is to do what tokens [from, to) say, where nobody else is asked: the subject of a clause («بأن تبذل الدول …»),
 * or of a verbal noun that is always somebody's («إلى قيام الأمين العام بـ…»).
 */
export function findDoer(
  passage: Passage,
  from: number,
  to: number,
  isClause: boolean,
): [from: number, to: number] | null {
  const { tokens, language } = passage
  const { ownActs, ownActLeads, names, quantifiers } = language.mandates
  if (names === 'articles') return isClause ? knownSubject(passage, from, to) : null
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    const before = tokens[at - 1]?.folded ?? ''
    const word = tokens[at]?.folded ?? ''
    const isParty = quantifiers.has(word) || isPartyHead(word, passage) || knownParties(passage).has(at)
    if (isParty) return isClause || ownActs.has(before) ? [at, endOfDoer(passage, at, to)] : null
    if (isClause || !ownActLeads.has(before)) return null
  }
  return null
}

/** `that all States intensify`: a party that is known, behind an article at most. */
function knownSubject(passage: Passage, from: number, to: number): [number, number] | null {
  const { quantifiers } = passage.language.mandates
  const known = knownParties(passage)
  const isFree = quantifiers.has(passage.tokens[from]?.folded ?? '')
  const party = known.get(from) ?? (isFree ? known.get(from + 1) : undefined)
  // `the United Nations Youth Office`: the name goes on.
  const goesOn = party !== undefined && /^\p{Lu}/u.test(passage.tokens[party.to]?.text ?? '')
  return party === undefined || goesOn || party.to >= to ? null : [from, party.to]
}

/** The name goes on with definite words, joined names and «في منظمة …»; the first other noun is what is done. */
function endOfDoer(passage: Passage, from: number, to: number): number {
  const { tokens, language } = passage
  const known = knownParties(passage)
  let at = from
  while (at < to) {
    const token = tokens[at]
    const party = known.get(at)
    if (party !== undefined) {
      at = party.to
      continue
    }
    const { quantifiers, partyAdjectives } = language.mandates
    const word = token?.folded ?? ''
    const isName =
      quantifiers.has(word) || isPartyHead(word, passage) || isPartyHead(word.replace(/^و/, ''), passage)
    if (token === undefined || token.kind === 'mark' || !(isName || partyAdjectives.test(word))) break
    at++
  }
  return at
}
