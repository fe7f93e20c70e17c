import { searchPage } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  await importExample(own.store, 'council-7-resolutions.en.txt')
  await importExample(own.store, 'verbatim-record.en.txt')
})
afterAll(() => own?.remove())

const found = async (query: string, more = '') => {
  const response = await app.fetch(ask(`/api/search?q=${encodeURIComponent(query)}${more}`))
  expect(response.status).toBe(200)
  return searchPage.parse(await response.json())
}

test('hits have their place in a text', async () => {
  const { hits, total } = await found('lighthouses repair kind:paragraph', '&limit=1')
  expect([hits.length, total > 0]).toEqual([1, true])
  expect(hits[0]).toMatchObject({ kind: 'paragraph', language: 'en', work: { session: 'COUNCIL-7' } })
  const { text, marks } = hits[0] as (typeof hits)[number]
  expect(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain('lighthouses')
})

test('speeches are found, and told from paragraphs', async () => {
  const { hits, facets } = await found('kind:turn')
  expect(hits.every(({ kind, turn }) => kind === 'turn' && turn !== null)).toBe(true)
  expect(facets.type).toEqual([
    { value: 'turn', count: hits.length + Math.max(0, (facets.type[0]?.count ?? 0) - 20) },
  ])
})

test('what is asked badly is answered', async () => {
  expect((await found('colour:red')).notes.map(({ code }) => code)).toContain('unknown-filter')
  expect(await found('lighthouses', '&page=900')).toMatchObject({ hits: [], notes: [{ code: 'beyond-end' }] })
  expect(await found('x'.repeat(10_000))).toMatchObject({ total: 0, notes: [{ code: 'cut' }] })
  expect((await app.fetch(ask('/api/search?q=a&limit=101'))).status).toBe(400)
})
