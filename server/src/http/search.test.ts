import { agreedPage, newHitsPage, type Saved, savedList, searchPage } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
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

test.each([
  ['resolution on the lighthouses', '7/2-NAV'],
  ['Resolution on wetlands', '7/6-ENV'],
  ['resolution concerning nautical charts', '7/3-NAV'],
])('«%s» is the resolution, and the line of the contents stands behind it', async (query, symbol) => {
  const { hits } = await found(query)
  expect(hits[0]).toMatchObject({ part: 'heading', work: { symbol } })
  const contents = hits.findIndex(({ part, text }) => part === 'contents' && text.includes(symbol))
  expect(contents).toBeGreaterThan(0)
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
  expect(rows.every((row) => /^e-[^,]+,(?:paragraph|turn),p-/.test(row))).toBe(true)
  // The mark of the row's own text, whoever asks: that of adopted texts is not that of records.
  const marks = await own.store.levelsOf(rows.map((row) => row.split(',')[2] as string))
  expect(rows.map((row) => /\w+$/.exec(row)?.[0])).toEqual(
    rows.map((row) => marks[row.split(',')[2] as string]),
  )
  expect(new Set(Object.values(marks)).size).toBeGreaterThan(1)
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
  expect(await newSince(all.next)).toMatchObject({ hits: [], total: 0, next: all.next })
  expect(all.total).toBe(all.hits.length)
  const behind = await (await app.fetch(ask('/api/search/new?q=lighthouses&from=2'))).json()
  expect(behind).toEqual({ ...all, hits: all.hits.slice(1), from: 2 })
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
  expect(await none.json()).toEqual({ wordings: [], across: [] })
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

test.each([
  '/api/mandates?before=0000-01-01',
  '/api/mandates?known=0000-01-01T00:00:00Z',
  '/api/docket?asOf=0000-01-01',
  '/api/search/new?q=a&since=2024-01-01T00:00:00%2B23:00',
])('a day or a moment that no calendar has is refused: %s', async (path) => {
  expect((await app.fetch(ask(path))).status).toBe(400)
})

test.each(['before:0000-01-01', 'date:0000', 'after:0000-12'])(
  'and is no day of a search: %s',
  async (query) => {
    expect((await app.fetch(ask(`/api/search?q=${query}`))).status).toBe(200)
  },
)

describe('what is saved', () => {
  const list = async () => savedList.parse(await (await app.fetch(ask('/api/saved'))).json())
  const change = async (path: string, body: unknown = {}) => {
    const response = await app.fetch(changeJson(path, body))
    const { id, reason } = (await response.json()) as { id?: string; reason?: string }
    return { status: response.status, id: id ?? '', reason }
  }
  const save = (kind: Saved['kind'], name: string, query: string) =>
    change('/api/saved', { kind, name, query })
  const newsOf = async (wanted: string) => {
    const { log, saved } = await list()
    const { news, ...found } = saved.find(({ id }) => id === wanted) as Saved
    return { log, ...found, ...(news as NonNullable<Saved['news']>) }
  }

  test('says what came since somebody looked, until it was seen', async () => {
    const search = (await save('search', 'Fisheries', 'q=fisheries&page=7')).id
    const none = (await save('search', 'Nothing', 'q=zyxwv')).id
    const view = (await save('register', 'Asked', 'sort=due&column=due&from=51&follow=task')).id
    expect([await newsOf(search), await newsOf(view)]).toMatchObject([
      { query: 'q=fisheries', count: 0, more: false },
      { query: 'follow=task&sort=due&column=due', count: 0 },
    ])
    await importExample(own.store, 'resolution-single.en.txt')
    const { seenAt, ...found } = await newsOf(search)
    const since = `&since=${encodeURIComponent(seenAt)}`
    const { hits } = newHitsPage.parse(
      await (await app.fetch(ask(`/api/search/new?q=fisheries${since}`))).json(),
    )
    expect([found.count, (await newsOf(none)).count]).toEqual([hits.length, 0])
    expect(found.count).toBeGreaterThan(0)
    const tasks = await own.store.listRegister({ follow: 'task', session: 'ASSEMBLY-3', count: 1 })
    expect((await newsOf(view)).count).toBe(tasks.total)
    await change(`/api/saved/${search}/seen`, { log: found.log })
    expect(await newsOf(search)).toMatchObject({ count: 0, by: found.by, at: found.at })
    expect((await newsOf(view)).count).toBeGreaterThan(0)
  })

  test('is renamed by whoever saw what it is called, put away and brought back', async () => {
    const { id } = await save('search', 'Ports', 'q=ports')
    const rename = (name: string, was = 'Ports') => change(`/api/saved/${id}/name`, { name, was })
    // That somebody has seen what is new changes nothing of the name.
    await change(`/api/saved/${id}/seen`, { log: (await list()).log })
    expect((await rename('Harbours')).status).toBe(200)
    expect(await rename('Quays')).toMatchObject({ status: 409, reason: 'saved-changed' })
    expect(await save('search', 'Harbours', 'q=x')).toMatchObject({ status: 409, reason: 'name-taken' })
    expect((await save('register', 'Harbours', '')).status).toBe(200)
    await change(`/api/saved/${id}/end`)
    expect((await list()).saved.map((one) => one.id)).not.toContain(id)
    expect((await change(`/api/saved/${id}/end`)).status).toBe(404)
    await change(`/api/saved/${id}/restore`)
    expect(await newsOf(id)).toMatchObject({ name: 'Harbours', query: 'q=ports' })
    expect(await own.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test.each([
    ['search', ''],
    ['search', 'page=2'],
    ['register', 'status=<b>lost</b>'],
    ['register', 'before=2024-02-31'],
    ['register', 'before=0000-01-01'],
    ['register', 'words=a%00b'],
    ['register', 'column=shoes'],
    ['register', 'sort=random()'],
  ] as const)('is a query that the pages know: %s %s', async (kind, query) => {
    expect(await save(kind, `${kind} ${query}`, query)).toMatchObject({
      status: 409,
      reason: 'nothing-to-save',
    })
  })

  test.each(['\u200b', '\u00a0 \u0301', ' '])('has a name that can be seen: %j', async (name) => {
    expect((await save('search', name, 'q=x')).status).toBe(400)
  })

  test('has one name, however it is written', async () => {
    const { id } = await save('search', 'Peches e\u0301te\u0301', 'q=x')
    expect(await newsOf(id)).toMatchObject({ name: 'Peches \u00e9t\u00e9' })
    expect(await save('search', 'Peches \u00e9t\u00e9', 'q=y')).toMatchObject({ reason: 'name-taken' })
  })

  test('is a feed of its own', async () => {
    const { id } = await save('search', 'Of <lighthouses>', 'q=lighthouses')
    const feed = await (await app.fetch(ask(`/api/saved/${id}/atom`))).text()
    expect(feed).toContain('<title>Of &lt;lighthouses&gt;</title>')
    expect(feed).toContain(`<id>urn:qarar:search:${id}</id>`)
    expect(feed).toContain('<entry')
    expect((await app.fetch(ask('/api/saved/z-0000000000/atom'))).status).toBe(404)
  })

  test('as a view of the register is a feed of its mandates, those that came last first', async () => {
    const { id } = await save('register', 'Reports & <co>', 'follow=report&sort=due&column=due')
    const response = await app.fetch(ask(`/api/saved/${id}/atom`))
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await response.text()
    expect(feed).toContain('<title>Reports &amp; &lt;co&gt;</title>')
    expect(feed).toContain(`<id>urn:qarar:view:${id}</id>`)
    expect(feed).toMatch(/href="http:\/\/[^/]+\/register\?follow=report&amp;sort=due/)
    const { total } = await own.store.listRegister({ follow: 'report', count: 1 })
    const entries = feed.split('<entry').slice(1)
    expect(entries).toHaveLength(Math.min(total, 100))
    const came = entries.map((entry) => /<updated>([^<]+)/.exec(entry)?.[1] ?? '')
    expect(came.every((moment) => moment.endsWith('Z'))).toBe(true)
    expect(came).toEqual(came.toSorted().reverse())
    expect(new Set(came).size).toBeGreaterThan(1)
    expect(entries[0]).toMatch(/href="http:\/\/[^/]+\/mandates\/n-\w+"/)
  })

  test('goes by order, name and words', async () => {
    const { id } = await save('search', 'The secret matter', 'q=matter')
    await own.store.remove(id, { reason: 'by order', by: 'x' })
    expect(await own.store.getSaved(id)).toBeUndefined()
    expect((await app.fetch(ask(`/api/saved/${id}/atom`))).status).toBe(410)
    expect(await own.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
    expect(JSON.stringify(await list())).not.toContain('secret matter')
  })

  test('is for the house alone', async () => {
    expect((await own.store.at('limited').listSaved({ ownNames: [] })).saved).toEqual([])
  })
})

test('agreed language is found in other languages', async () => {
  const text =
    'Mandates the Board of the Fund to draw up a list of the lighthouses to be repaired before the winter of 2025'
  const acrossOf = async () => {
    const response = await app.fetch(ask(`/api/agreed?text=${encodeURIComponent(text)}`))
    return agreedPage.parse(await response.json()).across
  }
  expect((await acrossOf()).map(({ language }) => language)).not.toContain('en')
  await importExample(own.store, 'council-7-resolutions.fr.txt')
  await importExample(own.store, 'council-7-resolutions.ar.txt')
  const found = await acrossOf()
  const firstIn = (tag: string) => found.find(({ language }) => language === tag)?.use
  expect(firstIn('fr')).toMatchObject({
    text: expect.stringContaining('phares'),
    session: 'COUNCIL-7',
  })
  expect(firstIn('ar')?.text).toContain('2025')
})

test('a query is offered in the other languages of the texts, where somebody asks for them', async () => {
  expect((await found('lighthouses')).otherLanguages).toEqual([])
  const { otherLanguages } = await found('lighthouses', '&languages=true')
  expect(otherLanguages.map(({ language }) => language)).toEqual(['ar', 'fr'])
  for (const { query, total, language } of otherLanguages) {
    const { hits, total: same } = await found(query)
    expect([same > 0, same]).toEqual([true, total])
    expect(hits.every((hit) => hit.language === language)).toBe(true)
  }
})
