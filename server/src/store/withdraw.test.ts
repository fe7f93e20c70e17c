import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer, type TestStore } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
const symbol = 'OIS/COUNCIL-7/2024/RES/FINAL'
const version = (seed: number) =>
  make({ name: `${seed}.txt`, symbol, works: [{ number: '7/1-NAV', paragraphs: paragraphs(seed) }] })
const french = make({
  name: 'fr.txt',
  language: 'fr',
  symbol,
  works: [{ number: '7/1-NAV', paragraphs: paragraphs(9) }],
})

let opened: TestStore
let publication: string
let expression: string
beforeEach(async () => {
  opened = await server.newStore(read)
  const imported = await bring(version(1))
  publication = imported.publication as string
  expression = imported.expression as string
})

const bring = (file: typeof french, replaces?: string) =>
  opened.store.importFile(file, { by: 'a test', replaces })
const take = (id: string) => opened.store.withdraw(id, { reason: 'wrong file', by: 'Leila' })
const files = async () => {
  const page = await opened.store.getPublication(publication)
  return page?.manifestations.map(({ file, state, withdrawnReason }) => [file, state, withdrawnReason])
}
const idOf = async (file: string) => {
  const page = await opened.store.getPublication(publication)
  return page?.manifestations.find((manifestation) => manifestation.file === file)?.id as string
}
const shownText = async () => (await opened.store.getWork(publication, 1))?.work.paragraphs[0]?.text

test.each(['publication', 'expression'])(
  'the only text, by the id of its %s: nothing is listed, all rows stay',
  async (kind) => {
    const result = await take(kind === 'publication' ? publication : expression)
    expect(result).toMatchObject({ publication, publicationGone: true })
    expect(await opened.store.listLibrary()).toMatchObject({ publications: [], total: 0 })
    expect(await opened.store.getPublication(publication)).toBeUndefined()
    expect(await opened.store.getFile(result.manifestations[0] as string)).toMatchObject({ file: '1.txt' })
    const last = await opened.db.selectFrom('log').selectAll().orderBy('number', 'desc').executeTakeFirst()
    expect(last).toMatchObject({
      by: 'Leila',
      what: 'withdraw',
      details: { id: kind === 'publication' ? publication : expression, reason: 'wrong file' },
    })
  },
)

test('the same bytes bring it back under its old ids', async () => {
  await take(publication)
  const again = await bring(version(1))
  expect(again).toMatchObject({ outcome: 'imported', publication, expression })
  expect(again.message).toContain('had been withdrawn')
  expect(await files()).toEqual([['1.txt', 'current', null]])
})

test('another file of the symbol takes the empty place', async () => {
  await take(publication)
  expect(await bring(version(2))).toMatchObject({ outcome: 'imported', publication, expression })
  expect(await files()).toEqual([
    ['1.txt', 'withdrawn', 'wrong file'],
    ['2.txt', 'current', null],
  ])
})

test('an unrelated document that cites the symbol does not take the empty place', async () => {
  await take(publication)
  const citing = make({ symbol, works: [{ kind: 'document', paragraphs: paragraphs(5) }] })
  expect(await bring(citing)).toMatchObject({ outcome: 'asked', publication })
  const [doubt] = await opened.store.listDoubts()
  const result = await opened.store.settleDoubt(doubt?.id as string, { decision: 'separate', by: 'Leila' })
  expect(result.publication).not.toBe(publication)
  await take(result.publication as string)
  expect(await bring(version(1))).toMatchObject({ outcome: 'imported', publication, expression })
})

test('a wrong replacement: the text before it is shown again', async () => {
  await bring(version(2), expression)
  expect(await shownText()).toBe(paragraphs(2)[0])
  expect(await take(await idOf('2.txt'))).toMatchObject({ publicationGone: false })
  expect(await shownText()).toBe(paragraphs(1)[0])
  expect(await files()).toEqual([
    ['1.txt', 'current', null],
    ['2.txt', 'withdrawn', 'wrong file'],
  ])
})

test('one in the middle: the text shown stays, the file before counts as replaced by the last', async () => {
  await bring(version(2), expression)
  await bring(version(3), expression)
  await take(await idOf('2.txt'))
  expect(await shownText()).toBe(paragraphs(3)[0])
  expect((await files())?.map(([, state]) => state)).toEqual(['superseded', 'withdrawn', 'current'])
  await take(await idOf('3.txt'))
  expect(await shownText()).toBe(paragraphs(1)[0])
})

test('one language: the others stay', async () => {
  await bring(french)
  expect(await take(expression)).toMatchObject({ publicationGone: false })
  const { publications } = await opened.store.listLibrary()
  expect(publications[0]?.expressions).toMatchObject([{ language: 'fr' }])
})

test('what only waits beside a publication is not withdrawn with it', async () => {
  const { expression: waiting } = await bring(version(2))
  const { message, manifestations } = await take(publication)
  expect(manifestations).toHaveLength(1)
  const { publications, doubts } = await opened.store.listLibrary()
  expect(publications).toMatchObject([{ symbol, expressions: [{ id: waiting }] }])
  expect(doubts).toEqual([])
  const own = publications[0]?.id as string
  expect(own).not.toBe(publication)
  expect(message).toBe(
    `Withdrawn: nothing of ${publication} is listed any more; what waited to be compared with it is listed by itself: ${own}.`,
  )
  const last = await opened.db.selectFrom('log').selectAll().orderBy('number', 'desc').executeTakeFirst()
  const details = { decision: 'separate', was: waiting, withdrawn: publication }
  expect(last).toMatchObject({ by: 'Leila', what: 'settle-doubt', details })
  expect(await opened.db.selectFrom('doubt').select('decision').execute()).toEqual([{ decision: 'separate' }])
})

test('what waits: the question goes with it, and comes again with the bytes', async () => {
  const { expression: waiting } = await bring(version(2))
  await take(waiting as string)
  expect(await opened.store.listDoubts()).toEqual([])
  expect(await bring(version(2))).toMatchObject({ outcome: 'asked', publication })
  expect(await opened.store.listDoubts()).toHaveLength(1)
  expect(await files()).toEqual([['1.txt', 'current', null]])
})

test('one whose place was taken since comes back as a publication of its own', async () => {
  const report = (seed: number) => make({ works: [{ kind: 'press-report', paragraphs: paragraphs(seed) }] })
  const first = await bring(report(20))
  await take(first.expression as string)
  await bring(report(21), first.expression as string)
  const again = await bring(report(20))
  expect(again.outcome).toBe('imported')
  expect(again.publication).not.toBe(first.publication)
  expect((await opened.store.getPublication(again.publication as string))?.manifestations).toHaveLength(1)
})

test('once, and only what there is', async () => {
  await take(publication)
  await expect(take(publication)).rejects.toThrow(`"${publication}" has been withdrawn already.`)
  await expect(take('p-0000000000')).rejects.toMatchObject({ code: 'not-found' })
  await expect(take('w-0000000000')).rejects.toMatchObject({ code: 'not-found' })
})
