import type { Act, Party, ReadRecord } from '../../../model/extracted.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import { wordAmong } from '../word-among.ts'
import { partiesListed } from './listed.ts'
import { isAskedAt } from './mandate-around.ts'
import { anyPhraseAt, firstIn, phraseBefore, type Range, sentenceAround } from './phrases.ts'
import type { Told } from './told.ts'

/** Words between a name and what says who belongs to it: «الذي», `, which is`. */
const reach = 4

/** Who belongs to a mechanism, where its paragraph lists them, and to whom it is open. */
export function membersOf({ passage, acts, name }: Told): ReadRecord[] {
  const listed = listOf(passage, name)
  const joining = listed.length > 0 ? null : joiningBefore(passage, acts, name)
  const members = [...listed, ...(joining ? [joining] : [])]
  return [...members.map((party) => memberOf(party, 'member')), ...openOf(passage, name)]
}

const memberOf = ({ id, text, span }: Party, role: string): ReadRecord => ({
  type: 'member',
  text,
  span,
  values: { party: { text, span, value: id }, role: { text, span, value: role } },
})

/** The list begins behind words that open it. */
function listOf(passage: Passage, name: Range): Party[] {
  const at = opensListAt(passage, name)
  return at === null ? [] : partiesListed(passage, at)
}

function opensListAt(passage: Passage, name: Range): number | null {
  const { tokens, language } = passage
  const { composed, membersOf } = language.mechanismBodies.members
  // A delegation has its members in its name.
  for (let at = name.from + 1; at < Math.min(tokens.length, name.to + reach); at++) {
    const length = anyPhraseAt(passage, at, composed)
    if (length > 0) return at + length
    if (at >= name.to && !isBetween(passage, at)) break
  }
  const isSaidBefore = anyPhraseAt(passage, name.from - 1, composed) === 1
  if (isSaidBefore && language.mechanismBodies.listing.has(tokens[name.to]?.folded ?? '')) return name.to
  return phraseBefore(passage, name.from, membersOf) > 0 ? behindNamely(passage, name.to) : null
}

function isBetween({ tokens, language }: Passage, at: number): boolean {
  const { folded = '', text = '' } = tokens[at] ?? {}
  return /^[,،(]$/.test(text) || language.mechanismBodies.members.between.has(folded)
}

/** «أعضاء الفريق، وهم …», `members of the Group (…)`. */
function behindNamely(passage: Passage, to: number): number | null {
  const { namely } = passage.language.mechanismBodies.members
  const next = passage.tokens[to]?.text ?? ''
  if (/^[:(]$/.test(next)) return to + 1
  const at = /^[,،–-]$/.test(next) ? to + 1 : to
  const length = anyPhraseAt(passage, at, namely)
  return length > 0 ? at + length : null
}

const isJoining = wordAmong(({ mechanismBodies }) => mechanismBodies.members.joining)

/** Words before a name among which it is said who comes to it. */
const reachOfJoining = 8

/** «انضمام مصر إلى فريق الاتصال», `accession of Egypt to the Contact Group`. */
function joiningBefore(passage: Passage, acts: readonly Act[], { from }: Range): Party | null {
  const { joiningTo } = passage.language.mechanismBodies.members
  const near = { from: Math.max(sentenceAround(passage, from).from, from - reachOfJoining), to: from }
  const at = firstIn(near, (place) => isJoining((passage.tokens[place] as Passage['tokens'][number]).word))
  if (at < 0 || isAskedAt(passage, acts, at)) return null
  const [party, ...others] = partiesWithin(passage, at + 1, from).filter(({ id }) => id?.startsWith('state:'))
  if (party === undefined || others.length > 0) return null
  const end = tokenAt(passage, party.span.end - 1) + 1
  const between = passage.tokens.slice(end, from).map(({ folded }) => folded)
  const isTo = joiningTo.has(between[0] ?? '') || (between.length === 0 && isLed(passage, from))
  return isTo && between.length <= 2 ? party : null
}

/** «لفريق الاتصال». */
const isLed = ({ tokens }: Passage, at: number) => /^لل?/.test(tokens[at]?.folded ?? '')

/** Words between a name and to whom it is open. */
const reachOfOpen = 3

/** «عضوية الفريق مفتوحة أمام جميع الدول الأعضاء», `open to all Member States`. */
function openOf(passage: Passage, name: Range): ReadRecord[] {
  const { open } = passage.language.mechanismBodies.members
  const limit = Math.min(passage.tokens.length, name.to + reachOfOpen)
  const at = firstIn({ from: name.from + 1, to: limit }, (place) => anyPhraseAt(passage, place, open) > 0)
  if (at < 0) return []
  const from = at + anyPhraseAt(passage, at, open)
  const [party] = partiesWithin(passage, from, Math.min(passage.tokens.length, from + 8))
  if (party === undefined || tokenAt(passage, party.span.start) > from + 1) return []
  const words = wordsOf(passage, from, tokenAt(passage, party.span.end - 1) + 1)
  return [
    {
      type: 'member',
      ...words,
      values: { party: { ...words, value: party.id }, role: { ...words, value: 'open-to' } },
    },
  ]
}
