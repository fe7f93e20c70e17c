import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Tables that held words. */
const tables = [
  'file',
  'manifestation',
  'revision',
  'revision_work',
  'paragraph',
  'diagnostic',
  'cited',
  'finding',
  'finding_place',
  'mandate_version',
  'mandate_decision',
  'status_entry',
  'life_step',
  'closing_proposal',
  'closing',
  'adoption',
  'sheet_return',
  'letter_mandate',
  'answer',
  'answer_return',
  'request',
  'request_item',
  'reply',
  'publication',
  'work',
  'log',
]

/** What was deleted lies in the database's files until they are written anew. */
export async function shrinkTables(db: Database): Promise<void> {
  await sql.raw(`vacuum full ${tables.join(', ')}`).execute(db)
}
