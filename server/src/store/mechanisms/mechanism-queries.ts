// What the store can be asked about mechanisms and their records, and what it answers to who changes something.
import type { LanguageTag } from '@qarar/core'
import type {
  CaseChoice,
  DatedAs,
  MechanismReview,
  MechanismStand,
  RecordState,
} from '@qarar/register/contract'

/** Two times: the day that is asked about, and the moment whose knowledge is asked for. */
interface AsOf {
  asOf?: string
  known?: string
  language?: LanguageTag
}

interface Page {
  /** As the page before gave it. */
  cursor?: string
  /** At most 500; 100 where none is given. */
  count?: number
}

export type MechanismQuery = AsOf

export interface MechanismsQuery extends AsOf, Page {
  kind?: string
  stand?: MechanismStand | 'none'
  /** Without it: those that count. */
  state?: MechanismReview
  /** Words of any of its names. */
  words?: string
  /** Id of the body that it belongs to, or words of its name. */
  body?: string
  organisation?: string
  /** With what follows from the records of each: for pages of a few. */
  answers?: boolean
}

export interface RecordsQuery extends AsOf, Page {
  type: string
  /** Without it: those that count. `kept`: of these those that a person keeps. */
  state?: RecordState | 'kept'
  /** First and last day, ISO 8601, of the period in which their date lies. */
  from?: string
  to?: string
  /** `in` where nothing is said. */
  dated?: DatedAs
  /** A field, and the key that its value is counted under; without a key: that it holds something. */
  field?: string
  is?: string
  /** These alone: ids with commas between. */
  ids?: string
  /** Words of any value. */
  words?: string
}

/** The report of a mechanism over a period. */
export interface ReportQuery {
  /** First and last day, ISO 8601. */
  from: string
  to: string
  language?: LanguageTag
  cases?: CaseChoice
  /** The moment whose knowledge is asked for. */
  known?: string
}

export interface CalendarQuery extends AsOf {
  /** Days, ISO 8601; a year from today where none is given. */
  from?: string
  to?: string
  kind?: string
  /** Only what a person keeps: of mechanisms and of records. */
  kept?: boolean
}

export interface ReviewQuery extends Page {
  kind?: string
  language?: LanguageTag
}

/** What was said is kept: `version` is to be sent along with the next word on it. */
export interface Answered {
  id: string
  version: number
}

export interface ImportOptions {
  /** Of faults that are told, and of the table where that is known. */
  language?: LanguageTag
  /** Rows that say the same as another, or as a record that is held, are taken too. */
  doubled?: boolean
}

export interface TakeOptions extends ImportOptions {
  by: string
  /** As many as the preview said would be taken: refused where it is otherwise by now. */
  good?: number
  /** The same file is taken once more. */
  again?: boolean
}

/** At least one of them. */
export interface LinksQuery {
  /** Texts whose paragraphs name mechanisms, or prove records of them. */
  places?: { publication: string; order: number }[]
  /** Id of a mandate that records name. */
  mandate?: string
  /** Id of a party that stands in records. */
  party?: string
  language?: LanguageTag
}

export interface KindRecordsQuery extends AsOf {
  kind: string
  type: string
  /** At most 500. */
  count?: number
}
