import type { SpeakerTurn } from '../../model/publication.ts'
import { alone, type Passage, passageOf, type WorkContext } from '../passage.ts'
import type { Token } from '../tokens.ts'

/** What of the words of a record may name a topic. */
export interface RecordTopics {
  /** The word without what is written together with it: «بالحوار» and «حوار» are one. */
  base(token: Token): string
  /** Whether a word says nothing of a topic: a preposition, a name, a verb. */
  isEmptyAt(passage: Passage, at: number): boolean
}

export function recordTopics(turns: readonly SpeakerTurn[], context: WorkContext): RecordTopics {
  const { light, ends, stem } = context.language.positions
  const said = turns
    .filter(({ kind }) => kind === 'statement')
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => passageOf(paragraph, alone, context)))
  const known = new Set(said.flatMap(({ tokens }) => tokens.map(({ folded }) => stem(folded))))
  const names = namesIn(said, turns)
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
  return { base, isEmptyAt }
}

const isLight = (word: string, light: ReadonlySet<string>, ends: ReadonlySet<string>) =>
  word.length < 3 || light.has(word) || ends.has(word)

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
