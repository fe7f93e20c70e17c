import type { ImportResult } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { findRemovedFile } from '../marks/find-removal.ts'
import type { FileToImport, ImportOptions } from '../store.ts'

/** What was removed by order does not come back by accident. */
export async function answerRemovedFile(
  db: Database,
  { name, raw }: FileToImport,
  { despiteRemoval }: ImportOptions,
): Promise<ImportResult | undefined> {
  if (despiteRemoval?.trim()) return undefined
  const removal = await findRemovedFile(db, raw.source.sha256)
  if (!removal) return undefined
  const message = `This file was removed by order on ${removal.at.slice(0, 10)} (${removal.id}: ${removal.reason}); to take it in again, say why: --despite-removal.`
  return { file: name, publication: null, expression: null, works: 0, outcome: 'failed', message }
}
