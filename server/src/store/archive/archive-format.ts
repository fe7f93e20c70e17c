// One `.tar.gz`: manifest.json, then the original files by their hashes, then a JSONL file per table. The
// manifest names every member in its order with size and hash, so that nothing else is looked at.
import { z } from 'zod'
import type { Tables } from '../database.ts'
import type { Levels } from '../schema/mark-tables.ts'
import type { SearchTables } from '../schema/search-tables.ts'
import type { ArchiveCounts } from '../store.ts'

export const archiveFormat = 1

export const manifestName = 'manifest.json'

/** In this order rows meet the ones that they point to, but for those that are checked at the end. */
export const archivedTables = [
  { table: 'publication', order: 'id collate "C"' },
  { table: 'expression', order: 'id collate "C"' },
  { table: 'manifestation', order: 'id collate "C"', rowsAtOnce: 4 },
  { table: 'revision', order: 'id collate "C"', rowsAtOnce: 4 },
  { table: 'revision_work', order: 'revision collate "C", "order"', rowsAtOnce: 100 },
  { table: 'paragraph', order: 'revision collate "C", position' },
  { table: 'diagnostic', order: 'revision collate "C", position' },
  { table: 'work', order: 'id collate "C"' },
  { table: 'work_expression', order: 'revision collate "C", "order"' },
  { table: 'doubt', order: 'id collate "C"' },
  { table: 'decision', order: 'id collate "C"' },
  { table: 'decision_withdrawal', order: 'decision collate "C"' },
  { table: 'mandate', order: 'id collate "C"' },
  { table: 'mandate_place_at', order: 'revision collate "C", position, act, item, log' },
  { table: 'followed_at', order: 'expression collate "C", log' },
  { table: 'mandate_decision', order: 'id collate "C"' },
  { table: 'mandate_decision_withdrawal', order: 'decision collate "C"' },
  { table: 'mandate_version', order: 'mandate collate "C", log' },
  { table: 'status_entry', order: 'id collate "C"' },
  { table: 'status_withdrawal', order: 'entry collate "C"' },
  { table: 'last_status', order: 'mandate collate "C", addressee collate "C", log' },
  { table: 'assignment_rule', order: 'id collate "C"' },
  { table: 'assignment', order: 'mandate collate "C", log' },
  { table: 'session_facts', order: 'session collate "C", log' },
  { table: 'letter', order: 'log' },
  { table: 'letter_mandate', order: 'letter collate "C", position' },
  { table: 'letter_recipient', order: 'letter collate "C", recipient collate "C"' },
  { table: 'letter_withdrawal', order: 'letter collate "C"' },
  { table: 'answer', order: 'id collate "C"' },
  { table: 'answer_return', order: 'answer collate "C", position' },
  { table: 'answer_withdrawal', order: 'answer collate "C"' },
  { table: 'request', order: 'id collate "C"' },
  { table: 'request_withdrawal', order: 'request collate "C"' },
  { table: 'request_item', order: 'id collate "C"' },
  { table: 'request_item_withdrawal', order: 'item collate "C"' },
  { table: 'request_split', order: 'item collate "C", log' },
  { table: 'request_share', order: 'item collate "C", log, post collate "C"' },
  { table: 'request_reminder', order: 'log' },
  { table: 'contribution', order: 'id collate "C"' },
  { table: 'contribution_withdrawal', order: 'contribution collate "C"' },
  { table: 'reply', order: 'id collate "C"' },
  { table: 'reply_item', order: 'reply collate "C", position' },
  { table: 'reply_withdrawal', order: 'reply collate "C"' },
  { table: 'settled_text', order: 'item collate "C", log' },
  { table: 'report_volume', order: 'id collate "C"' },
  { table: 'report_volume_withdrawal', order: 'volume collate "C"' },
  { table: 'report_item', order: 'id collate "C"' },
  { table: 'report_item_withdrawal', order: 'item collate "C"' },
  { table: 'report_owner', order: 'item collate "C", section collate "C", log' },
  { table: 'section_text', order: 'item collate "C", section collate "C", log' },
  { table: 'section_clearance', order: 'item collate "C", section collate "C", log' },
  { table: 'report_packet', order: 'id collate "C"', rowsAtOnce: 10 },
  { table: 'returned_draft', order: 'id collate "C"' },
  { table: 'segment_text', order: 'volume collate "C", language collate "C", source_key collate "C", log' },
  { table: 'report_template', order: 'organisation collate "C", log' },
  { table: 'item_freeze', order: 'item collate "C", log', rowsAtOnce: 10 },
  { table: 'report_submission', order: 'volume collate "C", log' },
  { table: 'edition', order: 'earlier collate "C", later collate "C", log' },
  { table: 'life_step', order: 'earlier collate "C", work collate "C", log' },
  { table: 'closing', order: 'id collate "C"' },
  { table: 'closing_withdrawal', order: 'closing collate "C"' },
  { table: 'subset_decision', order: 'id collate "C"' },
  { table: 'subset_withdrawal', order: 'decision collate "C"' },
  { table: 'adoption', order: 'work collate "C", log' },
  { table: 'sheet_return', order: 'id collate "C"' },
  { table: 'sheet_return_row', order: 'sheet_return collate "C", position' },
  { table: 'finding', order: 'id collate "C"' },
  { table: 'finding_place', order: 'finding collate "C", position' },
  { table: 'dismissal', order: 'id collate "C"' },
  { table: 'dismissal_withdrawal', order: 'dismissal collate "C"' },
  { table: 'saved_query', order: 'id collate "C", log' },
  { table: 'mechanism', order: 'id collate "C"' },
  { table: 'mechanism_version', order: 'mechanism collate "C", log' },
  { table: 'mechanism_mention', order: 'id collate "C", log' },
  { table: 'mechanism_record', order: 'id collate "C", log' },
  { table: 'mechanism_list_entry', order: 'log' },
  { table: 'mark_at', order: 'subject collate "C", log' },
  { table: 'printed_mark', order: 'manifestation collate "C"' },
  { table: 'removal', order: 'id collate "C"' },
  { table: 'passage', order: 'id collate "C"' },
  { table: 'log', order: 'number' },
] as const satisfies ArchivedTable[]

/** Tables that are derived from the others, and views. */
type Derived =
  | keyof Omit<SearchTables, 'passage'>
  | 'cited'
  | 'linking'
  | 'link'
  | 'closing_proposal'
  | 'mechanism_followed'
  | 'mandate_place'
  | 'version_key'
  | 'version_tally'
  | 'followed'
  | keyof Levels

/** What is under way in one place is no part of what is kept. */
type UnderWay = 'job' | 'job_file'

export interface ArchivedTable {
  table: Exclude<keyof Tables, 'file' | Derived | UnderWay>
  /** SQL; the same in databases of every locale. */
  order: string
  /** Lower where single rows are large. */
  rowsAtOnce?: number
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const member = z.object({
  name: z.string(),
  bytes: z.number().int().min(0),
  sha256: hash,
  rows: z.number().int().min(0),
})

export const archiveManifest = z.object({
  format: z.literal(archiveFormat),
  /** Number of the last migration of the store that was exported. */
  schema: z.number().int(),
  /** Versions of the rules that the texts were read with. */
  rules: z.array(z.string()),
  members: z.array(member),
})

export type ArchiveManifest = z.infer<typeof archiveManifest>
export type Member = ArchiveManifest['members'][number]

export function nameOfFile(sha256: string): string {
  return `files/${sha256}`
}

export function nameOfTable(table: string): string {
  return `${table}.jsonl`
}

export function countsOf(members: readonly Member[]): ArchiveCounts {
  const rows = (table: keyof Tables) => members.find(({ name }) => name === nameOfTable(table))?.rows ?? 0
  return {
    files: members.filter(({ name }) => name.startsWith('files/')).length,
    publications: rows('publication'),
    works: rows('work'),
    paragraphs: rows('paragraph'),
    logEntries: rows('log'),
  }
}
