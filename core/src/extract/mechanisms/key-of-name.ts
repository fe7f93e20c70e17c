import type { MechanismKind, Party } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { findParties } from '../parties/find-parties.ts'
import { partiesWithin } from '../parties-within.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { FoundHead } from './head-index.ts'
import { numbersOf } from './records/numbered-meetings.ts'
import { firstIn, lastIn, type Range, sentenceAround } from './records/phrases.ts'

/** Kinds that go somewhere. */
export const travelling: ReadonlySet<MechanismKind> = new Set<MechanismKind>(['envoy', 'mission'])

/** Kinds whose bare head names nothing: «فريق الاتصال», `the mission`. */
const nameless = new Set<MechanismKind>(['contact-group', 'envoy', 'fund', 'mission', 'office'])

/** Kinds of which a second one is another one: of a series it is the same. */
const counted = new Set<MechanismKind>(['conference', 'pledge', 'treaty'])

/** Kinds of which there are so many that their nouns alone are no name of one. */
const manifold = new Set<MechanismKind>(['conference', 'pledge', 'programme', 'treaty'])

/** Begins the word of a key that tells to which year a programme runs. */
export const horizonWord = 'until:'

/** What a name is told apart by. */
export interface NameKey {
  /** Its States, then all of its words that other names do not share; empty where nothing tells it apart. */
  key: string
  /** The nouns of its kind: names without telling words can be shorter forms of those that have some. */
  head: string
  /** Nothing but the nouns of its kind tells it. */
  isHeadOnly?: true
  /** And of its kind there are many: «المؤتمر الدولي». */
  isBare?: true
  /** Nothing but how many years it runs: «برنامج العمل العشري». */
  isOfYears?: true
}

/** The name in tokens [from, to). */
export function keyOf(passage: Passage, head: FoundHead, from: number, to: number): NameKey {
  const headWords = keyOfHead(passage, head)
  const states = statesOf(partiesOfName(passage, head, from, to))
  const told = wordsThatTell(passage, head, from, to)
  const words = told.length === 1 ? [...told, ...yearBehind(passage, head, to)] : told
  if (travelling.has(head.kind) && states.length === 0 && words.length === 1)
    return { key: joined([goalBehind(passage, to), ...words]), head: headWords }
  if (states.length + words.length > 0) {
    const isOfYears = head.kind === 'programme' && states.length === 0 && words.every(isOfYearsIn(passage))
    return { key: joined([...states, ...words]), head: headWords, ...(isOfYears ? { isOfYears } : {}) }
  }
  const further = keyBesides(passage, head, from, to)
  if (further !== null) return { key: further, head: headWords }
  if (nameless.has(head.kind)) return { key: '', head: headWords }
  const ordinals = counted.has(head.kind) ? ordinalsOf(passage, head, from, to) : []
  const isBare = manifold.has(head.kind)
  return {
    key: joined([headWords, ...ordinals]),
    head: headWords,
    ...(ordinals.length === 0 ? { isHeadOnly: true } : {}),
    ...(isBare ? { isBare: true } : {}),
  }
}

const joined = (words: readonly (string | null)[]) => words.filter((word) => word).join(' ')

/** «اتفاقية هالون لعام 1954»: where many were made at one place its year tells a treaty, and is no part of its name. */
function yearBehind({ tokens }: Passage, { kind }: FoundHead, to: number): string[] {
  if (kind !== 'treaty') return []
  const near = tokens.slice(to, to + 2)
  const year = near.findIndex(({ folded }) => /^(?:1[89]|20)\d\d$/.test(folded))
  return year < 0 || near.slice(0, year).some((token) => token.kind === 'mark')
    ? []
    : [near[year]?.folded ?? '']
}

/** Of a name without telling words: where it is sent, what stands behind it, which one it is by its number. */
function keyBesides(passage: Passage, head: FoundHead, from: number, to: number): string | null {
  const { stem } = passage.language.mechanisms
  if (isSentSomewhere(passage, head, to)) return stem(passage.tokens[to - 1]?.folded ?? '')
  if (travelling.has(head.kind)) return goalBehind(passage, to)
  if (head.kind === 'pledge') return stateBehind(passage, to)
  const ordinals = nameless.has(head.kind) ? ordinalsOf(passage, head, from, to) : []
  return ordinals.length > 0 ? joined(ordinals) : null
}

/** «مبعوث خاص إلى المنظمة»: told apart by where it is sent. */
const isSentSomewhere = ({ tokens, language }: Passage, { kind, to: from }: FoundHead, to: number) =>
  travelling.has(kind) &&
  tokens.slice(from, to).some(({ folded }) => language.mechanisms.inPlace.includes(folded))

/** Parties before and behind the noun: «فريق الاتصال المعني بكذا» may be a known name, which hides the State in it. */
function partiesOfName(passage: Passage, head: FoundHead, from: number, to: number): Party[] {
  return [
    { from, to: head.from },
    { from: head.to, to },
  ].flatMap((range) => {
    const tokens = passage.tokens.slice(range.from, range.to)
    return tokens.length === 0 ? [] : findParties({ ...passage, tokens })
  })
}

const isState = ({ id }: Party) => id?.startsWith('state:') === true
const isOrganisation = ({ id }: Party) => /^[a-z\d-]+$/.test(id ?? '')

/** States and telling words of tokens that are no name with a noun of a kind. */
export function tellingIn(passage: Passage, from: number, to: number): { states: string[]; words: string[] } {
  const nothing: FoundHead = { kind: 'pledge', from, to: from, common: false, filled: [], phrase: [] }
  return {
    states: statesOf(partiesOfName(passage, nothing, from, to)),
    words: wordsThatTell(passage, nothing, from, to),
  }
}

/** In an order that no language gives them. */
const statesOf = (parties: readonly Party[]) =>
  [...new Set(parties.filter(isState).map(({ id }) => id as string))].sort()

/** The words of a name, without those of States and organisations, and of organs unless nothing else is left. */
function wordsThatTell(passage: Passage, head: FoundHead, from: number, to: number): string[] {
  const parties = partiesOfName(passage, head, from, to)
  const others = parties.filter(({ id }) => id !== null && !id.startsWith('class:'))
  const words = tellingOutside(passage, head, { from, to, parties: others })
  if (words.length > 0) return words
  const hiding = others.filter((party) => isState(party) || isOrganisation(party))
  return tellingOutside(passage, head, { from, to, parties: hiding })
}

interface NameRange {
  from: number
  to: number
  parties: readonly Party[]
}

function tellingOutside(passage: Passage, head: FoundHead, { from, to, parties }: NameRange): string[] {
  const { light, another, alike, qualities, stem } = passage.language.mechanisms
  // Where a name counts several, no number tells it apart.
  const isCounted = counted.has(head.kind) && numbersOf(passage, { from, to }).length < 2
  const spans = head.kind === 'programme' ? yearsOf(passage, { from, to }) : new Set<string>()
  const words = ownTokens(passage, head, from, to)
    .filter((token) => !parties.some(({ span }) => isInside(passage, token, span)))
    .map(({ folded }) => folded)
    .filter((word) => spans.has(word) || (word.length > 2 && stem(word).length > 2))
    .filter((word) => !light.has(word) && !light.has(stem(word)))
  const isOrdinal = (word: string) => !spans.has(word) && passage.language.ordinal(word) !== null
  const shared = (word: string) => {
    const stemmed = stem(word)
    return Object.hasOwn(alike, stemmed) ? (alike[stemmed] as string) : stemmed
  }
  const isQuality = (word: string) => qualities.has(shared(word))
  const telling = words.filter((word) => !isOrdinal(word))
  if (telling.every(isQuality)) return []
  // «هيئة مستقلة لحقوق الإنسان», «هيئة حقوق الإنسان»: names begin alike with one or without.
  const kept = (isCounted ? words : telling)
    .toSorted((one, other) => Number(isQuality(one)) - Number(isQuality(other)))
    .map(shared)
  // «بعثة مشتركة أخرى» is no longer form of «بعثة مشتركة»: what says so goes before.
  return [...new Set([...kept.filter((word) => another.has(word)), ...kept])]
}

/** «العشري», `ten-year`: words that are listed as others for a number of years. */
const isOfYearsIn =
  ({ language }: Passage) =>
  (word: string) =>
    language.mechanisms.spans.has(word)

/** «مدته ١٠ سنوات»: how many years a programme runs tells it. */
function yearsOf({ tokens, language }: Passage, { from, to }: Range): ReadonlySet<string> {
  const { years } = language.mechanismRecords
  return new Set(
    tokens
      .slice(from, to)
      .filter((_, index) => from + index + 1 < to && years.has(tokens[from + index + 1]?.folded ?? ''))
      .map(({ folded }) => folded),
  )
}

const isInside = ({ offset }: Passage, { start, end }: Token, span: Party['span']) =>
  offset + end > span.start && offset + start < span.end

/** Without the noun of its kind, but with the word of its own in it: «مؤتمر هالون للمانحين». */
const ownTokens = ({ tokens }: Passage, head: FoundHead, from: number, to: number) =>
  tokens
    .slice(from, to)
    .filter(
      ({ kind }, place) =>
        kind !== 'mark' &&
        (from + place < head.from || from + place >= head.to || head.filled.includes(from + place)),
    )

const ordinalsOf = (passage: Passage, head: FoundHead, from: number, to: number) =>
  ownTokens(passage, head, from, to)
    .filter(({ folded }) => passage.language.ordinal(folded) !== null)
    .map(({ folded }) => passage.language.mechanisms.stem(folded))

function keyOfHead({ tokens, language }: Passage, { from, to, phrase }: FoundHead): string {
  const { stem } = language.mechanisms
  const words = tokens.slice(from, to).map(({ folded }) => folded)
  return words.map((word, place) => (place === 0 ? stem(phrase[0] ?? word) : stem(word))).join(' ')
}

/** Words behind a name without telling words among which a State, or where a mission goes, tells it apart. */
const reachOfKey = 8

/** «بعثة … بزيارة كذا», or the State in which it is at work. */
function goalBehind(passage: Passage, to: number): string | null {
  const { tokens, language } = passage
  const { visits, stem } = language.mechanisms
  const end = Math.min(tokens.length, to + reachOfKey)
  const visit = tokens.slice(to, end).findIndex(({ folded }) => visits.visiting.has(folded))
  const goal = visit < 0 ? undefined : tokens[to + visit + 1]
  return goal === undefined ? placeBehind(passage, { from: to, to: end }) : stem(goal.folded)
}

/** «بعثة … لتقييم الاحتياجات في مصر». */
function placeBehind(passage: Passage, range: Range): string | null {
  const { tokens } = passage
  const at = firstIn(range, (place) => isInPlace(passage, place) || isPause(tokens[place]))
  const far = firstIn(
    { from: at + 1, to: range.to },
    (place) => isInPlace(passage, place) || isPause(tokens[place]),
  )
  const places = [at, far].filter((place) => place >= 0 && !isPause(tokens[place]))
  const states = places.flatMap((place) =>
    partiesWithin(passage, place + 1, Math.min(tokens.length, place + 4)).filter(isState),
  )
  return at >= 0 && isPause(tokens[at]) ? null : (states[0]?.id ?? null)
}

const isInPlace = ({ tokens, language }: Passage, at: number) =>
  language.mechanisms.inPlace.slice(0, 1).includes(tokens[at]?.folded ?? '')

function stateBehind(passage: Passage, to: number): string | null {
  const { tokens } = passage
  const end = Math.min(tokens.length, to + reachOfKey)
  const pause = tokens.slice(to, end).findIndex(isPause)
  return partiesWithin(passage, to, pause < 0 ? end : to + pause).find(isState)?.id ?? null
}

/** The State in which a sentence says, before a name without telling words, that something is: «في الصومال، حيث …». */
export function stateBefore(passage: Passage, from: number): string | null {
  const sentence = sentenceAround(passage, from)
  const parties = partiesWithin(passage, sentence.from, from).filter(isState)
  const place = parties.findLast(({ span }) => {
    const at = lastIn({ from: sentence.from, to: from }, (each) => startsBy(passage, each, span.start))
    return isInPlace(passage, at - 1)
  })
  return place?.id ?? null
}

const startsBy = ({ tokens, offset }: Passage, at: number, place: number) =>
  offset + (tokens[at]?.start ?? 0) <= place
