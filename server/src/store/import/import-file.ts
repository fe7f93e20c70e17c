// A file comes in: known already, or read, compared with what is held, and given its place. All or nothing.
import { rulesVersion } from '@qarar/core'
import type { ImportResult } from '@qarar/register/contract'
import { lockChanges, lockFile } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import { settleByReplacing } from '../settle-doubt.ts'
import type { FileToImport, ImportOptions } from '../store.ts'
import { answerFor, isNewer } from './answer-held.ts'
import type { Carried } from './attach.ts'
import { findHeld, type Held } from './find-held.ts'
import { placeFile } from './place-file.ts'
import { type ReadFile, type ReadText, readFile } from './read-file.ts'
import { insertRevision } from './reading-rows.ts'

export async function importFile(
  db: Database,
  read: ReadText,
  file: FileToImport,
  options: ImportOptions,
): Promise<ImportResult> {
  const answer = await answerIfHeld(db, file, options)
  if (answer) return answer
  const arrived = readFile(read, file, options)
  return db.transaction().execute((change) => importRead(change, arrived))
}

async function answerIfHeld(
  db: Database,
  file: FileToImport,
  options: ImportOptions,
): Promise<ImportResult | undefined> {
  const held = await findHeld(db, file.raw.source.sha256)
  if (!held?.doubt || options.replaces === undefined) return held && answerFor(held, file.name, options)
  return settleByReplacing(db, held.doubt, options.replaces, options.by)
}

/**
 * The rows of the text go in before `lockChanges`, so that many imports write at once. Who loses a race for
 * the same bytes waits at `lockFile`, and then finds them held.
 */
async function importRead(change: Change, arrived: ReadFile): Promise<ImportResult> {
  const { file, options } = arrived
  const { sha256 } = file.raw.source
  await lockFile(change, sha256)
  const held = await findHeld(change, sha256)
  const answer = held && answerFor(held, file.name, options)
  if (answer) return answer
  const carried = await keepReading(change, arrived, held)
  await lockChanges(change)
  return placeFile(change, { ...arrived, carried, held })
}

async function keepReading(
  change: Change,
  { file, reading, fingerprint }: ReadFile,
  held: Held | undefined,
): Promise<Carried> {
  if (held && !isNewer(rulesVersion, held.rules)) return held
  const manifestation = held?.manifestation ?? newId('manifestation')
  const revision = newId('revision')
  if (!held) await insertFile(change, file)
  const ids = { id: revision, manifestation, rules: rulesVersion }
  await insertRevision(change, { ...ids, raw: file.raw, reading, fingerprint })
  return { manifestation, revision }
}

/** The bytes do not go through JSON, where they would double. */
async function insertFile(change: Change, { bytes, raw }: FileToImport): Promise<void> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await change.insertInto('file').values({ sha256: raw.source.sha256, content }).execute()
}
