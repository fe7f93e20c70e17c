import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DocumentKind, ParagraphPart } from '../model/kinds.ts'
import type { MeetingEvent, Member, ProposedReading, SpeakerTurn, StatedDate } from '../model/publication.ts'
import type { LineRange, Span } from '../model/span.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'

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
  proposedReadings?: ProposedReading[]
  /** Stem of the eId where the part does not say it: `fn` for a note. */
  name?: string
}

export interface ParsedTurn
  extends Omit<SpeakerTurn, 'order' | 'person' | 'sourceLines' | 'paragraphs' | 'positions'> {
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

/** A diagnostic whose lines follow from its span, unless the rules know them better. */
export type ParsedDiagnostic = Omit<Diagnostic, 'sourceLines'> & { sourceLines?: LineRange }

export interface ParsedDocument {
  /** Where the text itself names its organ: the organisation that this is of. */
  organisation?: OrganisationProfile | null
  symbol: string | null
  title: string | null
  session: string | null
  dates: StatedDate[]
  /** Cover and contents, which belong to no single work. */
  leaves: Leaf[]
  works: ParsedWork[]
  diagnostics: ParsedDiagnostic[]
}
