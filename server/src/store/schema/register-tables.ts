import type { Follow } from '@qarar/core'
import type { Evidence, MandateDecision, MandateFields, MandateState, Status } from '@qarar/register/contract'
import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { Held } from './columns.ts'

interface MandateTable {
  id: string
  work: string
}

/** A view: the places that are so now. */
interface MandatePlaceView {
  revision: string
  position: number
  act: number
  item: number
  mandate: string
  work: string
}

interface MandatePlaceTable extends MandatePlaceView, Held {}

/** A view: what is followed now. */
interface FollowedView {
  expression: string
  revision: string | null
  publication: string
}

interface FollowedTable extends FollowedView, Held {}

interface MandateDecisionTable {
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

/** Kept by the database beside the versions: what lists and dockets choose by. */
export interface VersionKeyTable {
  mandate: GeneratedAlways<string>
  log: GeneratedAlways<string>
  upto: GeneratedAlways<string | null>
  state: GeneratedAlways<MandateState>
  decision: GeneratedAlways<string | null>
  work: GeneratedAlways<string>
  publication: GeneratedAlways<string | null>
  organisation: GeneratedAlways<string | null>
  organ: GeneratedAlways<string | null>
  /** Empty where there is none, and so `session`. */
  due_session: GeneratedAlways<string>
  session: GeneratedAlways<string>
  /** `-infinity` where there is none. */
  date: GeneratedAlways<string>
  order: GeneratedAlways<number | null>
  position: GeneratedAlways<number | null>
  class: GeneratedAlways<string | null>
  follow: GeneratedAlways<Follow>
  addressees: GeneratedAlways<string[]>
  /** Of a return, to whom; null: to nobody named. */
  report_to: GeneratedAlways<string | null>
  by_report: GeneratedAlways<boolean>
  due_date: GeneratedAlways<string | null>
  /** Codes of the sessions in which numbers compare as numbers; null where there is none. */
  due_place: GeneratedAlways<string | null>
  session_place: GeneratedAlways<string | null>
  /** Standing tasks and appeals, which never count. */
  apart: GeneratedAlways<boolean>
  /** Of the current version: the last words about anybody, each once. Nobody below the highest level sees them. */
  statuses: GeneratedAlways<Status[]>
  /** Whether one of them says more than that no information came. */
  informed: GeneratedAlways<boolean>
  /** Of the current version: who sees to it. */
  post: GeneratedAlways<string | null>
  person: GeneratedAlways<string | null>
  due_by: GeneratedAlways<string | null>
  /** Whether anybody does. */
  owned: GeneratedAlways<boolean>
  /** Whether it binds anybody, by the kind of its text. */
  owed: GeneratedAlways<boolean>
  /** Of the current version: of whom something was said last that closes, and of whom something else. */
  closed: GeneratedAlways<string[]>
  unclosed: GeneratedAlways<string[]>
  /** Of the current version: whether a report that came answers it. */
  reported: GeneratedAlways<boolean>
}

/** Kept by the database beside the keys: how many current ones are alike in what dockets count by. */
interface VersionTallyTable
  extends Pick<
    VersionKeyTable,
    'due_session' | 'session' | 'date' | 'organisation' | 'follow' | 'apart' | 'addressees' | 'report_to'
  > {
  key: GeneratedAlways<string>
  reported: GeneratedAlways<boolean>
  closed: GeneratedAlways<string[]>
  unclosed: GeneratedAlways<string[]>
  versions: GeneratedAlways<number>
}

interface StatusEntryTable {
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

interface StatusWithdrawalTable {
  entry: string
  log: string
  reason: string
}

interface LastStatusTable {
  mandate: string
  addressee: string
  log: string
  upto: string | null
  entry: string | null
  status: Status | null
  as_of: string | null
  /** Log entry of what was said, and `log`: since when it is the last word. */
  said: string | null
}

interface AssignmentRuleTable {
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

interface AssignmentTable {
  mandate: string
  log: string
  upto: string | null
  post: string | null
  person: string | null
  due_by: string | null
  rule: string | null
}

/** Mandates, what was decided about them, and what became of them. */
export interface RegisterTables {
  mandate: MandateTable
  mandate_place: MandatePlaceView
  mandate_place_at: MandatePlaceTable
  followed: FollowedView
  followed_at: FollowedTable
  mandate_decision: MandateDecisionTable
  mandate_version: MandateVersionTable
  version_key: VersionKeyTable
  version_tally: VersionTallyTable
  status_entry: StatusEntryTable
  status_withdrawal: StatusWithdrawalTable
  last_status: LastStatusTable
  assignment_rule: AssignmentRuleTable
  assignment: AssignmentTable
}
