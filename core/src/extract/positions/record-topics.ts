import type { Paragraph, SpeakerTurn } from '../../model/publication.ts'
import { alone, type Passage, passageOf, type WorkContext } from '../passage.ts'
import type { Token } from '../tokens.ts'

/** What a record speaks of: pairs of words that several speakers use, such as «حقوق الإنسان», `climate finance`. */
export interface RecordTopics {
  /** The pair that begins at a token, where two speakers or more use it; null elsewhere. */
  pairAt(passage: Passage, at: number): string | null
  /** The word without what is written together with it: «بالحوار» and «حوار» are one. */
  base(token: Token): string
  /** Whether a word says nothing of a topic: a preposition, a name, a verb. */
  isEmptyAt(passage: Passage, at: number): boolean
}

/** A pair that nearly every speaker uses is what the meeting is called, not a topic of it. */
const mostTurns = 0.7
const fewestTurns = 2

export function recordTopics(turns: readonly SpeakerTurn[], context: WorkContext): RecordTopics {
  const { light, ends, stem } = context.language.positions
  const said = turns
    .filter(({ kind }) => kind === 'statement')
    .map(({ paragraphs }) =>
      paragraphs.map((paragraph) => ({ paragraph, passage: passageOf(paragraph, alone, context) })),
    )
  const known = new Set(
    said.flat().flatMap(({ passage }) => passage.tokens.map(({ folded }) => stem(folded))),
  )
  const names = namesIn(
    said.flat().map(({ passage }) => passage),
    turns,
  )
  const base = ({ folded }: Token) => baseOf(stem(folded), known, context.language.acts.joined)
  const { isVerb } = context.language.positions
  const hasJoined = context.language.acts.joined.length > 0
  const months = context.language.calendar.gregorian
  const isEmptyAt = ({ tokens }: Passage, at: number) => {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || names.has(token.folded)) return true
    if (context.language.positions.hasPronoun(token.text)) return true
    if (Object.hasOwn(months, token.folded) || isVerb(token.folded, tokens[at - 1]?.folded ?? '')) return true
    return (
      isLight(token.folded, light, ends) ||
      isLight(stem(token.folded), light, ends) ||
      (hasJoined && isLight(token.folded.replace(/^و(?=\p{L}{3})/u, ''), light, ends)) ||
      isLight(base(token), light, ends)
    )
  }
  const pair = (passage: Passage, at: number) => {
    const [first, second] = [passage.tokens[at], passage.tokens[at + 1]]
    if (first === undefined || second === undefined) return null
    if (isEmptyAt(passage, at) || isEmptyAt(passage, at + 1)) return null
    return `${base(first)} ${base(second)}`
  }
  const counts = countTurns(said, pair)
  const most = Math.max(fewestTurns, said.length * mostTurns)
  const isTopic = (key: string) => (counts.get(key) ?? 0) >= fewestTurns && (counts.get(key) ?? 0) <= most
  return {
    base,
    isEmptyAt,
    pairAt(passage, at) {
      const key = pair(passage, at)
      return key !== null && isTopic(key) ? key : null
    },
  }
}

const isLight = (word: string, light: ReadonlySet<string>, ends: ReadonlySet<string>) =>
  word.length < 3 || light.has(word) || ends.has(word)

type Said = readonly { paragraph: Paragraph; passage: Passage }[]

/** In how many turns each pair is used, outside the names of organisations. */
function countTurns(said: readonly Said[], pair: (passage: Passage, at: number) => string | null) {
  const counts = new Map<string, number>()
  for (const turn of said) {
    const pairs = new Set(turn.flatMap((each) => pairsOf(each, pair)))
    for (const key of pairs) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function pairsOf(
  { paragraph, passage }: Said[number],
  pair: (passage: Passage, at: number) => string | null,
): string[] {
  const ofNames = new Set<number>()
  for (const { span } of paragraph.parties) for (let at = span.start; at < span.end; at++) ofNames.add(at)
  return passage.tokens.flatMap((token, at) =>
    ofNames.has(passage.offset + token.start) ? [] : (pair(passage, at) ?? []),
  )
}

/** Without «و», «ب», «ل» where the rest is a word of the record. */
function baseOf(word: string, known: ReadonlySet<string>, joined: readonly string[]): string {
  if (joined.length === 0) return word
  const rest = /^[وفبل]+(?=\p{L}{3})/u.exec(word)
  if (rest === null) return word
  for (let cut = rest[0].length; cut > 0; cut--) if (known.has(word.slice(cut))) return word.slice(cut)
  return word
}

const wordsOfName = 4

/** Names of people: who speaks, and the words behind a title. */
function namesIn(passages: readonly Passage[], turns: readonly SpeakerTurn[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { tokens, language } of passages)
    for (const [at, { folded }] of tokens.entries()) {
      if (!language.positions.titles.includes(folded)) continue
      for (const name of tokens.slice(at + 1, at + 1 + wordsOfName))
        if (name.kind === 'word') names.add(name.folded)
    }
  const fold = passages[0]?.language.fold
  for (const { by } of turns) for (const word of fold?.(by ?? '').split(/\s+/) ?? []) names.add(word)
  return names
}
