import type { LinePlace } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** A file with the text that was read of it, and where it belongs. */
export interface PrintedFile {
  file: string
  sha256: string
  format: string
  content: Uint8Array
  text: string
  /** Of lines that were read from pictures. */
  places: LinePlace[] | null
  publication: string
  expression: string
}

export function getPrintedFile(db: Database, manifestation: string): Promise<PrintedFile | undefined> {
  return db
    .selectFrom('manifestation as m')
    .innerJoin('file as f', 'f.sha256', 'm.sha256')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .select(['m.file', 'm.sha256', 'm.format', 'f.content', 'm.text', 'e.publication', 'e.id as expression'])
    .select(sql<LinePlace[] | null>`m.reader_notes->'places'`.as('places'))
    .where('m.id', '=', manifestation)
    .executeTakeFirst()
}
