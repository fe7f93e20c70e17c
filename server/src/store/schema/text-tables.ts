import type {
  Act,
  Citation,
  Diagnostic,
  Direction,
  DocumentKind,
  LanguageTag,
  MeetingEvent,
  Member,
  ParagraphPart,
  Party,
  ProposedReading,
  Publication,
  ReaderNotes,
  SpeakerTurn,
  StatedDate,
} from '@qarar/core'
import type { Doubt, SourceExcerpt } from '@qarar/register/contract'
import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { PackedSourceMap } from '../import/pack-source-map.ts'
import type { Time } from './columns.ts'

export type DoubtDecision = 'new-revision' | 'new-format' | 'new-language' | 'separate'

interface PublicationTable {
  id: string
  organisation: string | null
  symbol: string | null
  symbol_key: string | null
  variant: number
  created_at: Time
}

export interface ExpressionTable {
  id: string
  publication: string
  language: LanguageTag | null
  state: 'listed' | 'waiting' | 'joined' | 'withdrawn'
  joined_to: string | null
  revision: string | null
  manifestation: string | null
  shown_state: GeneratedAlways<string | null>
  created_at: Time
}

interface FileTable {
  sha256: string
  content: Buffer
  bytes: GeneratedAlways<number>
}

export interface ManifestationTable {
  id: string
  expression: string
  file: string
  sha256: string
  format: string
  encoding: string
  text: string
  replaced_chars: number
  /** What its reader left aside and noticed. */
  reader_notes: JSONColumnType<ReaderNotes> | null
  state: 'current' | 'superseded' | 'withdrawn'
  superseded_by: string | null
  withdrawn_reason: string | null
  imported_at: Time
  imported_by: string
}

/** A publication without what stands in rows of its own. */
type PublicationHead = Omit<Publication, 'works' | 'paragraphs' | 'diagnostics' | 'map'>

interface RevisionTable {
  id: string
  manifestation: string
  rules: string
  /** sha256 of the decided joins and directions that it was read with; empty for none. */
  joins_key: string
  text: string
  source_map: JSONColumnType<PackedSourceMap>
  publication: JSONColumnType<PublicationHead>
  kind: DocumentKind
  title: string | null
  works_key: string | null
  letters_key: string
  sketch: number[]
  works: number
  paragraphs: number
  turns: number
  diagnostics: number
  /** Directions that found no place in it. */
  unplaced: JSONColumnType<Direction[]>
  read_at: Time
}

export interface RevisionWorkTable {
  revision: string
  order: number
  kind: DocumentKind
  number: string | null
  symbol: string | null
  title: string | null
  organ: string | null
  session: string | null
  dates: JSONColumnType<StatedDate[]>
  iri: string | null
  work_iri: GeneratedAlways<string | null>
  turns: JSONColumnType<Omit<SpeakerTurn, 'paragraphs'>[]>
  events: JSONColumnType<MeetingEvent[]>
  members: JSONColumnType<Member[]>
  preambular: number
  operative: number
  paragraphs: number
  span_start: number | null
  span_end: number | null
  number_key: GeneratedAlways<string | null>
  symbol_key: GeneratedAlways<string | null>
}

export interface ParagraphTable {
  revision: string
  position: number
  work: number | null
  turn: number | null
  eid: string
  parent: string | null
  part: ParagraphPart
  number: string | null
  marker: string | null
  text: string
  span_start: number
  span_end: number
  first_line: number
  last_line: number
  split: boolean
  dates: JSONColumnType<StatedDate[]>
  acts: JSONColumnType<Act[]>
  citations: JSONColumnType<Citation[]>
  parties: JSONColumnType<Party[]>
  proposed_readings: JSONColumnType<ProposedReading[]>
  repairs: JSONColumnType<SourceExcerpt['repairs']>
}

/** Filled by the database. */
interface CitedTable {
  key: GeneratedAlways<string>
  revision: GeneratedAlways<string>
  position: GeneratedAlways<number>
  work: GeneratedAlways<number>
  eid: GeneratedAlways<string>
}

export interface DiagnosticTable {
  revision: string
  position: number
  code: Diagnostic['code']
  severity: Diagnostic['severity']
  params: JSONColumnType<Diagnostic['params']>
  span_start: number | null
  span_end: number | null
  first_line: number | null
  last_line: number | null
}

interface WorkTable {
  id: string
  organisation: string | null
  kind: string
  number: string | null
  organ: string | null
  session: string | null
  publication: string | null
  place: string | null
  created_at: Time
}

interface WorkExpressionTable {
  revision: string
  order: number
  work: string
}

interface DoubtTable {
  id: string
  reason: Doubt['reason']
  expression: string
  candidate: string
  similarity: number
  asked_at: Time
  decision: DoubtDecision | 'withdrawn' | null
  settled_at: Time | null
  settled_by: string | null
}

/** What is kept of the files that were read. */
export interface TextTables {
  publication: PublicationTable
  file: FileTable
  expression: ExpressionTable
  manifestation: ManifestationTable
  revision: RevisionTable
  revision_work: RevisionWorkTable
  paragraph: ParagraphTable
  cited: CitedTable
  diagnostic: DiagnosticTable
  work: WorkTable
  work_expression: WorkExpressionTable
  doubt: DoubtTable
}
