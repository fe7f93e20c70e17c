import type { ActClass } from '../../model/extracted.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import { lengthOfOwnName } from '../acts/own-name.ts'
import { type FoundVerb, verbIndexOf } from '../acts/verb-index.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'

/** Kinds whose paragraphs have several sentences, each with its own subject. */
const manySentences = new Set<DocumentKind>(['verbatim-record', 'letter', 'press-report'])

/** What a speaker says that they agreed to or decided is told, and asked of nobody: «نتفق على أن …», `we decided to`. */
export const isOnlyTold = ({ kind: document }: Passage, { form }: FoundVerb, kind: ActClass) =>
  document === 'verbatim-record' && kind === 'decide' && /^(?:we|i|past|future|bare)$/.test(form.voice)

/** «ويتعين علي أن أشير إلى …»: what the speaker does in speaking, and asks of nobody. */
export const isOfSpeaker = ({ tokens, language }: Passage, at: number) =>
  verbIndexOf(language)
    .at(tokens, at)
    .some(({ form }) => form.voice === 'i')

/** Behind the speaker's own name, who asks and is not asked: «تحث كذا الدول», «ويشجع بلدي». */
export const behindSpeaker = (passage: Passage, at: number) =>
  passage.kind === 'verbatim-record' ? at + lengthOfOwnName(passage, at) : at

/** Where the sentence ends that goes on at token `from`, `to` at most: what is asked does not go on behind it. */
export function endOfSentence({ tokens, kind }: Passage, from: number, to: number): number {
  if (!manySentences.has(kind)) return to
  for (let at = from; at < to; at++) if (endsSentence(tokens[at - 1], tokens[at], tokens[at + 1])) return at
  return to
}

/** Not the points of «Mr. Kedra», `No. 5` and `U.N.`. */
const endsSentence = (before: Token | undefined, mark: Token | undefined, after: Token | undefined) =>
  mark?.text === '.' &&
  (before?.text.length ?? 0) > longestAbbreviation &&
  after?.kind === 'word' &&
  !/^\p{Ll}/u.test(after.text)

const longestAbbreviation = 3
