// What reading a file yields: the JSON contract of docs/reference/read.md, as types.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Act, Citation, Mechanism, Party, Position } from './extracted.ts'
import type { JoinCertainty, JoinGap, JoinReason } from './joins.ts'
import type { DocumentKind, DropReason, EvidenceKind, LanguageTag, ParagraphPart } from './kinds.ts'
import type { Finding, Link } from './linked.ts'
import type { LineRange, Span } from './span.ts'
import type { Words } from './words.ts'

/** A stated day or run of days; `value` is ISO 8601: `2017-07-10/2017-07-11`, Hijri as `1438-10-16/1438-10-17`. */
export interface StatedDate extends Words {
  calendar: 'gregorian' | 'hijri'
  value: string
}

/** A leaf of the tree: one printed paragraph, heading, contents row or cover line. */
export interface Paragraph {
  eId: string
  /** eId of the paragraph that this one is a sub-item of. */
  parent: string | null
  part: ParagraphPart
  /** Value of the printed number: `6`, `a`; null where none is printed. */
  number: string | null
  /** The number, letter, bullet or speaker label as printed. */
  marker: string | null
  /** Repaired text without marker and sub-items. */
  text: string
  span: Span
  sourceLines: LineRange
  /** True where the file breaks the paragraph in two (page or column break). */
  split: boolean
  acts: Act[]
  citations: Citation[]
  parties: Party[]
  dates: StatedDate[]
  /** Readings offered where the printed words are spoiled; never put in the place of `text`. */
  proposedReadings: ProposedReading[]
}

/** What one speaker says without another in between. */
export interface SpeakerTurn {
  order: number
  /** The speaker as printed: «السيدة بوعيدة»; null inside another's turn where no name is printed. */
  by: string | null
  /** The same for all turns of one person, however the name is spelt there: the fullest printed form; null without `by`. */
  person: string | null
  /**
   * Capacity: `president`, `secretary-general`, `representative` (a State or an organisation is printed beside the
   * name), `guest` (none is), `national` (a president speaking for a State).
   */
  as: string
  /** State or organisation spoken for, as printed. */
  for: string | null
  /** Language of delivery; null where none is printed (it is then the language of the record). */
  language: string | null
  kind: 'procedural' | 'statement'
  /** Whether a speaker header is printed at its start. */
  header: boolean
  sourceLines: LineRange[]
  paragraphs: Paragraph[]
  positions: Position[]
}

/**
 * Something that happens in a meeting: `opening`, `agenda-adopted`, `agenda-item`, `invitation`,
 * `presidential-statement`, `suspension`, `resumption`, `rising`.
 */
export interface MeetingEvent {
  kind: string
  text: string
  /** Time of day as HH:MM where the text states one. */
  time: string | null
  paragraph: string
  sourceLines: LineRange
}

/** A row of the members' table of a record. */
export interface Member {
  role: 'president' | 'member'
  state: string
  name: string
  sourceLines: LineRange
}

export interface Work {
  kind: DocumentKind
  /** Canonical number: `36/44-POL`; null where the text gives none. */
  number: string | null
  /** Number or symbol as printed: `44/36-س`, `S/PV.7050`. */
  symbol: string | null
  title: string | null
  organ: string | null
  /** `CFM-44`. */
  session: string | null
  dates: StatedDate[]
  iri: string | null
  paragraphs: Paragraph[]
  turns: SpeakerTurn[]
  events: MeetingEvent[]
  members: Member[]
}

export interface SourceFile {
  file: string
  sha256: string
  bytes: number
  format: string
  encoding: string
}

export interface DroppedSummary {
  reason: DropReason
  sourceLines: LineRange[]
  /** Non-space characters. */
  chars: number
}

export interface Coverage {
  /** Non-space characters of the file: what Unicode's White_Space leaves over, in code points. */
  sourceChars: number
  /** Of these, in exactly one leaf. */
  kept: number
  dropped: DroppedSummary[]
}

export interface Publication {
  kind: DocumentKind
  language: LanguageTag | null
  organisation: string | null
  symbol: string | null
  title: string | null
  session: string | null
  dates: StatedDate[]
  source: SourceFile
  coverage: Coverage
  diagnostics: Diagnostic[]
  /** Cover and contents of the file, which belong to no single work. */
  paragraphs: Paragraph[]
  works: Work[]
  mechanisms: Mechanism[]
  /** Empty where the file has its lines in reading order. */
  joins: ColumnJoin[]
  /** Of a file with pages: first and last line of each, in the order of the file. */
  pages?: LineRange[]
  map?: ReadingMap
}

/** Half-open ranges of code points in the decoded file. */
export type CodePointRange = [from: number, to: number]

/**
 * A place where the text goes on elsewhere in the file than in the next line: `line` is the last line before it,
 * `next` the first one after it, both 1-based lines of the file.
 */
export interface ColumnJoin {
  line: number
  next: number
  /** `sure` where every other reading is far behind, `unsure` where one is near. */
  certainty: JoinCertainty
  /** What speaks for it. */
  reasons: JoinReason[]
  /** A passage is lost here: the sentence does not go on, or what follows has no beginning. */
  gap: JoinGap | null
}

/** `--map`: where every leaf and every drop stands in the file. */
export interface ReadingMap {
  leaves: {
    work: number | null
    eId: string
    marker: string | null
    text: string
    ranges: CodePointRange[]
  }[]
  dropped: { reason: DropReason; ranges: CodePointRange[] }[]
  /** What each step of repair changed, left out or put in another place; ranges in the order of the file. */
  repairs: { step: string; ranges: CodePointRange[] }[]
}

/** A reading offered beside the printed text; only a person makes it the verified one. */
export interface ProposedReading extends Words {
  proposed: string
  evidence: ReadingEvidence
}

/** Why a reading is proposed. */
export interface ReadingEvidence {
  kind: EvidenceKind
  /** How often the proposed words were seen; 0 where a rule of writing numbers settles it. */
  count: number
  /** Where they were seen: in the same document, or in the word list only. */
  seen: 'document' | 'list' | 'rule'
}

/** `qarar read --json`. */
export interface Reading {
  contract: 1
  rules: string
  /** Stages that ran; fields of other stages are empty because nobody looked, not because nothing is there. */
  stages: ('read' | 'repair' | 'parse' | 'extract' | 'link')[]
  publications: Publication[]
  links: Link[]
  findings: Finding[]
}
