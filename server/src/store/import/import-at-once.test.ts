import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { paragraphs, testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
const symbol = 'OIS/COUNCIL-7/2024/RES/FINAL'
const inLanguage = (language: 'ar' | 'en' | 'fr', seed: number) =>
  make({ language, symbol, works: [{ number: '7/1-NAV', paragraphs: paragraphs(seed, 200) }] })

/** Two programs on one store. */
let one: TestStore
let other: TestStore
beforeEach(async () => {
  one = await server.newStore(read)
  other = await server.openAgain(one.config, read)
})

const by = { by: 'a test' }

test('the same bytes: one imports, the others find them held', async () => {
  const file = inLanguage('en', 1)
  const results = await Promise.all([one, other, one, other].map(({ store }) => store.importFile(file, by)))
  expect(results.map(({ outcome }) => outcome).sort()).toEqual([
    ...['already-imported', 'already-imported', 'already-imported', 'imported'],
  ])
  expect(new Set(results.map(({ publication }) => publication)).size).toBe(1)
  expect((await one.store.listLibrary()).total).toBe(1)
})

test('three languages: one publication, one work', async () => {
  const files = [inLanguage('ar', 1), inLanguage('en', 2), inLanguage('fr', 3)]
  const results = await Promise.all(
    files.map((file, index) => (index % 2 ? one : other).store.importFile(file, by)),
  )
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(['imported', 'new-language', 'new-language'])
  expect(await one.store.health()).toMatchObject({ publications: 1, works: 1, files: 3 })
})

test('many files: each once, in one unbroken log', async () => {
  const files = Array.from({ length: 12 }, (_, seed) =>
    make({ works: [{ paragraphs: paragraphs(seed + 20) }] }),
  )
  const all = [
    ...files.map((file) => one.store.importFile(file, by)),
    ...files.map((file) => other.store.importFile(file, by)),
  ]
  const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(12)
  expect(await one.store.verify()).toEqual({ logEntries: 12, brokenAt: null, differsAt: null })
})

test('a doubt that two people answer at once is settled once', async () => {
  await one.store.importFile(inLanguage('en', 1), by)
  await one.store.importFile(inLanguage('en', 5), by)
  const [doubt] = await one.store.listDoubts()
  const settled = await Promise.allSettled(
    [one, other].map(({ store }) =>
      store.settleDoubt(doubt?.id as string, { decision: 'separate', by: 'Leila' }),
    ),
  )
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
