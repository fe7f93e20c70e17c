import { firstFrom } from '../../first-from.ts'
import { isPause } from '../acts/clauses.ts'
import { isInParty, partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { RecordTopics } from './record-topics.ts'

export interface Topic {
  /** In the text's words. */
  topic: string
  key: string
}

/** Words from the verb among which a State, or words that others use too, make the topic. */
const reach = 15

/** The State that tokens [from, to) of an act name; `anyhow` also one that acts. */
export const stateTopic = (passage: Passage, from: number, to: number, anyhow = false): Topic | null =>
  stateOf(passage, from, Math.min(to, from + reach), anyhow)

/** What tokens [from, to) of an act are about that others speak of too. */
export const sharedTopic = (passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null =>
  pairOf(passage, topics, from, Math.min(to, from + reach))

function stateOf(passage: Passage, from: number, to: number, anyhow: boolean): Topic | null {
  const state = partiesWithin(passage, from, to).find(
    ({ id, text, span }) =>
      id?.startsWith('state:') && !isOwn(passage, text) && (anyhow || !acts(passage, span.start)),
  )
  return state?.id ? { topic: state.text, key: state.id } : null
}

const isOwn = ({ speaker, language }: Passage, text: string) =>
  speaker !== null && language.fold(speaker).includes(language.fold(text))

/** Words from a relative pronoun to the one that acts: «الدور الذي تقوم به …». */
const reachOfRelative = 4

/** The State does what the noun before is about, and is not what the clause is about. */
function acts({ tokens, offset, language }: Passage, place: number): boolean {
  const { relatives, prepositions } = language.positions
  const at = firstFrom(tokens.length, (index) => (tokens[index]?.end ?? 0) + offset > place)
  if (prepositions.has(tokens[at - 1]?.folded ?? '')) return false
  return tokens.slice(Math.max(0, at - reachOfRelative), at).some(({ folded }) => relatives.has(folded))
}

function pairOf(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  for (let at = from; at < to - 1; at++) {
    const key = topics.pairAt(passage, at)
    if (key === null || isInParty(passage, at)) continue
    return { topic: printed(passage, topics, at, endOfName(passage, topics, at + 2, to)), key }
  }
  return null
}

/** «منع نشوب النزاعات»: a third word that belongs to the two. */
const endOfName = (passage: Passage, topics: RecordTopics, at: number, to: number) =>
  at < to && !isEnd(passage, at) && !topics.isEmptyAt(passage, at) ? at + 1 : at

/** Words of the longest topic that only one speaker has, and the head words that it is grouped by. */
const longestTopic = 4
const headWords = 2

/** What is done or said for the sake of something: the noun behind «من أجل», `in order to`. */
export function purposeTopic(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  const { purposes } = passage.language.positions
  for (let at = from; at < Math.min(to, from + reachOfPurpose); at++)
    if (purposes.has(passage.tokens[at]?.folded ?? '')) return ownTopic(passage, topics, at + 1, to)
  return null
}

const reachOfPurpose = 30

/** The noun that follows the verb, where it is more than one word and no name of an organisation. */
export function ownTopic(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  const { tokens } = passage
  let start = from
  while (start < to && !isPause(tokens[start]) && topics.isEmptyAt(passage, start)) start++
  let end = start
  const joins = (at: number) => at === start + 1 && tokens[at]?.folded === passage.language.positions.between
  while (end < to && end - start < longestTopic && (!isEnd(passage, end) || joins(end))) end++
  while (end > start && topics.isEmptyAt(passage, end - 1)) end--
  const heads = tokens.slice(start, end).filter((_, place) => !topics.isEmptyAt(passage, start + place))
  if (heads.length < headWords || isInParty(passage, start) || isOwn(passage, heads[0]?.text ?? ''))
    return null
  return {
    topic: printed(passage, topics, start, end),
    key: heads.slice(0, headWords).map(topics.base).join(' '),
  }
}

function isEnd({ tokens, language }: Passage, at: number): boolean {
  const { folded, kind } = tokens[at] as Token
  const { ends, isVerb } = language.positions
  return kind === 'mark' || ends.has(folded) || isVerb(folded, tokens[at - 1]?.folded ?? '')
}

/** The words without what is written together with the first: «بالحوار» names «الحوار», «وبحقوق» «حقوق». */
function printed(passage: Passage, topics: RecordTopics, from: number, to: number): string {
  const name = passage.language.positions.asName(wordsOf(passage, from, to).text)
  const first = passage.tokens[from] as Token
  const joined = first.folded.length - topics.base(first).length
  const isBare = first.folded.slice(joined) === topics.base(first) && !/^.?.?ال/.test(first.folded)
  return joined > 0 && isBare && first.text.length === first.folded.length && name.startsWith(first.text)
    ? name.slice(joined)
    : name
}
