import type { LanguageTag } from '@qarar/core'
import type { DraftItem, ReportSectionKey, ReportSentence } from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'
import type { Held } from './columns.ts'

type InLanguages = JSONColumnType<Partial<Record<LanguageTag, string>>>

interface VolumeTable {
  id: string
  log: string
  organisation: string
  session: string
  form: 'items' | 'consolidated'
  /** The first is that in which it is written. */
  languages: LanguageTag[]
  period_from: string | null
  period_until: string
  title: InLanguages
}

interface VolumeWithdrawalTable {
  volume: string
  log: string
  reason: string
}

interface ItemWithdrawalTable {
  item: string
  log: string
  reason: string
}

interface ItemTable {
  id: string
  log: string
  volume: string
  position: number
  works: string[]
  symbol: string | null
  agenda: string | null
  title: InLanguages
}

interface OfSection extends Held {
  item: string
  section: ReportSectionKey
}

interface OwnerTable extends OfSection {
  post: string | null
  person: string | null
  due_by: string | null
}

interface TextTable extends OfSection {
  /** Null: it follows the register. */
  sentences: JSONColumnType<ReportSentence[] | null>
  draft: string | null
}

interface ClearanceTable extends OfSection {
  /** Null: taken back. */
  post: string | null
  words_key: string
}

export type PacketKind = 'contribution' | 'draft' | 'translation'

interface PacketTable {
  id: string
  log: string
  volume: string
  kind: PacketKind
  post: string | null
  language: LanguageTag
  sections: JSONColumnType<{ item: string; section: ReportSectionKey; version?: number }[]>
  sent: JSONColumnType<Record<string, unknown>>
  hash: string
}

interface ReturnedDraftTable {
  id: string
  log: string
  volume: string
  packet: string | null
  kind: PacketKind
  post: string | null
  name: string
  sha256: string
  fields: string[]
}

interface SegmentTable extends Held {
  volume: string
  language: LanguageTag
  source_key: string
  source: string
  text: string | null
}

interface TemplateTable extends Held {
  organisation: string
  name: string | null
  sha256: string | null
}

interface FreezeTable extends Held {
  item: string
  /** The item in every language of the volume. */
  draft: JSONColumnType<Partial<Record<LanguageTag, DraftItem>> | null>
  reason: string | null
}

interface SubmissionTable extends Held {
  volume: string
  symbol: string | null
  date: string | null
  publication: string | null
  reason: string | null
}

/** Reports to sessions: volumes, what people wrote, what went out and came back. */
export interface ReportTables {
  report_volume: VolumeTable
  report_volume_withdrawal: VolumeWithdrawalTable
  report_item: ItemTable
  report_item_withdrawal: ItemWithdrawalTable
  report_owner: OwnerTable
  section_text: TextTable
  section_clearance: ClearanceTable
  report_packet: PacketTable
  returned_draft: ReturnedDraftTable
  segment_text: SegmentTable
  report_template: TemplateTable
  item_freeze: FreezeTable
  report_submission: SubmissionTable
}
