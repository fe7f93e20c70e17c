import { isPause, isStrong } from '../acts/clauses.ts'
import type { Passage } from '../passage.ts'
import type { Cut } from './cut.ts'
import { clauses, isActionAt } from './find-link.ts'
import { matchAhead } from './words-ahead.ts'

/** What stands around a word inside an action, since the last pause. */
interface Inside {
  /** Behind `that`: of somebody else. */
  clause: boolean
  /** Behind `in order to`, `including`. */
  purpose: boolean
  /** Behind a link of the same kind that opens what the action is for: `efforts to prevent`. */
  inner: boolean
}

const outside: Inside = { clause: false, purpose: false, inner: false }

/** The action that is being read. */
interface Scope {
  /** Where it begins. */
  start: number
  to: number
  link: string
  /** The last `and to`, behind which a comma before `to` opens what the last action is for. */
  lastJoined: number
  /** The last `and promote`. */
  lastBare: number
  /** What it is for has been named: verbs without a link go on with that. */
  hasInner: boolean
}

/**
 * Where infinitives go on in tokens [from, to): `to … and to …`, «de …, de … et de …», and in a language that leaves the
 * link out, `to … and promote …`. A comma coordinates only in a series that `and` ends: `, to …` alone is a purpose.
 */
export function furtherVerbs(passage: Passage, [from, to]: [number, number], link: string): Cut[] {
  const cuts: Cut[] = []
  if (link === '') return cuts
  const { bareVerbs } = passage.language.mandates
  const scope: Scope = {
    ...{ start: from, to, link, hasInner: false },
    lastJoined: lastJoined(passage, from, to, (word) => isSameLink(word, link)),
    lastBare: lastJoined(passage, from, to, (word) => bareVerbs.has(word)),
  }
  let inside = outside
  for (let at = from + 1; at < to; at++) {
    const next = nextVerb(passage, at, scope, inside)
    if (next === null) {
      inside = insideAt(passage, at, scope, inside)
      scope.hasInner ||= inside.inner
    } else {
      cuts.push({ end: at, start: next })
      scope.start = next
      scope.hasInner = false
      inside = outside
    }
  }
  return cuts
}

function nextVerb(passage: Passage, at: number, scope: Scope, inside: Inside): number | null {
  const { tokens, language } = passage
  const { coordinators, bareVerbs } = language.mandates
  if (!coordinators.includes(tokens[at]?.folded ?? '') && !isStrong(tokens[at])) return null
  const behind = behindCoordinator(passage, at)
  const next = isPause(tokens[at]) ? behind : behindAside(passage, behind, scope.to)
  const verb = tokens[next]?.folded ?? ''
  if (next + 1 >= scope.to || isShared(passage, scope, at)) return null
  if (isSameLink(verb, scope.link)) return isFurtherLink(passage, at, next, scope, inside) ? next + 1 : null
  const isFree = !inside.clause && !inside.purpose && !scope.hasInner && !clauses.has(scope.link)
  const isInSeries = !isPause(tokens[at]) || at < scope.lastBare
  const isVerb = bareVerbs.has(verb) || isVerbWithObject(passage, next)
  return isFree && isInSeries && isVerb && !isInnerPair(passage, scope, at) ? next : null
}

/** `and increase their efforts`: a verb that is a noun as well, before the article of its object. */
function isVerbWithObject({ tokens, language }: Passage, at: number): boolean {
  const { nounVerbs, objectArticles } = language.mandates
  return nounVerbs.has(tokens[at]?.folded ?? '') && objectArticles.has(tokens[at + 1]?.folded ?? '')
}

const isAdverb = (word: string) => /.{3}ly$/.test(word)

/** `measures to prevent and counter`, `search for and identify`: the verb before waits for the same object. */
function isInnerPair({ tokens }: Passage, { start, link }: Scope, at: number): boolean {
  if (openEnds.has(tokens[at - 1]?.folded ?? '')) return true
  // `to fully implement and support the …`
  const before = isAdverb(tokens[at - 2]?.folded ?? '') ? at - 3 : at - 2
  return before > start && isSameLink(tokens[before]?.folded ?? '', link)
}

function isFurtherLink(passage: Passage, at: number, next: number, scope: Scope, inside: Inside): boolean {
  // «de sorte que … et que …».
  if (clauses.has(scope.link)) return !scope.hasInner
  const { tokens, language } = passage
  const { purposes, bareVerbs } = language.mandates
  if (isStrong(tokens[at])) return isActionAt(passage, next + 1)
  // `who are involved in trade and to consider`: nothing that the clause itself says.
  if ((inside.clause && inside.inner) || !isActionAt(passage, next + 1)) return false
  if (isPause(tokens[at])) return at < scope.lastJoined
  if (inside.inner && (inside.purpose || bareVerbs.size === 0)) return false
  return matchAhead(passage, at, scope.to, purposes) + matchAhead(passage, at - 1, scope.to, purposes) === 0
}

/** `and, where appropriate, to …`, `and in this regard to …`. */
function behindAside(passage: Passage, at: number, to: number): number {
  const { tokens, language } = passage
  if (tokens[at]?.text !== ',') return at + matchAhead(passage, at, to, language.mandates.adverbials)
  const end = tokens.slice(at + 1, Math.min(to, at + longestAside)).findIndex(({ text }) => text === ',')
  return end < 0 ? at : at + end + 2
}

const longestAside = 9

/** `as well as`, «ainsi que»: coordinators of several words. */
function behindCoordinator({ tokens, language }: Passage, at: number): number {
  const { coordinatorLeads, coordinatorTails } = language.mandates
  let next = at + 1
  // «et que» is two words.
  if (!coordinatorLeads.includes(tokens[at]?.folded ?? '')) return next
  while (coordinatorTails.includes(tokens[next]?.folded ?? '')) next++
  return next
}

/**
 * The second of two verbs that share their object is no action of its own: `to join and to support the …`,
 * `to cooperate with and assist the …`.
 */
function isShared(passage: Passage, { start, link }: Scope, at: number): boolean {
  const { tokens, language } = passage
  const { coordinators, bareVerbs } = language.mandates
  if (at - start > longestPair) return false
  const end = openEnds.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at
  for (let word = start + 1; word < end; word++) {
    const { folded = '' } = tokens[word] ?? {}
    const before = tokens[word - 1]?.folded ?? ''
    const isVerb = coordinators.includes(before) || isSameLink(before, link) || bareVerbs.has(folded)
    if (!isVerb && !coordinators.includes(folded) && !isSameLink(folded, link)) return false
  }
  return true
}

/** Words of verbs that share one object, at most. */
const longestPair = 16

/** Prepositions that wait for the object of both verbs. */
const openEnds = new Set(['with', 'to', 'on', 'in', 'for', 'from', 'against'])

/** The last place where a word joins such a one: `and to`, `and promote`. */
function lastJoined(passage: Passage, from: number, to: number, opens: (word: string) => boolean): number {
  const { tokens, language } = passage
  for (let at = to - 2; at > from; at--) {
    const isWord =
      tokens[at]?.kind === 'word' && language.mandates.coordinators.includes(tokens[at]?.folded ?? '')
    if (isWord && opens(tokens[behindCoordinator(passage, at)]?.folded ?? '')) return at
  }
  return from
}

const isBareVerbAt = ({ tokens, language }: Passage, at: number) =>
  language.mandates.bareVerbs.has(tokens[at]?.folded ?? '')

function insideAt(passage: Passage, at: number, { start, to, link }: Scope, inside: Inside): Inside {
  const { tokens, language } = passage
  // `in order to share …, foster … and take …`: a series inside what it is for.
  if (isPause(tokens[at])) return inside.purpose && isBareVerbAt(passage, at + 1) ? inside : outside
  const word = tokens[at]?.folded ?? ''
  const isInner = inside.purpose && clauses.has(link) && isSameLink(word, link)
  if (language.acts.clauses.includes(word)) return { ...inside, clause: true, inner: inside.inner || isInner }
  if (matchAhead(passage, at, to, language.mandates.purposes) > 0) return { ...inside, purpose: true }
  // `continue to promote`: one verb in two.
  const isJoined =
    !isPause(tokens[at - 1]) && language.mandates.coordinators.includes(tokens[at - 1]?.folded ?? '')
  const opensInner = at > start + 1 && !isJoined && isSameLink(word, link) && opensVerb(passage, at + 1)
  return opensInner ? { ...inside, inner: true } : inside
}

/** In a language with a list of verbs only one of those: `related to trade` opens none. */
function opensVerb(passage: Passage, at: number): boolean {
  const { bareVerbs } = passage.language.mandates
  return bareVerbs.size === 0 ? isActionAt(passage, at) : bareVerbs.has(passage.tokens[at]?.folded ?? '')
}

/** «de» and «d’», «que» and «qu’» are the same word. */
const isSameLink = (word: string, link: string) => word === link || bareLink(word) === bareLink(link)
const bareLink = (word: string) => word.replace(/(?:e|')$/, '')
