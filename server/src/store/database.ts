// The tables of migrations/ as types for Kysely.
import type {
  Act,
  Citation,
  ClauseChange,
  Diagnostic,
  DocumentKind,
  Finding,
  FindingCode,
  Follow,
  LanguageTag,
  LinkRelation,
  MeetingEvent,
  Member,
  ParagraphPart,
  Party,
  ProposedReading,
  Publication,
  SpeakerTurn,
  StatedDate,
} from '@qarar/core'
import type {
  AnswerKind,
  Doubt,
  Evidence,
  MandateDecision,
  MandateFields,
  MandateState,
  SourceExcerpt,
  Status,
  VerifiedReading,
} from '@qarar/register/contract'
import type { ColumnType, GeneratedAlways, JSONColumnType, Kysely, Transaction } from 'kysely'
import type { PackedSourceMap } from './import/pack-source-map.ts'

export type DoubtDecision = 'new-revision' | 'new-format' | 'new-language' | 'separate'

/** Rows go in as JSON (see insert-rows.ts), where a time left out is the database's clock. */
type Time = ColumnType<Date, string | undefined, string>

export interface PublicationTable {
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

export interface FileTable {
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
  state: 'current' | 'superseded' | 'withdrawn'
  superseded_by: string | null
  withdrawn_reason: string | null
  imported_at: Time
  imported_by: string
}

/** A publication without what stands in rows of its own. */
export type PublicationHead = Omit<Publication, 'works' | 'paragraphs' | 'diagnostics' | 'map'>

export interface RevisionTable {
  id: string
  manifestation: string
  rules: string
  /** sha256 of the decided joins that it was read with; empty for none. */
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
export interface CitedTable {
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

export interface WorkTable {
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

export interface WorkExpressionTable {
  revision: string
  order: number
  work: string
}

export interface DoubtTable {
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

/** Either the columns of a verified reading or those of a decided join. */
export interface DecisionTable {
  id: string
  manifestation: string
  /** A number, as text: it can be larger than a program's numbers are exact. */
  log: string
  ranges: [number, number][] | null
  quote: string | null
  before: string | null
  after: string | null
  text: string | null
  cause: VerifiedReading['cause'] | null
  checked_against: string | null
  line: number | null
  next: number | null
  line_quote: string | null
  next_quote: string | null
}

export interface DecisionWithdrawalTable {
  decision: string
  log: string
  reason: string
}

export interface MandateTable {
  id: string
  work: string
}

/** What is so from one log entry to another; `upto` null: until now. */
interface Held {
  log: string
  upto: string | null
}

/** A view: the places that are so now. */
export interface MandatePlaceView {
  revision: string
  position: number
  act: number
  item: number
  mandate: string
  work: string
}

export interface MandatePlaceTable extends MandatePlaceView, Held {}

/** A view: what is followed now. */
export interface FollowedView {
  expression: string
  revision: string | null
  publication: string
}

export interface FollowedTable extends FollowedView, Held {}

export interface MandateDecisionTable {
  id: string
  mandate: string
  log: string
  kind: MandateDecision['kind']
  fields: JSONColumnType<MandateFields> | null
  into_mandates: string[]
  reason: string | null
  manifestation: string | null
  ranges: [number, number][] | null
  quote: string | null
  before: string | null
  after: string | null
}

export interface MandateVersionTable {
  mandate: string
  log: string
  upto: string | null
  state: MandateState
  decision: string | null
  revision: string | null
  position: number | null
  work: string
  publication: string | null
  organisation: string | null
  organ: string | null
  session: string | null
  /** Days as text: a Date would have a time zone. */
  date: string | null
  symbol: string | null
  title: string | null
  order: number | null
  follow: Follow
  addressees: string[]
  due_session: string | null
  due_date: string | null
  fields: JSONColumnType<MandateFields>
  /** Fingerprint of what the rules read in further languages. */
  other_readings: string | null
  words: GeneratedAlways<string>
}

export interface StatusEntryTable {
  id: string
  mandate: string
  addressee: string
  status: Status
  as_of: string
  log: string
  note: string | null
  report_text: string | null
  evidence: JSONColumnType<Evidence[]>
}

export interface StatusWithdrawalTable {
  entry: string
  log: string
  reason: string
}

export interface LinkingTable {
  one: ColumnType<boolean, boolean | undefined, never>
  /** Hash of the revisions that links and findings were found in, and the rules by which. */
  key: string
  rules: string
  /** A number, as text. */
  log: string
  texts: number
  seconds: number
  linked_at: Time
}

export interface LinkTable {
  position: number
  relation: LinkRelation
  from_revision: string
  from_order: number
  from_eid: string | null
  to_revision: string
  /** Null for the publication as a whole. */
  to_order: number | null
  to_eid: string | null
  clauses: JSONColumnType<ClauseChange[]> | null
}

export interface FindingTable {
  id: string
  code: FindingCode
  params: JSONColumnType<Finding['params']>
  state: 'open' | 'gone'
  position: number
  first_found: Time
}

export interface FindingPlaceTable {
  finding: string
  position: number
  expression: string
  revision: string
  order: number | null
  eid: string | null
  span_start: number | null
  span_end: number | null
  first_line: number | null
  last_line: number | null
  quote: string
  before: string
  after: string
}

export interface DismissalTable {
  id: string
  finding: string
  log: string
  code: FindingCode
  /** As the person saw them. */
  places: JSONColumnType<SeenPlace[]>
  reason: string
}

export interface SeenPlace {
  expression: string
  eId: string | null
  before: string
  quote: string
  after: string
}

export interface DismissalWithdrawalTable {
  dismissal: string
  log: string
  reason: string
}

export interface LastStatusTable {
  mandate: string
  addressee: string
  log: string
  upto: string | null
  entry: string | null
  status: Status | null
  as_of: string | null
}

export interface AssignmentRuleTable {
  id: string
  log: string
  upto: string | null
  post: string
  organisation: string | null
  addressee: string | null
  follow: Follow | null
  session: string | null
  words: string | null
}

export interface AssignmentTable {
  mandate: string
  log: string
  upto: string | null
  post: string | null
  person: string | null
  due_by: string | null
  rule: string | null
}

export interface SessionFactsTable {
  session: string
  log: string
  upto: string | null
  opens: string | null
  closes: string | null
  place: string | null
  host: string | null
}

export interface LetterTable {
  id: string
  log: string
  number: string
  date: string
  due: string | null
  language: LanguageTag
  organisation: string
  refers_to: string | null
}

export interface LetterMandateTable {
  letter: string
  position: number
  mandate: string
  symbol: string | null
  title: string | null
  session: string | null
  date: string | null
  language: LanguageTag | null
  publication: string
  order: number
  eid: string
  part: ParagraphPart
  number: string | null
  asked: string
  quote: string
}

export interface LetterRecipientTable {
  letter: string
  recipient: string
}

export interface LetterWithdrawalTable {
  letter: string
  log: string
  reason: string
}

export interface AnswerTable {
  id: string
  log: string
  letter: string
  sender: string
  kind: AnswerKind
  number: string
  date: string
  language: LanguageTag
  words: string | null
  publication: string | null
}

export interface AnswerReturnTable {
  answer: string
  position: number
  mandate: string
  entry: string
  quote: string
  order: number | null
  eid: string | null
}

export interface AnswerWithdrawalTable {
  answer: string
  log: string
  reason: string
}

export interface LogTable {
  number: number
  at: Time
  by: string
  what: string
  ids: string[]
  details: JSONColumnType<Record<string, unknown>>
  prev_hash: string
  hash: string
}

export interface Tables {
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
  decision: DecisionTable
  decision_withdrawal: DecisionWithdrawalTable
  mandate: MandateTable
  mandate_place: MandatePlaceView
  mandate_place_at: MandatePlaceTable
  followed: FollowedView
  followed_at: FollowedTable
  mandate_decision: MandateDecisionTable
  mandate_decision_withdrawal: DecisionWithdrawalTable
  mandate_version: MandateVersionTable
  status_entry: StatusEntryTable
  status_withdrawal: StatusWithdrawalTable
  last_status: LastStatusTable
  assignment_rule: AssignmentRuleTable
  assignment: AssignmentTable
  session_facts: SessionFactsTable
  letter: LetterTable
  letter_mandate: LetterMandateTable
  letter_recipient: LetterRecipientTable
  letter_withdrawal: LetterWithdrawalTable
  answer: AnswerTable
  answer_return: AnswerReturnTable
  answer_withdrawal: AnswerWithdrawalTable
  linking: LinkingTable
  link: LinkTable
  finding: FindingTable
  finding_place: FindingPlaceTable
  dismissal: DismissalTable
  dismissal_withdrawal: DismissalWithdrawalTable
  log: LogTable
}

export type Database = Kysely<Tables>

/** A change in progress; reading takes one too. */
export type Change = Transaction<Tables>
