import type { PlacedParagraph, Texts } from '../texts.ts'
import { findSessionMentions, type SessionMention } from './find-session-mentions.ts'

const speaking = new Set(['chapeau', 'preambular', 'operative', 'body', 'annex', 'signature'])

/** Every session that the texts name. */
export function sessionMentions({ paragraphs }: Texts): SessionMention[] {
  return paragraphs.flatMap((placed) =>
    speaking.has(placed.paragraph.part) && mayName(placed) ? findSessionMentions(placed) : [],
  )
}

/** Most paragraphs have no such word, and need not be cut into tokens. */
function mayName({ folded, in: { language } }: PlacedParagraph): boolean {
  const { before, after } = language.linking.ministerial
  const words = [...language.sessions.nouns, ...before, ...after]
  return words.some((word) => folded.includes(word)) || language.linking.summitWord.test(folded)
}
