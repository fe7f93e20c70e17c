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

/** Words between the verb and the head of its object that say nothing of it: «بالجهود الرامية إلى». */
const reach = 12

/** Words of the longest topic, and the head words that topics are grouped by. */
const longestTopic = 8
const headWords = 2

/**
 * What the verb before tokens [from, to) governs: the noun phrase that follows it, or a State that follows it at once.
 * A State or party that merely stands in the clause is no topic; null where the object is a clause, a pronoun, or what a
 * relative clause tells of.
 */
export function objectOf(passage: Passage, topics: RecordTopics, from: number, to: number): Topic | null {
  const start = startOfObject(passage, topics, from, to)
  if (start === null) return null
  if (isInParty(passage, start)) return stateAt(passage, from, start, to)
  const end = endOfObject(passage, topics, start, to)
  const heads = passage.tokens
    .slice(start, end)
    .filter((_, place) => !topics.isEmptyAt(passage, start + place))
  if (heads.length < headWords || isOwn(passage, heads[0]?.text ?? '') || !isWhole(passage, end)) return null
  return {
    topic: printed(passage, topics, start, end),
    key: heads.slice(0, headWords).map(topics.base).join(' '),
  }
}

function startOfObject(passage: Passage, topics: RecordTopics, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    // Who speaks may stand between the verb and its object: «ترحب كدرا بـ…».
    if (isOwn(passage, passage.tokens[at]?.text ?? '') || namesStance(passage, at)) continue
    if (isInParty(passage, at)) return at
    if (opensAnother(passage, at)) return null
    if (!topics.isEmptyAt(passage, at)) return at
  }
  return null
}

/** A stop, a clause («أن», «الذي») or a pronoun: the noun phrase that could be the object has ended. */
function opensAnother({ tokens, language }: Passage, at: number): boolean {
  const { relatives, clauses, hasPronoun, isVerb } = language.positions
  const { folded, text } = tokens[at] as Token
  return (
    isPause(tokens[at]) ||
    relatives.has(folded) ||
    clauses.has(folded) ||
    hasPronoun(text) ||
    isVerb(folded, tokens[at - 1]?.folded ?? '')
  )
}

/** Nouns that say what the stance is: «قلق», `support`. */
function namesStance({ tokens, language }: Passage, at: number): boolean {
  const { stances, stem } = language.positions
  return Object.hasOwn(stances, stem(tokens[at]?.folded ?? ''))
}

/** A State, where nothing but a preposition or an article stands between the verb and its name. */
function stateAt(passage: Passage, from: number, at: number, to: number): Topic | null {
  const { prepositions, articles } = passage.language.positions
  const between = passage.tokens.slice(from, at).map(({ folded }) => folded)
  if (!between.every((word) => prepositions.has(word) || articles.has(word))) return null
  const [state] = partiesWithin(passage, at, to)
  if (!state?.id?.startsWith('state:') || isOwn(passage, state.text)) return null
  return { topic: state.text, key: state.id }
}

const isOwn = ({ speaker, language }: Passage, text: string) =>
  speaker !== null && language.fold(speaker).includes(language.fold(text))

function endOfObject(passage: Passage, topics: RecordTopics, start: number, to: number): number {
  const { tokens, language } = passage
  let end = start + 1
  const joins = (at: number) => at === start + 1 && language.positions.joining.has(tokens[at]?.folded ?? '')
  while (end < to && end - start < longestTopic && (!isEnd(passage, end) || joins(end))) end++
  while (end > start && topics.isEmptyAt(passage, end - 1) && !isInParty(passage, end - 1)) end--
  return end
}

function isEnd({ tokens, language }: Passage, at: number): boolean {
  const { folded, kind } = tokens[at] as Token
  const { ends, isVerb } = language.positions
  return kind === 'mark' || ends.has(folded) || isVerb(folded, tokens[at - 1]?.folded ?? '')
}

/** A phrase that goes on with a name in quotation marks is cut short: «التحضير لمؤتمر “…”». */
const isWhole = ({ tokens }: Passage, end: number) => !/^["“«„]$/.test(tokens[end]?.text ?? '')

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
