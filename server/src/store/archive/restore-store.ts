import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import tar from 'tar-stream'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'

import { insertJson } from '../insert-rows.ts'
import { verifyLog } from '../log.ts'
import { listMigrations } from '../migrate.ts'
import type { ArchiveCounts } from '../store.ts'
import { refusal, StoreError } from '../store-error.ts'
import { verifyKept } from '../verify-kept.ts'
import {
  type ArchiveManifest,
  archivedTables,
  archiveFormat,
  archiveManifest,
  countsOf,
  type Member,
  manifestName,
  nameOfFile,
  nameOfTable,
} from './archive-format.ts'
import { storedColumns } from './table-rows.ts'

/** In one transaction: what is not whole to the last byte leaves no trace. */
export function restoreFrom(db: Database, source: NodeJS.ReadableStream): Promise<ArchiveCounts> {
  // A file that is not there says so before we come to read it; unheard, that would end the process.
  source.on('error', () => {})
  return changeStore(db, async (change) => {
    await refuseFilled(change)
    await sql`set local time zone 'UTC'`.execute(change)
    return readArchive(change, source).catch((error: unknown) => Promise.reject(explain(error)))
  })
}

async function refuseFilled(change: Change): Promise<void> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from publication) or exists (select from log) as filled`.execute(change)
  if (!rows[0]?.filled) return
  throw refusal(
    'not-empty',
    'The store is not empty: restore into a new one, by naming another folder in QARAR_DATA.',
  )
}

async function readArchive(change: Change, source: NodeJS.ReadableStream): Promise<ArchiveCounts> {
  const extract = tar.extract()
  const read = pipeline(bytesFrom(source), createGunzip(), extract).then(
    () => undefined,
    (error: unknown) => error,
  )
  const counts = await readMembers(change, extract).catch(async (error: { code?: string }) => {
    // Destroyed, because what comes before it failed: that tells why.
    throw error.code === 'STREAM_DESTROYED' ? await read : error
  })
  const failure = await read
  if (failure !== undefined) throw failure
  await refuseBrokenLog(change)
  return counts
}

/** A forged log may have the hashes that the manifest beside it states. */
async function refuseBrokenLog(change: Change): Promise<void> {
  const { brokenAt } = await verifyLog(change)
  if (brokenAt !== null) throw damaged(`its log does not fit together at entry ${brokenAt}`)
  const differsAt = await verifyKept(change)
  if (differsAt !== null) throw damaged(`a decision is not as its log says at entry ${differsAt}`)
}

/** A file that cannot be read is told from one that is damaged. */
async function* bytesFrom(source: NodeJS.ReadableStream) {
  try {
    yield* source
  } catch (error) {
    throw refusal(
      'not-read',
      `The archive could not be read (${(error as Error).message}): nothing was restored.`,
    )
  }
}

async function readMembers(change: Change, extract: tar.Extract): Promise<ArchiveCounts> {
  let manifest: ArchiveManifest | undefined
  let done = 0
  for await (const entry of extract) {
    if (manifest === undefined) manifest = await readManifest(change, entry)
    else await readMember(change, entry, manifest.members[done++])
  }
  if (manifest === undefined || done < manifest.members.length) throw damaged('it ends too early')
  return countsOf(manifest.members)
}

type Entry = tar.Extract extends AsyncIterable<infer Source> ? Source : never

const longestManifest = 64 * 1024 * 1024

async function readManifest(change: Change, entry: Entry): Promise<ArchiveManifest> {
  const { name, size } = entry.header
  if (name !== manifestName || size > longestManifest) throw damaged(`it does not begin with ${manifestName}`)
  const json: unknown = JSON.parse((await bytesOf(entry)).toString('utf8'))
  refuseOtherVersion(json, (await listMigrations(change)).length)
  const manifest = archiveManifest.parse(json)
  const tables = manifest.members
    .filter(({ name, sha256 }) => name !== nameOfFile(sha256))
    .map(({ name }) => name)
  const expected = archivedTables.map(({ table }) => nameOfTable(table))
  if (tables.join() !== expected.join()) throw damaged('its manifest names other tables than a store has')
  return manifest
}

function refuseOtherVersion(json: unknown, schema: number): void {
  const stated = json as Partial<ArchiveManifest> | null
  const isThis = stated?.format === archiveFormat && stated.schema === schema
  if (isThis || typeof stated?.format !== 'number') return
  const which = `format ${stated.format}, tables of step ${stated.schema}; this Qarar: ${archiveFormat} and ${schema}`
  throw refusal(
    'other-version',
    `The archive was made by another version of Qarar (${which}): restore it with that version.`,
  )
}

/** Only the member that the manifest has at this place, whatever the archive says of its name and size. */
async function readMember(change: Change, entry: Entry, expected: Member | undefined): Promise<void> {
  const { name, size, type } = entry.header
  if (expected?.name !== name || type !== 'file') throw damaged(`"${name}" has no place in it`)
  if (expected.bytes !== size) throw damaged(`${name} has ${size} bytes instead of ${expected.bytes}`)
  const archived = archivedTables.find(({ table }) => nameOfTable(table) === name)
  const { rows, sha256 } = archived
    ? await readRows(change, entry, archived.table)
    : { rows: 1, sha256: await readFile(change, entry, expected.sha256) }
  if (rows !== expected.rows) throw damaged(`${name} has ${rows} rows instead of ${expected.rows}`)
  if (sha256 !== expected.sha256) throw damaged(`${name} does not have the hash that the manifest states`)
}

async function readFile(change: Change, entry: Entry, sha256: string): Promise<string> {
  const content = await bytesOf(entry)
  const found = createHash('sha256').update(content).digest('hex')
  if (found === sha256) await change.insertInto('file').values({ sha256, content }).execute()
  return found
}

const charactersAtOnce = 1_000_000
const newline = 0x0a

/** Inserts rows while they come in; returns the number and the hash of all of them. */
async function readRows(
  change: Change,
  entry: Entry,
  table: (typeof archivedTables)[number]['table'],
): Promise<Pick<Member, 'rows' | 'sha256'>> {
  const columns = await storedColumns(change, table)
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let rows = 0
  const insertWhole = async () => {
    const end = text.lastIndexOf('\n')
    if (end > 0) await insertJson(change, table, columns, `[${text.slice(0, end).replaceAll('\n', ',')}]`)
    text = text.slice(end + 1)
  }
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    hash.update(chunk)
    for (const byte of chunk) if (byte === newline) rows++
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= charactersAtOnce) await insertWhole()
  }
  text += decoder.decode()
  await insertWhole()
  if (text !== '') throw damaged(`${table}.jsonl ends within a row`)
  return { rows, sha256: hash.digest('hex') }
}

async function bytesOf(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function damaged(how: string): StoreError {
  return refusal(
    'damaged-archive',
    `The archive is damaged (${how}): nothing was restored; use another copy.`,
  )
}

/** Rows that the tables refuse and bytes that are no archive are damage; a full disk is not. */
function explain(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const { code = '' } = error as { code?: string }
  const isDamage = /^(Z_|2[23]|ERR_ENCODING|ERR_STREAM_PREMATURE)/.test(code) || isOfContent(error)
  return isDamage ? damaged(error.message.split('\n')[0] as string) : error
}

function isOfContent(error: Error): boolean {
  return (
    ['SyntaxError', 'ZodError'].includes(error.name) ||
    /tar header|end of data|Writable stream closed/i.test(error.message)
  )
}
