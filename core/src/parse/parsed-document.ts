import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DocumentKind, ParagraphPart } from '../model/kinds.ts'
import type { MeetingEvent, Member, SpeakerTurn, StatedDate } from '../model/publication.ts'
import type { Span } from '../model/span.ts'

/** A paragraph as a kind's rules find it. Leaves of a document are disjoint and in the order of the text. */
export interface Leaf {
  part: ParagraphPart
  /** Where the words stand, without the marker. */
  span: Span
  /** Where the printed number, letter, bullet or speaker label stands. */
  marker: Span | null
  number: string | null
  /** 0 for a paragraph, 1 and more for sub-items. */
  depth: number
}

export interface ParsedTurn extends Omit<SpeakerTurn, 'order' | 'sourceLines' | 'paragraphs' | 'positions'> {
  /** Places in the work's `leaves`, in reading order. */
  leaves: number[]
}

export interface ParsedEvent extends Omit<MeetingEvent, 'paragraph' | 'sourceLines' | 'text'> {
  leaf: number
}

export interface ParsedMember extends Omit<Member, 'sourceLines'> {
  leaf: number
}

export interface ParsedWork {
  kind: DocumentKind
  number: string | null
  symbol: string | null
  title: string | null
  organ: string | null
  session: string | null
  dates: StatedDate[]
  leaves: Leaf[]
  turns?: ParsedTurn[]
  events?: ParsedEvent[]
  members?: ParsedMember[]
}

export interface ParsedDocument {
  symbol: string | null
  title: string | null
  session: string | null
  dates: StatedDate[]
  /** Cover and contents, which belong to no single work. */
  leaves: Leaf[]
  works: ParsedWork[]
  diagnostics: Omit<Diagnostic, 'sourceLines'>[]
}
