// Citations lead to what is held at the moment of reading, whichever came first.
import type { Citation } from '@qarar/core'
import { workPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { paragraphs, type TestFile, testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore(read)
})

const bring = async (file: TestFile, replaces?: string) => {
  const result = await opened.store.importFile(make(file), { by: 'a test', replaces })
  return { publication: result.publication as string, expression: result.expression as string }
}

const words = 'resolution 6/2-NAV'
const citing = (citation: Partial<Citation>, text = `Recalling ${words} of its sixth session,`) => ({
  text,
  citations: [
    {
      ...{ text: words, span: { start: text.indexOf(words), end: text.indexOf(words) + words.length } },
      ...{ status: 'unknown' as const, target: '6/2-NAV', readings: [] },
      ...citation,
    },
  ],
})
const later = (citation: Partial<Citation> = {}, more: Partial<TestFile> = {}): TestFile => ({
  symbol: 'OIS/COUNCIL-7/RES',
  works: [{ number: '7/1-NAV', symbol: '7/1-NAV', paragraphs: [citing(citation), ...paragraphs(7)] }],
  ...more,
})
const earlier = (more: Partial<TestFile['works'][number]> = {}): TestFile => ({
  symbol: 'OIS/COUNCIL-6/RES',
  works: [
    { number: '6/1-NAV', paragraphs: paragraphs(5) },
    { number: '6/2-NAV', symbol: '6/2 - nav', paragraphs: paragraphs(6), ...more },
  ],
})

const pageOf = async (publication: string, order = 1, options = {}) =>
  workPage.parse(await opened.store.getWork(publication, order, options))
const citationIn = async (publication: string) => (await pageOf(publication)).work.paragraphs[0]?.citations[0]

test('what is not held yet is unknown, leads to it once it is, and no longer once it is withdrawn', async () => {
  const { publication } = await bring(later())
  expect(await citationIn(publication)).toMatchObject({ status: 'unknown', target: '6/2-NAV', to: null })
  const cited = await bring(earlier())
  const to = { publication: cited.publication, order: 2 }
  expect(await citationIn(publication)).toMatchObject({ status: 'linked', to })
  await opened.store.withdraw(cited.publication, { reason: 'wrong file', by: 'a test' })
  expect(await citationIn(publication)).toMatchObject({ status: 'unknown', to: null })
})

test('a work tells what cites it, whichever came first', async () => {
  const cited = await bring(earlier())
  expect((await pageOf(cited.publication, 2)).citedBy).toEqual({ total: 0, from: 1, paragraphs: [] })
  const { publication, expression } = await bring(later())
  const { citedBy } = await pageOf(cited.publication, 2)
  expect(citedBy).toEqual({
    total: 1,
    from: 1,
    paragraphs: [
      {
        ...{ publication, expression, language: 'en', order: 1, symbol: '7/1-NAV', title: null },
        ...{ eId: 'para_1', part: 'operative', marker: null, status: 'linked' },
        ...{ before: 'Recalling ', citation: words, after: ' of its sixth session,' },
      },
    ],
  })
  expect((await pageOf(cited.publication, 1)).citedBy.total).toBe(0)
  await opened.store.withdraw(publication, { reason: 'wrong file', by: 'a test' })
  expect((await pageOf(cited.publication, 2)).citedBy.total).toBe(0)
})

test.each([
  ['the printed symbol', { target: '6/2-Nav' }],
  [
    'whatever its spaces and its form of letters',
    { target: '6 / 2 – NAV'.replace(' – ', '-').replace('6', '６') },
  ],
])('symbols are compared by %s', async (_, citation) => {
  const cited = await bring(earlier())
  const { publication } = await bring(later(citation))
  expect((await citationIn(publication))?.to).toEqual({ publication: cited.publication, order: 2 })
  expect((await pageOf(cited.publication, 2)).citedBy.total).toBe(1)
})

test('the symbol of a publication leads to its first work', async () => {
  const cited = await bring(earlier())
  const { publication } = await bring(later({ target: 'OIS/COUNCIL-6/RES' }))
  expect((await citationIn(publication))?.to).toEqual({ publication: cited.publication, order: 1 })
  expect((await pageOf(cited.publication, 1)).citedBy.total).toBe(1)
})

test('of several readings the one that is held settles what is meant; two leave it open', async () => {
  const ambiguous = { status: 'ambiguous', target: null, readings: ['6/2-NAV', '2/6-NAV'] } as const
  const { publication } = await bring(later({ ...ambiguous, readings: [...ambiguous.readings] }))
  expect(await citationIn(publication)).toMatchObject({ status: 'ambiguous', target: null, to: null })
  const cited = await bring(earlier())
  const to = { publication: cited.publication, order: 2 }
  expect(await citationIn(publication)).toMatchObject({ status: 'linked', target: '6/2-NAV', to })
  expect((await pageOf(cited.publication, 2)).citedBy.paragraphs[0]?.status).toBe('linked')
  const other = await bring({ works: [{ number: '2/6-NAV', paragraphs: paragraphs(26) }] })
  expect(await citationIn(publication)).toMatchObject({ status: 'ambiguous', to: null })
  for (const { publication: id, order } of [to, { publication: other.publication, order: 1 }])
    expect((await pageOf(id, order)).citedBy.paragraphs[0]?.status).toBe('ambiguous')
})

test('an instrument that everybody knows stays linked and leads nowhere', async () => {
  const { publication } = await bring(later({ status: 'linked', target: 'un-charter' }))
  expect(await citationIn(publication)).toMatchObject({ status: 'linked', to: null })
})

test('a text of which one paragraph cites a chapter and another the whole is named by its own words', async () => {
  const cited = (text: string, target: string) => {
    const span = { start: 10, end: 10 + text.length }
    return {
      text: `Recalling ${text},`,
      citations: [{ text, span, status: 'linked' as const, target, readings: [] }],
    }
  }
  const { publication } = await bring({
    symbol: 'OIS/COUNCIL-8/RES',
    works: [
      {
        number: '8/1-NAV',
        paragraphs: [cited('Chapter VII', 'un-charter~chp_VII'), cited('the Charter', 'un-charter')],
      },
    ],
  })
  const texts = (await opened.store.getNetwork(publication, 1))?.cites.texts
  expect(texts?.map(({ text, eIds }) => [text, eIds.length])).toEqual([['the Charter', 2]])
})

test('a draft is not what is cited where the adopted text is held', async () => {
  await bring({ works: [{ kind: 'draft-resolution', number: '6/2-NAV', paragraphs: paragraphs(61) }] })
  const adopted = await bring(earlier())
  const { publication } = await bring(later())
  expect((await citationIn(publication))?.to?.publication).toBe(adopted.publication)
})

test('a paragraph in two languages counts once, in the language of the page', async () => {
  const cited = await bring(earlier())
  await bring(later())
  const french = await bring(later({}, { language: 'fr' }))
  const { citedBy } = await pageOf(cited.publication, 2)
  expect(citedBy.paragraphs.map(({ language }) => language)).toEqual(['en'])
  const frenchCited = await bring({ ...earlier(), language: 'fr' })
  const inFrench = await pageOf(cited.publication, 2, { expression: frenchCited.expression })
  expect(inFrench.citedBy).toMatchObject({ total: 1, paragraphs: [{ expression: french.expression }] })
})

test('what its own text says of a work is not cited by another, nor what a replaced text said', async () => {
  const self = earlier({ paragraphs: [citing({}), ...paragraphs(6)] })
  const cited = await bring(self)
  expect((await pageOf(cited.publication, 2)).citedBy.total).toBe(0)
  const { expression } = await bring(later())
  await bring({ ...later(), works: [{ number: '7/1-NAV', paragraphs: paragraphs(8) }] }, expression)
  expect((await pageOf(cited.publication, 2)).citedBy.total).toBe(0)
})

test('many citing paragraphs come page by page, each once', async () => {
  const cited = await bring(earlier())
  const many = Array.from({ length: 45 }, (_, at) => citing({}, `${paragraphs(at + 30, 1)} See ${words}.`))
  await bring({ works: [{ number: '7/9-NAV', paragraphs: many }] })
  const seen: string[] = []
  for (const citedFrom of [1, 21, 41]) {
    const { citedBy } = await pageOf(cited.publication, 2, { citedFrom })
    expect(citedBy).toMatchObject({ total: 45, from: citedFrom })
    seen.push(...citedBy.paragraphs.map(({ eId }) => eId))
  }
  expect(seen).toEqual(many.map((_, at) => `para_${at + 1}`))
  expect((await pageOf(cited.publication, 2, { citedFrom: 900 })).citedBy.from).toBe(1)
})

test('an absurdly long symbol is kept, and found', async () => {
  const target = '9'.repeat(20_000)
  const { publication } = await bring(later({ target }))
  const cited = await bring({ works: [{ number: target, paragraphs: paragraphs(3) }] })
  expect((await citationIn(publication))?.to?.publication).toBe(cited.publication)
})

test('a restored store knows what cites what', async () => {
  await bring(later())
  const cited = await bring(earlier())
  const { PassThrough } = await import('node:stream')
  const archive = new PassThrough()
  const restored = await server.newStore(read)
  await Promise.all([opened.store.exportTo(archive), restored.store.restoreFrom(archive)])
  expect((await restored.store.getWork(cited.publication, 2))?.citedBy.total).toBe(1)
})

test('what cites a text is looked up, not searched for', async () => {
  await bring(later())
  // A handful of rows is read faster as a whole than by any index.
  const { rows } = await opened.db.transaction().execute(async (plan) => {
    await sql`set local enable_seqscan = off`.execute(plan)
    return sql<{ 'QUERY PLAN': string }>`
      explain select * from cited where key = any(${['6/2-NAV']})`.execute(plan)
  })
  expect(rows.map((row) => row['QUERY PLAN']).join()).toMatch(/Index/)
})
