import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import tar from 'tar-stream'
import type { Change, Database } from '../database.ts'
import { listMigrations } from '../migrate.ts'
import type { ArchiveCounts } from '../store.ts'
import { refusal } from '../store-error.ts'
import {
  type ArchivedTable,
  type ArchiveManifest,
  archivedTables,
  archiveFormat,
  countsOf,
  type Member,
  manifestName,
  nameOfFile,
  nameOfTable,
} from './archive-format.ts'
import { tableLines } from './table-rows.ts'

/**
 * Writes what the store holds at this moment. Tables are read twice, once to name sizes and hashes in the
 * manifest, which comes first: so memory stays small and no temporary file is needed.
 */
export function exportTo(db: Database, target: NodeJS.WritableStream): Promise<ArchiveCounts> {
  // A file that cannot be made says so before we come to write it; unheard, that would end the process.
  const failed = new AbortController()
  target.on('error', (error) => failed.abort(error))
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      // Times are written as text.
      await sql`set local time zone 'UTC'`.execute(snapshot)
      const manifest = await makeManifest(snapshot)
      await writeArchive(snapshot, manifest, target, failed)
      return countsOf(manifest.members)
    })
}

async function makeManifest(db: Change): Promise<ArchiveManifest> {
  const rules = await db.selectFrom('revision').select('rules').distinct().orderBy('rules').execute()
  const migrations = await listMigrations(db)
  const tables: Member[] = []
  for (const archived of archivedTables) tables.push(await measure(db, archived))
  return {
    format: archiveFormat,
    schema: migrations.length,
    rules: rules.map((row) => row.rules),
    members: [...(await listFiles(db)), ...tables],
  }
}

async function listFiles(db: Change): Promise<Member[]> {
  const files = await db
    .selectFrom('file')
    .select(['sha256', 'bytes'])
    .orderBy(sql`sha256 collate "C"`)
    .execute()
  return files.map(({ sha256, bytes }) => ({ name: nameOfFile(sha256), bytes, sha256, rows: 1 }))
}

async function measure(db: Change, archived: ArchivedTable): Promise<Member> {
  const hash = createHash('sha256')
  const member = { name: nameOfTable(archived.table), bytes: 0, rows: 0 }
  for await (const { rows, bytes } of tableLines(db, archived)) {
    hash.update(bytes)
    member.bytes += bytes.length
    member.rows += rows
  }
  return { ...member, sha256: hash.digest('hex') }
}

/** When one side fails the other is told: else it would wait for ever. */
async function writeArchive(
  db: Change,
  manifest: ArchiveManifest,
  target: NodeJS.WritableStream,
  failed: AbortController,
): Promise<void> {
  const pack = tar.pack()
  const written = pipeline(pack, createGzip(), target).catch((error: Error) => {
    failed.abort(error)
    const why = (failed.signal.reason as Error).message
    throw refusal('not-written', `The archive could not be written (${why}): write it to another place.`)
  })
  const filled = fill(db, pack, manifest, failed.signal).catch((error: Error) => {
    pack.destroy(error)
    throw error
  })
  await Promise.all([filled, written])
}

async function fill(
  db: Change,
  pack: tar.Pack,
  manifest: ArchiveManifest,
  failed: AbortSignal,
): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await addMember(pack, { name: manifestName, bytes: text.length }, [text], failed)
  for (const member of manifest.members) {
    if (member.name === nameOfFile(member.sha256))
      await addMember(pack, member, fileContent(db, member.sha256), failed)
  }
  for (const archived of archivedTables) {
    const member = manifest.members.find(({ name }) => name === nameOfTable(archived.table)) as Member
    await addMember(pack, member, tableBytes(db, archived), failed)
  }
  pack.finalize()
}

async function* tableBytes(db: Change, archived: ArchivedTable) {
  for await (const { bytes } of tableLines(db, archived)) yield bytes
}

async function* fileContent(db: Change, sha256: string) {
  const { content } = await db
    .selectFrom('file')
    .select('content')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  yield content
}

type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>

async function addMember(
  pack: tar.Pack,
  { name, bytes }: Pick<Member, 'name' | 'bytes'>,
  chunks: Chunks,
  failed: AbortSignal,
): Promise<void> {
  // A fixed time: the same store makes the same archive.
  const entry = pack.entry({ name, size: bytes, mtime: new Date(0), mode: 0o600 })
  // What ends it is told by `failed`; unheard, its own event would end the process.
  entry.on('error', () => {})
  for await (const chunk of chunks) {
    failed.throwIfAborted()
    if (!entry.write(chunk)) await once(entry as never, 'drain', { signal: failed })
  }
  entry.end(undefined)
}
