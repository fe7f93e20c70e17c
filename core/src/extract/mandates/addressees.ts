import type { Party } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { identifyParty } from '../parties/identify-party.ts'
import { type Passage, wordsOf } from '../passage.ts'

/** The parties named in tokens [from, to), one by one. */
export function splitAddressees(passage: Passage, [from, to]: [number, number]): Party[] {
  const cuts = [from]
  for (let at = from + 1; at < to; at++) if (opensParty(passage, at, from)) cuts.push(at)
  return cuts.flatMap((start, index) => {
    const party = trimmed(passage, start, cuts[index + 1] ?? to)
    return party === null
      ? []
      : [{ id: identifyParty(passage, party[0], party[1]), ...wordsOf(passage, party[0], party[1]) }]
  })
}

/** A word that joins another party: «والمجتمع الدولي», `and the Council`; not one inside a clause about the same party. */
function opensParty(passage: Passage, at: number, from: number): boolean {
  const { tokens, language } = passage
  const { folded } = tokens[at] as Passage['tokens'][number]
  const { partyHeads, coordinators, including } = language.mandates
  if (isInClause(passage, at, from)) return false
  if (partyHeads.size === 0) return coordinators.includes(folded) && opensName(passage, at + 1)
  const joined = language.acts.joined.find((letter) => folded.startsWith(letter))
  if (joined !== undefined && isHead(folded.slice(joined.length), passage)) return true
  const next = tokens[at + 1]?.folded ?? ''
  return isPause(tokens[at]) && !including.includes(next) && isHead(next, passage)
}

/** Without article, preposition and possessive: «ومن مؤسساتها» names «مؤسسات». */
function isHead(word: string, { language }: Passage): boolean {
  const { partyHeads } = language.mandates
  const bare = word.replace(/^(?:ال|لل|ل|ب)(?=.{3})/, '')
  return (
    word === 'من' || [word, bare, bare.replace(/(?:ها|هم|هما|ه)$/, '')].some((each) => partyHeads.has(each))
  )
}

/** In languages with articles: what follows `and` is a name of its own where an article or a capital opens it. */
function opensName({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    /^(?:the|all|other|its|their|les?|la|l'|aux?|a|autres|tous|toutes|ses|leurs)$/.test(token.folded) ||
    /^\p{Lu}/u.test(token.text) ||
    /^(?:relevant|member|civil|international|regional)/.test(token.folded)
  )
}

/** «التي …», `that …`, «بما فيها …»: up to the next pause the words are about the party before. */
function isInClause({ tokens, language }: Passage, at: number, from: number): boolean {
  const opens = new Set([...language.acts.subordinators, ...language.mandates.including])
  for (let before = at - 1; before >= from; before--) {
    const token = tokens[before]
    if (token === undefined || (isPause(token) && before < at - 1)) return false
    if (token.folded !== 'ان' && opens.has(token.folded)) return true
  }
  return false
}

/** Without the marks and joining words at both ends. */
function trimmed({ tokens, language }: Passage, from: number, to: number): [number, number] | null {
  const isJoiner = (at: number) =>
    tokens[at]?.kind === 'mark' || language.mandates.coordinators.includes(tokens[at]?.folded ?? '')
  let start = from
  let end = to
  while (start < end && (isJoiner(start) || tokens[start]?.folded === 'ومن')) start++
  while (end > start && isJoiner(end - 1)) end--
  return start < end ? [start, end] : null
}
