import { agreedPage, newHitsPage, searchPage } from '@qarar/register/contract'
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

test('a search without one of its filters is said beside the filter', async () => {
  const { filters } = await found('lighthouses session:7 -kind:report')
  expect(filters.map(({ without }) => without)).toEqual(['lighthouses -kind:report', 'lighthouses session:7'])
})

test('a table of hits has a row each, and no formulas', async () => {
  const response = await app.fetch(ask('/api/search.csv?q=lighthouses'))
  const [head, ...rows] = (await response.text()).trimEnd().split('\r\n')
  expect(head).toMatch(/^\ufeff?id,found in,publication,.*,words,distribution$/)
  expect(rows).toHaveLength((await found('lighthouses')).total)
  expect(rows.every((row) => /^e-[^,]+,(?:paragraph|turn),p-/.test(row) && row.endsWith(',secret'))).toBe(
    true,
  )
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="search-secret.csv"')
})

test('a feed has an entry for each hit, the newest first, and leads to its place', async () => {
  const response = await app.fetch(ask(`/api/search.atom?q=${encodeURIComponent('lighthouses "<&')}`))
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = await response.text()
  expect(feed).toContain('<title>lighthouses &quot;&lt;&amp;</title>')
  const entries = feed.split('<entry').slice(1)
  expect(entries).toHaveLength((await found('lighthouses "<&')).total)
  const since = entries.map((entry) => /<updated>([^<]+)<\/updated>/.exec(entry)?.[1] ?? '')
  expect(since).toEqual(since.toSorted().reverse())
  expect(entries[0]).toMatch(/href="http:\/\/[^/]+\/publications\/p-\w+\/works\/\d+\?language=en#/)
})

test('an empty store answers, and its feed is a feed', async () => {
  const empty = await openOwnStore()
  try {
    const bare = exampleApp(empty.store)
    searchPage.parse(await (await bare.fetch(ask('/api/search?q=lighthouses'))).json())
    expect(await (await bare.fetch(ask('/api/search.atom?q=lighthouses'))).text()).not.toContain('<entry')
  } finally {
    await empty.remove()
  }
})

test('what is new comes after what was seen', async () => {
  const newSince = async (since = '') =>
    newHitsPage.parse(
      await (
        await app.fetch(ask(`/api/search/new?q=lighthouses${since && `&since=${encodeURIComponent(since)}`}`))
      ).json(),
    )
  const all = await newSince()
  expect(all.hits).toHaveLength((await found('lighthouses')).total)
  expect(await newSince(all.next)).toEqual({ hits: [], next: all.next })
  const first = all.hits.at(-1)?.held ?? ''
  const later = await newSince(first)
  expect(later.hits.every(({ held }) => held > first)).toBe(true)
  expect(later.hits.length).toBeLessThan(all.hits.length)
  expect((await app.fetch(ask('/api/search/new?q=a&since=yesterday'))).status).toBe(400)
})

test('agreed language is compared word by word, with its place and date', async () => {
  const text =
    'Mandates the Board of the Fund to draw up a list of the lighthouses to be repaired before the spring of 2025'
  const response = await app.fetch(ask(`/api/agreed?text=${encodeURIComponent(text)}`))
  const { wordings } = agreedPage.parse(await response.json())
  expect(wordings[0]).toMatchObject({
    language: 'en',
    text: expect.stringContaining('before the winter of 2025'),
  })
  expect(wordings[0]?.uses[0]).toMatchObject({ session: 'COUNCIL-7', date: expect.stringMatching(/^2024-/) })
  expect(wordings[0]?.words).toContainEqual({ change: 'added', text: 'spring' })
  // What is said in a meeting is not adopted.
  expect(wordings.flatMap(({ uses }) => uses).every(({ kind }) => kind === 'resolution')).toBe(true)
  const none = await app.fetch(ask(`/api/agreed?text=${encodeURIComponent('؛ … ""')}`))
  expect(await none.json()).toEqual({ wordings: [] })
  expect((await app.fetch(ask(`/api/agreed?text=${'x'.repeat(10_001)}`))).status).toBe(400)
})

test('agreed language tells the later edition that dropped it', async () => {
  await importExample(own.store, 'council-8-resolutions.en.txt')
  await own.store.linkTexts()
  const text =
    'Requests the Secretary-General to appoint at the earliest possible date a Special Envoy for the Halun Strait'
  const response = await app.fetch(ask(`/api/agreed?text=${encodeURIComponent(text)}`))
  const { wordings } = agreedPage.parse(await response.json())
  expect(wordings[0]?.uses[0]?.droppedIn).toMatchObject([{ session: 'COUNCIL-8', order: 1 }])
})
