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

/** What tokens [from, to) of an act are about: the State that they name, or what others speak of too. */
export function sharedTopic(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  const near = Math.min(to, from + reach)
  return stateOf(passage, from, near) ?? pairOf(passage, topics, from, near)
}

function stateOf(passage: Passage, from: number, to: number): Topic | null {
  const state = partiesWithin(passage, from, to).find(
    ({ id, text }) => id?.startsWith('state:') && !isOwn(passage, text),
  )
  return state?.id ? { topic: state.text, key: state.id } : null
}

const isOwn = ({ speaker, language }: Passage, text: string) =>
  speaker !== null && language.fold(speaker).includes(language.fold(text))

function pairOf(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  for (let at = from; at < to - 1; at++) {
    const key = topics.pairAt(passage, at)
    if (key === null || isInParty(passage, at)) continue
    return { topic: printed(passage, at, endOfName(passage, topics, at + 2, to)), key }
  }
  return null
}

/** «منع نشوب النزاعات»: a third word that belongs to the two. */
const endOfName = (passage: Passage, topics: RecordTopics, at: number, to: number) =>
  at < to && !isEnd(passage, at) && !topics.isEmptyAt(passage, at) ? at + 1 : at

/** Words of the longest topic that only one speaker has, and the head words that it is grouped by. */
const longestTopic = 4
const headWords = 2

/** The noun that follows the verb, where it is more than one word and no name of an organisation. */
export function ownTopic(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  const { tokens } = passage
  let start = from
  while (start < to && !isPause(tokens[start]) && topics.isEmptyAt(passage, start)) start++
  let end = start
  while (end < to && end - start < longestTopic && !isEnd(passage, end)) end++
  while (end > start && topics.isEmptyAt(passage, end - 1)) end--
  const heads = tokens.slice(start, end).filter((_, place) => !topics.isEmptyAt(passage, start + place))
  if (heads.length < headWords || isInParty(passage, start) || isOwn(passage, heads[0]?.text ?? ''))
    return null
  return { topic: printed(passage, start, end), key: heads.slice(0, headWords).map(topics.base).join(' ') }
}

function isEnd({ tokens, language }: Passage, at: number): boolean {
  const { folded, kind } = tokens[at] as Token
  const { ends, isVerb } = language.positions
  return kind === 'mark' || ends.has(folded) || isVerb(folded, tokens[at - 1]?.folded ?? '')
}

/** The words without the preposition that is written together with the first: «بالحوار» names «الحوار». */
const printed = (passage: Passage, from: number, to: number) =>
  passage.language.positions.asName(wordsOf(passage, from, to).text)
