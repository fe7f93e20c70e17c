import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { PassThrough, Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import tar from 'tar-stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { paragraphs, testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterAll(server.stop)

const { read, make } = testFiles()
let filled: TestStore
let archive: Buffer
/** Of all tests that must leave it so. */
let empty: Store | undefined

async function archiveOf(store: Store): Promise<Buffer> {
  const through = new PassThrough()
  const [bytes] = await Promise.all([buffer(through), store.exportTo(through)])
  return bytes
}

const restore = (store: Store, bytes: Buffer) => store.restoreFrom(Readable.from([bytes]))

/** A bit of everything: three languages, a replaced text, a doubt, a withdrawal. */
beforeAll(async () => {
  filled = await server.newStore(read)
  const { store } = filled
  const by = 'ليلى'
  const version = (language: 'ar' | 'en' | 'fr', seed: number) =>
    make({
      language,
      symbol: 'OIS/1',
      works: [{ number: '7/1', iri: '/akn/x/ara@/!main', paragraphs: paragraphs(seed, 30) }],
    })
  const { expression } = await store.importFile(version('ar', 1), { by })
  await store.importFile(version('en', 2), { by })
  await store.importFile(version('fr', 3), { by })
  await store.importFile(version('ar', 4), { by, replaces: expression as string })
  await store.importFile(version('en', 5), { by })
  const wrong = await store.importFile(make({ works: [{ paragraphs: ['إنّ المجلس،\u2028«سطر»'] }] }), { by })
  await store.withdraw(wrong.publication as string, { reason: 'wrong file', by })
  const { id } = await store.saveQuery({ kind: 'search', name: 'أسطر', query: 'q=x', by })
  await store.endSaved(id, { by })
  archive = await archiveOf(store)
})

test('a restored store is equal to the one that was exported', async () => {
  const { store } = await server.newStore(read)
  const counts = await restore(store, archive)
  expect(counts).toEqual({ files: 6, publications: 2, works: 2, paragraphs: 151, logEntries: 9 })
  expect(await archiveOf(store)).toEqual(archive)
  expect(await store.listLibrary()).toEqual(await filled.store.listLibrary())
  expect(await store.verify()).toEqual({ logEntries: 9, brokenAt: null, differsAt: null })
  const [publication] = (await store.listLibrary()).publications
  const id = publication?.id as string
  expect(await store.getWork(id, 1)).toEqual(await filled.store.getWork(id, 1))
  const file = (await store.getPublication(id))?.manifestations[0]?.id as string
  expect(await store.getFile(file)).toEqual(await filled.store.getFile(file))
})

test('an empty store goes into an archive and back', async () => {
  const { store } = await server.newStore()
  const nothing = await archiveOf(store)
  await restore(store, nothing)
  expect(await archiveOf(store)).toEqual(nothing)
})

test('a store that holds something is not restored into', async () => {
  const { store } = await server.newStore(read)
  await store.importFile(make({ works: [{ paragraphs: ['held'] }] }), { by: 'a test' })
  await expect(restore(store, archive)).rejects.toMatchObject({ code: 'not-empty' })
  expect((await store.listLibrary()).total).toBe(1)
})

test('a target that fails ends the export', async () => {
  const full = new Writable({
    write: (_, __, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  })
  await expect(filled.store.exportTo(full)).rejects.toMatchObject({
    code: 'not-written',
    message: 'The archive could not be written (no space left): write it to another place.',
  })
  expect((await filled.store.listLibrary()).total).toBe(1)
})

test('a target that cannot be made', async () => {
  const missing = filled.store.exportTo(createWriteStream('/nowhere/archive.tar.gz'))
  await expect(missing).rejects.toMatchObject({
    code: 'not-written',
    message: expect.stringContaining('ENOENT'),
  })
})

test('a file that is not there is not called damaged', async () => {
  const { store } = await server.newStore()
  const missing = store.restoreFrom(createReadStream('/nowhere/archive.tar.gz'))
  await expect(missing).rejects.toMatchObject({
    code: 'not-read',
    message: expect.stringContaining('ENOENT'),
  })
})

interface TarMember {
  name: string
  bytes: Buffer
}

async function unpack(bytes: Buffer): Promise<TarMember[]> {
  const members: TarMember[] = []
  for await (const entry of Readable.from([gunzipSync(bytes)]).pipe(
    tar.extract() as never,
  ) as unknown as tar.Extract) {
    members.push({ name: entry.header.name, bytes: await buffer(entry as never) })
  }
  return members
}

async function pack(members: TarMember[]): Promise<Buffer> {
  const packed = tar.pack()
  for (const { name, bytes } of members) packed.entry({ name }, bytes)
  packed.finalize()
  return gzipSync(await buffer(packed as never))
}

/** The archive with the content of one member changed, and the manifest made to agree. */
async function forged(name: string, change: (text: string) => string): Promise<Buffer> {
  const members = await unpack(archive)
  const changed = members.map((member) => {
    return member.name === name ? { name, bytes: Buffer.from(change(member.bytes.toString())) } : member
  })
  const bytes = changed.find((member) => member.name === name)?.bytes as Buffer
  const manifest = JSON.parse(changed[0]?.bytes.toString() as string)
  const entry = manifest.members.find((member: { name: string }) => member.name === name)
  Object.assign(entry, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  return pack([{ name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) }, ...changed.slice(1)])
}

async function altered(alter: (members: TarMember[]) => TarMember[]): Promise<Buffer> {
  return pack(alter(await unpack(archive)))
}

const changeManifest = (change: (manifest: Record<string, unknown>) => void) =>
  altered(([first, ...others]) => {
    const manifest = JSON.parse(first?.bytes.toString() as string)
    change(manifest)
    return [{ name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) }, ...others]
  })

test.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['nothing', () => Buffer.alloc(0), 'damaged-archive'],
  ['something else', () => Buffer.from('not an archive at all'), 'damaged-archive'],
  ['gzip of something else', () => gzipSync('not a tar'.repeat(100)), 'damaged-archive'],
  ['half of it', () => archive.subarray(0, archive.length / 2), 'damaged-archive'],
  ['all but the last bytes', () => archive.subarray(0, -4), 'damaged-archive'],
  ['a tar cut short', () => gzipSync(gunzipSync(archive).subarray(0, -5000)), 'damaged-archive'],
  [
    'a byte changed',
    () => Buffer.from(archive).fill(0x55, archive.length >> 1, (archive.length >> 1) + 1),
    'damaged-archive',
  ],
  [
    'a word changed',
    () =>
      altered((all) =>
        all.map(({ name, bytes }) => ({
          name,
          bytes: name === 'log.jsonl' ? Buffer.from(bytes.toString().replace('ليلى', 'سلمى')) : bytes,
        })),
      ),
    'damaged-archive',
  ],
  [
    'a file left out',
    () => altered((all) => all.filter(({ name }) => !name.startsWith('files/'))),
    'damaged-archive',
  ],
  ['the last table left out', () => altered((all) => all.slice(0, -1)), 'damaged-archive'],
  [
    'a path that leads elsewhere',
    () => altered((all) => [...all, { name: '../../etc/passwd', bytes: Buffer.from('x') }]),
    'damaged-archive',
  ],
  [
    'the members in another order',
    () => altered(([first, ...others]) => [first as TarMember, ...others.reverse()]),
    'damaged-archive',
  ],
  ['no manifest', () => altered((all) => all.slice(1)), 'damaged-archive'],
  [
    'a manifest that is none',
    () => altered((all) => [{ name: 'manifest.json', bytes: Buffer.from('{') }, ...all.slice(1)]),
    'damaged-archive',
  ],
  [
    'a manifest without members',
    () => changeManifest((manifest) => delete manifest.members),
    'damaged-archive',
  ],
  [
    'a newer format',
    () => changeManifest((manifest) => Object.assign(manifest, { format: 2 })),
    'other-version',
  ],
  [
    'tables of another step',
    () => changeManifest((manifest) => Object.assign(manifest, { schema: 99 })),
    'other-version',
  ],
  [
    'rows that the tables refuse',
    () => forged('expression.jsonl', (text) => text.replaceAll('"listed"', '"lost"')),
    'damaged-archive',
  ],
  ['rows that point nowhere', () => forged('publication.jsonl', () => ''), 'damaged-archive'],
  ['rows that are no JSON', () => forged('log.jsonl', (text) => text.slice(5)), 'damaged-archive'],
  [
    'a log entry altered, and all hashes with it',
    () => forged('log.jsonl', (text) => text.replace('ليلى', 'سلمى')),
    'damaged-archive',
  ],
  [
    'the last log entry left out, and all hashes with it',
    () => forged('log.jsonl', (text) => text.replace(/[^\n]+\n$/, '')),
    'damaged-archive',
  ],
  ['a row cut short', () => forged('log.jsonl', (text) => text.slice(0, -20)), 'damaged-archive'],
])('refused whole: %s', async (_, make, code) => {
  empty ??= (await server.newStore()).store
  const bytes = await make()
  const error = await restore(empty, bytes).catch((refused: unknown) => refused)
  expect(error).toMatchObject({ name: 'StoreError', code, message: expect.stringMatching(/^[^\n]+\.$/) })
  expect(await empty.health()).toMatchObject({ publications: 0, files: 0, works: 0 })
})
