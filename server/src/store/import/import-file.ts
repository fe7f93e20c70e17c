// A file comes in: known already, or read, compared with what is held, and given its place. All or nothing.
import { rulesVersion } from '@qarar/core'
import type { ImportResult } from '@qarar/register/contract'
import { lockChanges, lockFile, withinChange } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { type Decided, decidedKey, nothingDecided, standingDecided } from '../decisions/decided.ts'
import { findRevision, keptRaw } from '../decisions/read-again.ts'
import { newId } from '../new-id.ts'
import { settleByReplacing } from '../settle-doubt.ts'
import type { FileToImport, ImportOptions } from '../store.ts'
import { answerFor, isNewer } from './answer-held.ts'
import { answerRemovedFile } from './answer-removed-file.ts'
import type { Carried } from './attach.ts'
import { findHeld, type Held } from './find-held.ts'
import { placeFile } from './place-file.ts'
import { type ReadFile, readFile } from './read-file.ts'
import type { ReadText } from './read-text.ts'
import { insertRevision } from './reading-rows.ts'

export async function importFile(
  db: Database,
  read: ReadText,
  file: FileToImport,
  options: ImportOptions,
): Promise<ImportResult> {
  const refused = await answerRemovedFile(db, file, options)
  if (refused) return refused
  const held = await findHeld(db, file.raw.source.sha256)
  const answer = held && (await answerHeld(db, held, file, options))
  if (answer) return answer
  const arrived = await arrivingFile(db, read, file, options, held)
  return withinChange(db, (change) => importRead(change, read, arrived))
}

/** Read before anybody has to wait; of bytes that are held, the text that is kept, with what was decided of it. */
export async function arrivingFile(
  db: Database,
  read: ReadText,
  file: FileToImport,
  options: ImportOptions,
  held?: Held,
): Promise<ReadFile> {
  const known = held ?? (await findHeld(db, file.raw.source.sha256))
  const raw = known ? (await keptRaw(db, known.manifestation)).raw : file.raw
  return readFile(read, { ...file, raw }, options, await decidedFor(db, known))
}

async function answerHeld(
  db: Database,
  held: Held,
  file: FileToImport,
  options: ImportOptions,
): Promise<ImportResult | undefined> {
  if (!held.doubt || options.replaces === undefined) return answerFor(held, file.name, options)
  return settleByReplacing(db, held.doubt, options.replaces, options.by)
}

async function decidedFor(db: Database, held: Held | undefined): Promise<Decided> {
  return held ? standingDecided(db, held.manifestation) : nothingDecided
}

/**
 * The rows of the text go in before `lockChanges`, so that many imports write at once. Who loses a race for
 * the same bytes waits at `lockFile`, and then finds them held.
 */
export async function importRead(change: Change, read: ReadText, arrived: ReadFile): Promise<ImportResult> {
  const { file, options } = arrived
  const { sha256 } = file.raw.source
  await lockFile(change, sha256)
  const refused = await answerRemovedFile(change, file, options)
  if (refused) return refused
  const held = await findHeld(change, sha256)
  const answer = held && answerFor(held, file.name, options)
  if (answer) return answer
  const current = await withDecided(read, arrived, await decidedFor(change, held))
  const carried = await keepReading(change, current, held)
  await lockChanges(change)
  return placeFile(change, { ...current, carried, held })
}

/** What somebody decided while the file was read is not lost. */
async function withDecided(read: ReadText, arrived: ReadFile, decided: Decided): Promise<ReadFile> {
  const { file, options } = arrived
  return decidedKey(decided) === decidedKey(arrived.decided)
    ? arrived
    : readFile(read, file, options, decided)
}

async function keepReading(
  change: Change,
  { file, reading, fingerprint, decided }: ReadFile,
  held: Held | undefined,
): Promise<Carried> {
  if (held && isNewer(held.rules, rulesVersion)) return held
  const manifestation = held?.manifestation ?? newId('manifestation')
  const known = await findRevision(change, manifestation, decided)
  const revision = known ?? newId('revision')
  if (!held) await insertFile(change, file)
  const ids = { id: revision, manifestation, rules: rulesVersion, joinsKey: decidedKey(decided) }
  if (!known) await insertRevision(change, { ...ids, raw: file.raw, reading, fingerprint })
  return { manifestation, revision }
}

/** The bytes do not go through JSON, where they would double. */
async function insertFile(change: Change, { bytes, raw }: FileToImport): Promise<void> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await change.insertInto('file').values({ sha256: raw.source.sha256, content }).execute()
}
