// What the register knows of one item of a report: all that sentences are composed from.
import type { LanguageTag } from '@qarar/core'
import type {
  Answer,
  Closing,
  LastParagraph,
  LetterHead,
  MandateFields,
  MandatePlace,
  RecipientCounts,
  RecipientRow,
  RegisterMandate,
  ReportItemHead,
  StatusEntry,
  VolumeHead,
} from '../contract/index.ts'
import type { Falling } from '../docket/falls-in.ts'

export interface ItemFacts {
  volume: Pick<VolumeHead, 'id' | 'organisation' | 'session' | 'form' | 'from' | 'until' | 'languages'>
  item: ReportItemHead
  /** First day of the session; null where it is not known. */
  opens: string | null
  /** Ids of the office that reports, and of its head. */
  desk: readonly string[]
  /** What the texts of the item ask, in the order of the texts; appeals too. */
  mandates: readonly MandateFacts[]
  /** Notes that asked for returns on any of them; reminders count for the first note. */
  letters: readonly LetterFacts[]
  differences: readonly DifferenceFacts[]
  /** What the last session's report said on the same item, in order. */
  last: readonly LastParagraph[]
}

export interface MandateFacts {
  mandate: RegisterMandate
  /** Null: not of this session's docket. */
  falling: Falling
  /** Nothing is owed any more. */
  isAnswered: boolean
  /** Its paragraph in each language that is held. */
  clauses: Partial<Record<LanguageTag, Clause>>
  /** The same paragraph in languages in which no request was read in it, where they were looked up. */
  aligned?: Partial<Record<LanguageTag, Pick<Clause, 'text' | 'doubtful'>>>
  /** Those that stand and hold for a day up to the end of the period; the newest first. */
  entries: readonly EntryFacts[]
  /** Those that stand. */
  closings: readonly Closing[]
}

export interface Clause {
  place: MandatePlace
  fields: MandateFields
  /** The whole paragraph as people verified it. */
  text: string
  /** Words in it whose reading is doubtful, and was not verified. */
  doubtful: readonly string[]
}

export interface EntryFacts
  extends Pick<StatusEntry, 'id' | 'mandate' | 'addressee' | 'status' | 'asOf' | 'reportText' | 'evidence'> {
  /** Of `reportText`; null where it has none. */
  language: LanguageTag | null
}

export interface LetterFacts {
  letter: Pick<LetterHead, 'id' | 'number' | 'date' | 'limit'>
  mandates: readonly string[]
  recipients: readonly RecipientRow[]
  counts: RecipientCounts
  /** Those that stand. */
  answers: readonly Answer[]
}

/** A finding that is open, about a paragraph of the item. */
export interface DifferenceFacts {
  finding: string
  mandate: string | null
  /** As the finding's page says it. */
  sentence: Partial<Record<LanguageTag, string>>
}
