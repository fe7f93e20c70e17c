import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, MechanismState, Party } from '../../model/extracted.ts'
import { isStrong } from '../acts/clauses.ts'
import { partiesWithin } from '../parties-within.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import { wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { ownerSaid } from './owner-of.ts'
import { recordsOf } from './records/find-records.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { firstIn } from './records/phrases.ts'
import { isRefusalAt } from './refusals.ts'
import { stateOfMention } from './state.ts'

/** Words from a refusal to the entry that is refused: «رفض … السماح … بالدخول». */
const reachOfRefusal = 26

/** Words before a visit among which it is said that it is sent, or refused. */
const reachOfSender = 8

/** Words from a visit or a delegation to where it goes. */
const reach = 26

/** Delegations that are sent, and visits of an organisation: planned, made or refused. Where it goes tells it apart. */
export function findVisits(passage: Passage, acts: readonly Act[]): Mention[] {
  const visits: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!isVisit(passage, at)) continue
    const goal = goalOf(passage, at)
    if (goal === null || !isOfOrganisation(passage, at, goal.from)) continue
    const words = wordsFromNoun(passage, at, goal.to, isVisitNoun)
    const state = stateOf(passage, acts, at, goal.from)
    const records = recordsOf({ passage, acts, kind: 'mission', state, name: { from: at, to: goal.to } })
    const whose = ownerSaid(passage, 'mission', { from: at, to: goal.to })
    visits.push({ kind: 'mission', key: keyOf(passage, at, goal), state, ...whose, ...words, records })
    at = goal.to - 1
  }
  return visits
}

function isVisit(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const { word } = tokens[at] as Token
  if (isVisitWord(word)) return true
  if (isEntry(word)) return isRefusedBefore(passage, at)
  return isDelegation(word) && tokens.slice(Math.max(0, at - 2), at).some((before) => isSending(before.word))
}

/** Whether a word, with or without what is written together with it, is among words of visits. */
const isAmong = (words: (visits: LanguagePack['mechanisms']['visits']) => ReadonlySet<string>) =>
  perWord(({ folded, language: { mechanisms } }) =>
    mechanisms.bare(folded).some((form) => words(mechanisms.visits).has(form)),
  )

const isVisitWord = isAmong(({ heads }) => heads)
const isEntry = isAmong(({ entries }) => entries)
const isDelegation = isAmong(({ delegations }) => delegations)
const isSending = isAmong(({ sending }) => sending)

function isVisitNoun(word: string, { mechanisms: { visits } }: LanguagePack): boolean {
  return visits.heads.has(word) || visits.delegations.has(word) || visits.entries.has(word)
}

interface Goal {
  from: number
  to: number
  key: string
}

/** The State or the place that a visit goes to, in its sentence. */
function goalOf(passage: Passage, at: number): Goal | null {
  const { tokens, language } = passage
  const { visits } = language.mechanisms
  const direct = directGoal(passage, at)
  if (direct !== null) return direct
  for (let from = at + 1; from < Math.min(tokens.length - 1, at + reach); from++) {
    const token = tokens[from] as Token
    if (isStrong(token)) return null
    const isTogether = visits.toPlace.test(token.folded)
    if (!isTogether && !visits.to.has(token.folded)) continue
    const [state] = partiesWithin(passage, from + 1, Math.min(tokens.length, from + 4))
    const next = tokens[from + 1] as Token
    if (state?.id?.startsWith('state:') && state.span.start <= passage.offset + next.start + 1)
      return { from, to: endOf(passage, from + 1, state.span.end), key: state.id }
    if (isTogether || isPlace(passage, at, next)) return placeAt(passage, from)
  }
  return null
}

/** Where it goes, and before that the one body that goes: the visit of a commission is not that of a mission. */
function keyOf(passage: Passage, at: number, { from, key }: Goal): string {
  const bodies = (parties: readonly Party[]) =>
    parties.flatMap(({ id }) => (isBodyOf(passage, id) ? (id as string) : []))
  const inside = bodies(partiesWithin(passage, at, from))
  const visitor = inside.length > 0 || from > at + 1 ? inside : bodies(beforeVisit(passage, at)).slice(-1)
  return visitor.length === 1 ? `${visitor[0]} ${key}` : key
}

/** Of the organisation that speaks, but not its office, which sends whom it wants. */
const isBodyOf = ({ organisation }: Passage, id: string | null) =>
  id?.startsWith(`${organisation?.code}/`) === true &&
  !/\/(?:members|(?:secretary-general|general-secretariat|secretariat))$/.test(id)

const beforeVisit = (passage: Passage, at: number) =>
  partiesWithin(passage, Math.max(0, at - reachOfVisitor), at)

function placeAt(passage: Passage, from: number): Goal {
  const to = endOfPlace(passage, from + 1)
  const { stem } = passage.language.mechanisms
  return {
    from,
    to,
    key: passage.tokens
      .slice(from + 1, to)
      .map(({ folded }) => stem(folded))
      .join(' '),
  }
}

/** «لولاية جنوب كردفان»: a word of places takes the next with it. */
function endOfPlace({ tokens, language }: Passage, at: number): number {
  const isOpen = language.mechanisms.placeNouns.has(tokens[at]?.folded ?? '')
  return isOpen && tokens[at + 1]?.kind === 'word' ? at + 2 : at + 1
}

/** «زيارة الصومال»: the State at once; where a visit was refused, any place. A place that is entered follows «إلى». */
function directGoal(passage: Passage, at: number): Goal | null {
  const { tokens, offset, language } = passage
  const next = tokens[at + 1]
  if (language.direction === 'ltr' || next?.kind !== 'word') return null
  const [state] = partiesWithin(passage, at + 1, Math.min(tokens.length, at + 4))
  const isState = state?.id?.startsWith('state:') === true && state.span.start === offset + next.start
  if (isState) return { from: at, to: endOf(passage, at + 1, state.span.end), key: state.id as string }
  const from = language.mechanisms.visits.to.has(next.folded) ? at + 2 : at + 1
  const isRefused = isRefusedBefore(passage, at) && (from === at + 2 || tokens[at]?.folded.startsWith('ل'))
  const place = tokens[from]
  if (!isRefused || place?.kind !== 'word') return null
  return { from: at, to: from + 1, key: language.mechanisms.stem(place.folded) }
}

const isRefusedBefore = (passage: Passage, at: number, reach = reachOfRefusal) =>
  firstIn({ from: Math.max(0, at - reach), to: at }, (place) => isRefusalAt(passage, place)) >= 0

/** A name in capitals; Arabic has none, so only where a delegation is sent. */
function isPlace({ tokens, language }: Passage, at: number, next: Token): boolean {
  if (next.kind !== 'word') return false
  if (language.direction === 'ltr') return /^\p{Lu}/u.test(next.text)
  return isDelegation((tokens[at] as Token).word)
}

function endOf({ tokens, offset }: Passage, from: number, place: number): number {
  let to = from + 1
  while (to < tokens.length && offset + (tokens[to] as Token).end <= place) to++
  return to
}

/** An organisation or its organ goes, or a delegation; a State's visit is no mission. */
function isOfOrganisation(passage: Passage, at: number, to: number): boolean {
  const isOrganisation = partiesWithin(passage, at, to).some(({ id }) => !/^(?:state|class):/.test(id ?? ''))
  if (to <= at + 1 && isOwn(beforeVisit(passage, at), passage)) return true
  return isOrganisation || passage.tokens.slice(at + 1, at + 3).some(({ word }) => isDelegation(word))
}

/** Words before a visit in which it is said whose it is, where it is not said behind. */
const reachOfVisitor = 25

/** The last one named, but for the State that refuses, is of the organisation that speaks. */
function isOwn(parties: readonly Party[], { organisation }: Passage): boolean {
  const last = parties.findLast(({ id }) => id !== null && !id.startsWith('state:'))
  return organisation !== null && last?.id?.split('/')[0] === organisation.code && !/\/members$/.test(last.id)
}

function stateOf(passage: Passage, acts: readonly Act[], at: number, to: number): MechanismState {
  const { visits, bare, sending } = {
    ...passage.language.mechanisms,
    ...passage.language.mechanisms.visits,
  }
  if (isRefusedBefore(passage, at, to <= at + 1 ? reachOfRefusal : reachOfSender)) return 'refused'
  if (to <= at + 1 && isAskedAt(passage, acts, at)) return 'asked-for'
  const words = passage.tokens.slice(at, to).flatMap(({ folded }) => bare(folded))
  if (words.some((word) => visits.planned.test(word))) return 'asked-for'
  const near = passage.tokens.slice(Math.max(0, at - reachOfSender), at).flatMap(({ folded }) => bare(folded))
  if (!near.slice(-3).some((word) => sending.has(word))) return 'operating'
  const asked = stateOfMention(passage, acts, { kind: 'mission', since: 0, from: at, to: at + 1 })
  return asked === 'established' ? 'established' : 'asked-for'
}
