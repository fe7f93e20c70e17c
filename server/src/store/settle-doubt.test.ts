import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { DoubtDecision } from './store.ts'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer, type TestStore } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
const symbol = 'OIS/COUNCIL-7/2024/RES/FINAL'
const first = make({ name: 'first.txt', symbol, works: [{ number: '7/1-NAV', paragraphs: paragraphs(1) }] })
const second = make({ name: 'second.txt', symbol, works: [{ number: '7/1-NAV', paragraphs: paragraphs(2) }] })
const unlike = make({ language: 'fr', symbol, works: [{ number: '9/9-ENV', paragraphs: paragraphs(3) }] })

let opened: TestStore
let held: { publication: string; expression: string }
let waiting: string
beforeEach(async () => {
  opened = await server.newStore(read)
  const { publication, expression } = await opened.store.importFile(first, { by: 'a test' })
  held = { publication, expression } as typeof held
  waiting = (await opened.store.importFile(second, { by: 'a test' })).expression as string
})

const answer = async (decision: DoubtDecision) => {
  const [doubt] = await opened.store.listDoubts()
  return opened.store.settleDoubt(doubt?.id as string, { decision, by: 'Leila' })
}
const page = (expression?: string) => opened.store.getPublication(held.publication, { expression })
const firstText = async () => (await opened.store.getWork(held.publication, 1))?.work.paragraphs[0]?.text

test('a new revision is shown; the file before it is superseded; what waited leads there', async () => {
  expect(await answer('new-revision')).toMatchObject({ outcome: 'new-revision', file: 'second.txt', ...held })
  expect((await page())?.manifestations.map(({ file, state }) => [file, state])).toEqual([
    ['first.txt', 'superseded'],
    ['second.txt', 'current'],
  ])
  expect(await firstText()).toBe(paragraphs(2)[0])
  expect((await page(waiting))?.expression).toBe(held.expression)
})

test.each(['new-revision', 'separate'] as const)(
  'what is settled as %s is new from then on',
  async (decision) => {
    const [words = ''] = paragraphs(2)
    const { id } = await opened.store.saveQuery({
      ...{ kind: 'search', name: 'Asked', by: 'Leila' },
      query: `${new URLSearchParams({ q: `"${words.split(' ').slice(0, 4).join(' ')}"` })}`,
    })
    const news = async () => (await opened.store.listSaved({ ownNames: [] })).saved[0]?.news
    expect(await news()).toEqual({ count: 0, more: false })
    await answer(decision)
    expect((await news())?.count).toBeGreaterThan(0)
    const { log } = await opened.store.nameSaved()
    await opened.store.seeSaved(id, { log, by: 'Leila' })
    expect(await news()).toEqual({ count: 0, more: false })
  },
)

test('an address that an earlier text had leads to the text that stands, and says so', async () => {
  const iri = (day: string) => `/akn/xx-ois/statement/deliberation/council/${day}/5-5-nav/eng@/!main`
  const work = (day: string, seed: number) => ({
    number: '5/5-NAV',
    iri: iri(day),
    paragraphs: paragraphs(seed),
  })
  const early = make({ name: 'early.txt', symbol: 'OIS/5', works: [work('2024-05-14', 5)] })
  const { publication } = await opened.store.importFile(early, { by: 'a test' })
  const late = make({ name: 'late.txt', symbol: 'OIS/5', works: [work('2024-05-15', 6)] })
  await opened.store.importFile(late, { by: 'a test', replaces: publication as string })
  expect(await opened.store.findByIri(iri('2024-05-15'))).toMatchObject({ publication, replaced: false })
  expect(await opened.store.findByIri(iri('2024-05-14'))).toMatchObject({ publication, replaced: true })
  expect(await opened.store.findByIri(iri('2024-05-16'))).toBeUndefined()
})

test('what was joined or taken back leads to what stands in its place, as long as something does', async () => {
  await answer('separate')
  const { publications } = await opened.store.listLibrary()
  const other = publications.find(({ id }) => id !== held.publication)?.id as string
  expect(await opened.store.findSuccessor([other])).toBeUndefined()
  await opened.store.withdraw(other, { reason: 'twice', by: 'Leila' })
  expect(await opened.store.findSuccessor([other])).toBe(held.publication)
  await opened.store.withdraw(held.publication, { reason: 'twice', by: 'Leila' })
  expect(await opened.store.findSuccessor([other])).toBeUndefined()
})

test.each(['new-revision', 'new-format'] as const)(
  'after %s a place that the publication does not have is nowhere else either',
  async (decision) => {
    await answer(decision)
    expect(await opened.store.getWork(held.publication, 99)).toBeUndefined()
    expect(await opened.store.findSuccessor([held.publication])).toBeUndefined()
    expect(await opened.store.findSuccessor([held.publication, waiting])).toBeUndefined()
    expect(await opened.store.findSuccessor([waiting])).toBe(held.publication)
  },
)

test('a new format leaves the text shown as it is', async () => {
  expect(await answer('new-format')).toMatchObject({ outcome: 'new-format', ...held })
  expect((await page())?.manifestations.map(({ state }) => state)).toEqual(['current', 'current'])
  expect(await firstText()).toBe(paragraphs(1)[0])
})

test('separate makes another publication, under the same symbol and with the same work', async () => {
  const result = await answer('separate')
  expect(result).toMatchObject({ outcome: 'imported', expression: waiting })
  expect(result.publication).not.toBe(held.publication)
  const { publications } = await opened.store.listLibrary()
  expect(publications.map((publication) => publication.symbol)).toEqual([symbol, symbol])
  const work = await opened.store.getWork(held.publication, 1)
  expect(work?.expressions.map(({ expression }) => expression)).toEqual([held.expression, waiting])
})

test('a new language needs another language', async () => {
  await expect(answer('new-language')).rejects.toThrow(
    `${held.publication} has a text in en, ${held.expression}`,
  )
  await answer('separate')
  await opened.store.importFile(unlike, { by: 'a test' })
  expect(await answer('new-language')).toMatchObject({ outcome: 'new-language' })
  expect(await opened.store.listDoubts()).toEqual([])
})

test('an answer is given once', async () => {
  const [doubt] = await opened.store.listDoubts()
  await answer('separate')
  const again = opened.store.settleDoubt(doubt?.id as string, { decision: 'new-revision', by: 'Leila' })
  await expect(again).rejects.toThrow(`Doubt ${doubt?.id} is settled already, as separate.`)
  const nothing = opened.store.settleDoubt('d-0000000000', { decision: 'separate', by: 'Leila' })
  await expect(nothing).rejects.toMatchObject({ code: 'not-found' })
})

test('the log says who', async () => {
  await answer('separate')
  const last = await opened.db.selectFrom('log').selectAll().orderBy('number', 'desc').executeTakeFirst()
  expect(last).toMatchObject({
    by: 'Leila',
    what: 'settle-doubt',
    details: { decision: 'separate', was: waiting },
  })
})
