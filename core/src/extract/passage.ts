import type { LanguagePack } from '../languages/pack.ts'
import type { DocumentKind, ParagraphPart } from '../model/kinds.ts'
import type { Paragraph } from '../model/publication.ts'
import type { Span } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What is known of the work that a paragraph stands in. */
export interface WorkContext {
  language: LanguagePack
  organisation: OrganisationProfile | null
  organisations: readonly OrganisationProfile[]
  kind: DocumentKind
  /** Code of the organ that speaks («cfm»), as the work's head names it. */
  organ: string | null
  /** `CFM-44`. */
  session: string | null
  /** First day of the session or meeting, ISO 8601. */
  date: string | null
  /** State or organisation for which somebody speaks, as printed; null outside the turns of a record. */
  speaker: string | null
  /** Of a turn: the organisation that is spoken for, where it is another one than that which meets. */
  guest?: OrganisationProfile | null
  /** Of a turn: the code of the organisation, other than that which meets, that was named last before the paragraph. */
  spokenOf?: string | null
}

/** A paragraph as the rules of the extract stage look at it. */
export interface Passage extends WorkContext {
  text: string
  /** Place of its first character in the repaired text. */
  offset: number
  part: ParagraphPart
  tokens: Token[]
  /** The paragraph that this one is a sub-item of: its verb governs this one. */
  lead: Passage | null
  /** Other paragraphs are its sub-items. */
  leads: boolean
  /** The last operative paragraph of its work: where the follow-up clause stands. */
  isLast: boolean
}

/** Where a paragraph stands among those of its work. */
export interface PassagePlace {
  lead: Passage | null
  leads: boolean
  isLast: boolean
}

/** A paragraph of its own, with nothing above or below it. */
export const alone: PassagePlace = { lead: null, leads: false, isLast: false }

export function passageOf(paragraph: Paragraph, place: PassagePlace, context: WorkContext): Passage {
  const { text, span, part } = paragraph
  const tokens = tokensOf(text, context.language)
  return { ...context, ...place, text, offset: span.start, part, tokens }
}

/** The words of tokens [from, to) with their span in the repaired text. */
export function wordsOf(passage: Passage, from: number, to: number): Words {
  return wordsAt(passage, { start: passage.tokens[from]?.start ?? 0, end: passage.tokens[to - 1]?.end ?? 0 })
}

/** The words of a stretch of the passage's text with their span in the repaired text. */
export function wordsAt({ text, offset }: Passage, { start, end }: Span): Words {
  return { text: text.slice(start, end), span: { start: offset + start, end: offset + end } }
}
