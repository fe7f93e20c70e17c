// An archive is a folder of files on every way in.
import { afterAll, expect, test } from 'vitest'
import { startTestServer } from '../../store/testing/test-server.ts'
import { makeDocx, paragraph, run, zipOf } from '../docx/testing/make-docx.ts'
import { takeFile } from '../take-file.ts'
import { archiveLimits } from './expand-archive.ts'
import { withArchives } from './with-archives.ts'

const server = await startTestServer()
afterAll(server.stop)

const limits = archiveLimits(50, 10_000_000)
const folder = async () =>
  zipOf({
    'session/a.txt': 'Light the lamps of the northern shore.',
    'session/called.pdf': await makeDocx({ body: paragraph(run('Count the buoys of the southern shore.')) }),
    'session/page.htm': '<!doctype html><html><body><p>Keep the light-keepers warm.</p></body></html>',
    'session/broken.docx': Buffer.from('PK\u0003\u0004word/document.xml'),
    'session/locked.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  })

test('each file has its result; one that cannot be read stops no other', async () => {
  const { store } = await server.newStore()
  const results = []
  for (const file of await withArchives([{ name: 'C:\\session.zip', bytes: await folder() }], limits))
    results.push('result' in file ? file.result : await takeFile(store, file, { by: 'a test' }, 10_000_000))
  expect(results.map(({ file, outcome, code }) => [file, outcome, code])).toEqual([
    ['session.zip › a.txt', 'imported', undefined],
    ['session.zip › called.pdf', 'imported', undefined],
    ['session.zip › page.htm', 'imported', undefined],
    ['session.zip › broken.docx', 'failed', 'file-broken'],
    ['session.zip › locked.xls', 'failed', 'other-format'],
  ])
  const page = await store.listLibrary()
  expect(page.total).toBe(3)
  // What is kept is called as it was in the archive.
  const names = page.publications.flatMap(({ expressions }) => expressions.map(({ file }) => file))
  expect(names.sort()).toEqual(['a.txt', 'called.pdf', 'page.htm'])
})

test('a job has a row for each, with what could not be unpacked', async () => {
  const { store } = await server.newStore()
  const bytes = await folder()
  const entry = bytes.indexOf(Buffer.from('PK\u0001\u0002'))
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
  const id = await store.addImportJob(await withArchives([{ name: 's.zip', bytes }], limits), {
    by: 'a test',
  })
  const take = ({ by, ...file }: { name: string; bytes: Uint8Array; by: string }) =>
    takeFile(store, file, { by }, 10_000_000)
  const write = async () => Promise.reject(new Error('No report'))
  while (await store.runJob({ take, write }, new AbortController().signal));
  const job = await store.getJob(id)
  expect(job?.results.map(({ file, outcome, code }) => [file, outcome, code])).toEqual([
    ['s.zip › a.txt', 'failed', 'file-locked'],
    ['s.zip › called.pdf', 'imported', undefined],
    ['s.zip › page.htm', 'imported', undefined],
    ['s.zip › broken.docx', 'failed', 'file-broken'],
    ['s.zip › locked.xls', 'failed', 'other-format'],
  ])
})

test('one that cannot be opened is a file that cannot be read', async () => {
  const files = await withArchives([{ name: 'a.zip', bytes: Buffer.from('PK\u0003\u0004 no more') }], limits)
  expect(files).toMatchObject([{ name: 'a.zip', result: { outcome: 'failed', code: 'file-broken' } }])
})

test('a file that is held is not read again', async () => {
  const { store } = await server.newStore()
  const file = {
    name: 'a.html',
    bytes: Buffer.from('<!doctype html><p>Light the lamps of the northern shore.</p>'),
  }
  const read = async (maxBytes: number) => (await takeFile(store, file, { by: 'a test' }, maxBytes)).outcome
  // Of bytes that nobody knows the limit is looked at first.
  expect([await read(5), await read(1000), await read(5)]).toEqual(['failed', 'imported', 'already-imported'])
})

test('what is sent together has one limit', async () => {
  const bytes = await zipOf({ 'a.txt': 'x'.repeat(300), 'b.txt': 'y'.repeat(300) })
  const sent = ['1.zip', '2.zip', '3.zip'].map((name) => ({ name, bytes }))
  const codesOf = async (files: number, times: number) =>
    (await withArchives(sent, archiveLimits(files, 400, times))).map((file) =>
      'result' in file ? file.result.code : 'read',
    )
  const tooLarge = 'archive-too-large'
  expect(await codesOf(6, 5)).toEqual(Array.from({ length: 6 }, () => 'read'))
  expect(await codesOf(5, 5)).toEqual(['read', 'read', 'read', 'read', tooLarge])
  expect(await codesOf(6, 3)).toEqual(['read', 'read', 'read', 'read', tooLarge])
})
