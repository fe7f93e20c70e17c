import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, MechanismState } from '../../model/extracted.ts'
import { isStrong } from '../acts/clauses.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsAt } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { perWord } from '../words.ts'
import type { Mention } from './mention.ts'
import { stateOfMention } from './state.ts'

/** Words from a visit or a delegation to where it goes. */
const reach = 26

/** Delegations that are sent, and visits of an organisation: planned, made or refused. Where it goes tells it apart. */
export function findVisits(passage: Passage, acts: readonly Act[]): Mention[] {
  const visits: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!isVisit(passage, at)) continue
    const goal = goalOf(passage, at)
    if (goal === null || !isOfOrganisation(passage, at, goal.from)) continue
    const words = wordsAt(passage, {
      start: bareStart(passage, at),
      end: (passage.tokens[goal.to - 1] as Token).end,
    })
    visits.push({ kind: 'mission', key: goal.key, state: stateOf(passage, acts, at, goal.from), ...words })
    at = goal.to - 1
  }
  return visits
}

function isVisit({ tokens }: Passage, at: number): boolean {
  const { word } = tokens[at] as Token
  if (isVisitWord(word)) return true
  return isDelegation(word) && tokens.slice(Math.max(0, at - 2), at).some((before) => isSending(before.word))
}

/** Whether a word, with or without what is written together with it, is among words of visits. */
const isAmong = (words: (visits: LanguagePack['mechanisms']['visits']) => ReadonlySet<string>) =>
  perWord(({ folded, language: { mechanisms } }) =>
    mechanisms.bare(folded).some((form) => words(mechanisms.visits).has(form)),
  )

const isVisitWord = isAmong(({ heads }) => heads)
const isDelegation = isAmong(({ delegations }) => delegations)
const isSending = isAmong(({ sending }) => sending)

/** Without the letters that are written together with the noun, as few as leave it over. */
function bareStart({ tokens, language }: Passage, at: number): number {
  const { text, folded, start } = tokens[at] as Token
  const { visits, joinedLetters } = language.mechanisms
  const isNoun = (word: string) => visits.heads.has(word) || visits.delegations.has(word)
  const most = text.length === folded.length ? joinedLetters(folded) : 0
  for (let cut = 0; cut <= most; cut++) {
    const rest = folded.slice(cut)
    if (isNoun(rest) || isNoun(rest.replace(/^ال/, ''))) return start + cut
  }
  return start
}

interface Goal {
  from: number
  to: number
  key: string
}

/** The State or the place that a visit goes to, in its sentence. */
function goalOf(passage: Passage, at: number): Goal | null {
  const { tokens, language } = passage
  const { visits, stem } = language.mechanisms
  for (let from = at + 1; from < Math.min(tokens.length - 1, at + reach); from++) {
    const token = tokens[from] as Token
    if (isStrong(token)) return null
    const isTogether = visits.toPlace.test(token.folded)
    if (!isTogether && !visits.to.has(token.folded)) continue
    const [state] = partiesWithin(passage, from + 1, Math.min(tokens.length, from + 4))
    const next = tokens[from + 1] as Token
    if (state?.id?.startsWith('state:') && state.span.start <= passage.offset + next.start + 1)
      return { from, to: endOf(passage, from + 1, state.span.end), key: state.id }
    if (isTogether || isPlace(passage, at, next)) return { from, to: from + 2, key: stem(next.folded) }
  }
  return null
}

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
  return isOrganisation || passage.tokens.slice(at + 1, at + 3).some(({ word }) => isDelegation(word))
}

function stateOf(passage: Passage, acts: readonly Act[], at: number, to: number): MechanismState {
  const { visits, bare, refusing, sending } = {
    ...passage.language.mechanisms,
    ...passage.language.mechanisms.visits,
  }
  const near = passage.tokens.slice(Math.max(0, at - 8), at).flatMap(({ folded }) => bare(folded))
  if (near.some((word) => refusing.has(word))) return 'refused'
  const words = passage.tokens.slice(at, to).flatMap(({ folded }) => bare(folded))
  if (words.some((word) => visits.planned.test(word))) return 'asked-for'
  if (!near.slice(-3).some((word) => sending.has(word))) return 'operating'
  const asked = stateOfMention(passage, acts, { kind: 'mission', since: 0, from: at, to: at + 1 })
  return asked === 'established' ? 'established' : 'asked-for'
}
