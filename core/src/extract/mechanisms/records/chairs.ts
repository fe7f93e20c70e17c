import type { MechanismKind, ReadRecord } from '../../../model/extracted.ts'
import type { Words } from '../../../model/words.ts'
import { isPause, isStrong } from '../../acts/clauses.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Token } from '../../tokens.ts'
import { anyPhraseAt, firstIn, phraseBefore, type Range } from './phrases.ts'
import type { Told } from './told.ts'

/** Who leads: a State or an office, or a person by name. */
export interface Leader extends Words {
  id: string | null
  isPerson: boolean
}

/** Words between a name and what says who leads: `, which is`. */
const reach = 3

/** Who leads a mechanism: «برئاسة مصر», `Egypt, Chair of the Contact Group`. */
export function chairOf({ passage, kind, name }: Told): ReadRecord[] {
  const leader = leaderBehind(passage, name) ?? leaderBefore(passage, name)
  return leader === null ? [] : [recordOf(kind, leader)]
}

/** Kinds whose head is a person with a name and a time, and no member of theirs. */
const headed = new Set<MechanismKind>(['commission', 'office'])

function recordOf(kind: MechanismKind, { id, text, span, isPerson }: Leader): ReadRecord {
  const words = { text, span }
  if (isPerson && headed.has(kind))
    return { type: 'head', ...words, values: { holder: { ...words, value: text } } }
  const role = { ...words, value: 'chair' }
  return { type: 'member', ...words, values: { party: { ...words, value: id }, role } }
}

/** «الذي ترأسه مصر», `chaired by Egypt`. */
function leaderBehind(passage: Passage, { from, to }: Range): Leader | null {
  const { chaired } = passage.language.mechanismBodies.chairs
  for (let at = from + 1; at < Math.min(passage.tokens.length, to + reach); at++) {
    const length = anyPhraseAt(passage, at, chaired)
    if (length > 0) return leaderAt(passage, at + length)
    if (at >= to && !isBetween(passage, at)) return null
  }
  return null
}

function isBetween({ tokens, language }: Passage, at: number): boolean {
  const { folded = '', text = '' } = tokens[at] ?? {}
  return /^[,،(]$/.test(text) || language.mechanismBodies.members.between.has(folded)
}

/** Words of a leader before the name of a State: `the Republic of`. */
const reachOfParty = 1

/** Who is named from a token on. */
export function leaderAt(passage: Passage, from: number): Leader | null {
  const end = endOfPerson(passage, from)
  if (end > from) return { ...wordsOf(passage, from, end), id: null, isPerson: true }
  const [party] = partiesWithin(passage, from, Math.min(passage.tokens.length, from + 8))
  if (party === undefined || tokenAt(passage, party.span.start) > from + reachOfParty) return null
  // `the Secretary-General` leads; a class of States does not.
  return party.id?.startsWith('class:') ? null : { ...party, isPerson: false }
}

/** Words of a person's name with its titles, at most. */
const longestPerson = 10

/** A title and the words behind it, to a mark; where names have capitals, as far as these go. */
function endOfPerson({ tokens, language }: Passage, from: number): number {
  const { titles } = language.mechanismBodies.chairs
  const isTitle = (at: number) => titles.has((tokens[at]?.folded ?? '').replace(/\.$/, ''))
  if (!isTitle(from)) return from
  const range = { from: from + 1, to: Math.min(tokens.length, from + longestPerson) }
  const end = firstIn(range, (at) => {
    const token = tokens[at] as Token
    if (token.text === '.' && isTitle(at - 1)) return false
    return (
      isPause(token) ||
      token.kind !== 'word' ||
      (language.direction === 'ltr' && !/^\p{Lu}/u.test(token.text))
    )
  })
  if (end < 0) return language.direction === 'ltr' ? range.to : from
  return end - from > 1 ? end : from
}

/** Words between who leads and the word that says so: `, in its capacity as`. */
const reachOfCapacity = 6

/** «مصر، رئيسة فريق الاتصال», `Egypt, as Chair of the Contact Group`; «رئاسة مصر لفريق الاتصال». */
function leaderBefore(passage: Passage, { from, to }: Range): Leader | null {
  const { chairOf } = passage.language.mechanismBodies.chairs
  const length = phraseBefore(passage, from, chairOf)
  if (length > 0) return named(passage, from - length) ?? behindMark(passage, to)
  return between(passage, from)
}

/** Who stands before «رئيس …», parted by a mark or by what says that it is its capacity. */
function named(passage: Passage, at: number): Leader | null {
  const { as } = passage.language.mechanismBodies.chairs
  let end = at
  while (end > at - reachOfCapacity && as.has(passage.tokens[end - 1]?.folded ?? '')) end--
  const hasMark = /^[,،]$/.test(passage.tokens[end - 1]?.text ?? '')
  if (!hasMark && end === at) return null
  const last = hasMark ? end - 1 : end
  return personBefore(passage, last) ?? partyBefore(passage, last)
}

function personBefore(passage: Passage, end: number): Leader | null {
  for (let at = Math.max(0, end - longestPerson); at < end - 1; at++)
    if (endOfPerson(passage, at) === end) return { ...wordsOf(passage, at, end), id: null, isPerson: true }
  return null
}

function partyBefore(passage: Passage, end: number): Leader | null {
  const party = partiesWithin(passage, Math.max(0, end - longestPerson), end).at(-1)
  const isLast = party !== undefined && tokenAt(passage, party.span.end - 1) + 1 === end
  return isLast && party.id?.startsWith('state:') ? { ...party, isPerson: false } : null
}

/** «رئيس فريق الاتصال، السيد …». */
function behindMark(passage: Passage, to: number): Leader | null {
  return /^[,،]$/.test(passage.tokens[to]?.text ?? '') ? leaderAt(passage, to + 1) : null
}

/** «رئاسة مصر لفريق الاتصال»: the State stands between. */
function between(passage: Passage, from: number): Leader | null {
  const { chairOf } = passage.language.mechanismBodies.chairs
  const near = Math.max(0, from - longestPerson)
  if (passage.tokens.slice(near, from).some(isStrong) || !/^لل?/.test(passage.tokens[from]?.folded ?? ''))
    return null
  const leader = partyBefore(passage, from)
  const at = leader === null ? -1 : tokenAt(passage, leader.span.start)
  return leader !== null && anyPhraseAt(passage, at - 1, chairOf) === 1 ? leader : null
}
