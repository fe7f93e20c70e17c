import { filterCalled } from '@qarar/core/search/query/filter-names.ts'
import { parseQuery } from '@qarar/core/search/query/parse-query.ts'
import type { PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { groupHits } from '../src/find/group-hits.ts'
import { narrowed } from '../src/find/narrowing.ts'
import { piecesOf } from '../src/find/pieces-of.ts'
import { interfaceLanguages } from '../src/i18n/choose-reader.ts'
import { messages } from '../src/i18n/messages.ts'
import { fakeContext } from './fake-api.ts'
import { searchFor } from './fixtures/search.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(path: string, language = 'en') {
  const headers = { 'accept-language': language }
  const response = await pages(new Request(`http://localhost${path}`, { headers }), fakeContext().context)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll('<!-- -->', '')
}

describe('the page of results', () => {
  test('has the hits under their works, with their words marked and nothing of a document as markup', async () => {
    const page = await html('/search?q=lights')
    expect(page).toContain('3,000+ hits')
    expect(page).toContain('keep the <mark>lights</mark> &lt;script&gt;alert(1)&lt;/script&gt; burning.')
    expect(page).toContain('Lights &lt;b&gt;and&lt;/b&gt; buoys')
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('href="/publications/p-council7/works/1?language=en#para_6"')
    expect(page.match(/class="hit-group"/g)).toHaveLength(2)
    expect(page).toMatch(/<p class="document-text hit-text" lang="ar" dir="rtl">/)
  })

  test('narrows by links that say how many they leave, and takes filters away one by one', async () => {
    const page = await html('/search?q=lights+session:7')
    expect(page).toContain('href="/search?q=lights+session%3A7+language%3Aar"')
    expect(page).toMatch(/Arabic<\/bdi><\/a> <span class="quiet">1,000\+/)
    expect(page).toContain('Session: 7')
    expect(page).toContain(
      '<a href="/search?q=lights"><span class="visually-hidden">Take away the filter Session: 7',
    )
    // What all hits share narrows nothing.
    expect(page).not.toContain('Where the words stand')
  })

  test('says what was not understood and what may have been meant', async () => {
    const page = await html('/search?q=ligths+colour:red', 'fr')
    expect(page).toContain('Il n&#x27;y a pas de filtre « \u2068colour\u2069 »')
    expect(page).toContain('<a href="/search?q=lights"><bdi>lights</bdi></a>')
  })

  test('leads to the same in other languages where it finds something', async () => {
    const page = await html('/search?q=lights+zzqx')
    expect(page).toContain(
      'The same in Arabic: <a href="/search?q=%D8%A3%D8%B6%D9%88%D8%A7%D8%A1+OR+%D9%85%D9%86%D8%A7%D8%B1%D8%A7%D8%AA+language%3Aar"><bdi lang="ar" dir="rtl">أضواء\u00a0/ منارات</bdi></a> (12) without: <bdi>zzqx</bdi>',
    )
    expect(page).not.toContain('The same in French')
    expect(await html('/search?q=lights&page=2')).not.toContain('The same in')
    expect(await html('/search?q=lights', 'ar')).toContain('المعنى نفسه بالعربية:')
  })

  test('leads on, and from behind the end back', async () => {
    expect(await html('/search?q=lights&page=2')).toContain('rel="prev" href="/search?q=lights"')
    const beyond = await html('/search?q=lights&page=77')
    expect(beyond).toContain('href="/search?q=lights&amp;page=50"')
    expect(beyond).toContain('There is no page 77')
    expect(await html('/search?q=lights&page=-3')).toContain('href="/search?q=lights&amp;page=2"')
  })

  test.each(['', '+++', '&page=4'])('without a query («%s») it says how to ask', async (query) => {
    expect(await html(`/search?q=${query}`, 'ar')).toContain('كيفية البحث')
  })

  test('takes 10,000 characters, and half a character', async () => {
    expect(await html(`/search?q=${'ق'.repeat(10_000)}`)).toContain('3,000+ hits')
    expect(await html('/search?q=nothing%ED%A0%80')).toContain('No text has what was asked for')
  })

  test('offers the same search as files and as a feed', async () => {
    const page = await html('/search?q=lights')
    for (const address of ['/api/search.csv?q=lights', '/api/search?q=lights', '/api/search.atom?q=lights'])
      expect(page).toContain(`href="${address}"`)
  })
})

test('what is new is asked by a link that goes on from what is seen', async () => {
  expect(await html('/search?q=lights')).toContain('href="/search?q=lights&amp;since=always"')
  const all = await html('/search?q=lights&since=always')
  expect(all).toContain('The newest first')
  expect(all).toContain('kept since 20 November 2026')
  expect(all).toContain('350 hits')
  const onward = /<a rel="next" href="([^"]+)">/.exec(all)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(await html(onward)).toContain('href="/search?q=lights&amp;since=always"')
  expect(onward).toMatch(/^\/search\?q=lights&since=always&from=\d+$/)
  expect(all).toContain('href="/search?q=lights&amp;since=2026-11-20T09%3A00%3A00.000Z"')
  const seen = await html('/search?q=lights&since=2026-11-20T09:00:00.000Z')
  expect(seen).toContain('New since 20 November 2026')
  expect(seen).toContain('No text has been added since then')
  expect(await html('/search?q=lights&since=yesterday')).toContain('3,000+ hits')
})

test('the field is on every page, and holds the query only where it was asked', async () => {
  expect(await html('/search?q=lights')).toMatch(/<input id="find"[^>]* value="lights"/)
  const other = await html('/findings?q=lights')
  expect(other).toMatch(/<label for="find">[^<]+<\/label><input id="find"/)
  expect(other).not.toContain('value="lights"')
})

test.each(interfaceLanguages)('every example of the help in %s is understood', (language) => {
  for (const { query } of messages[language].find.help.examples) {
    expect({ query, notes: parseQuery(query).notes }).toEqual({ query, notes: [] })
    expect(filterNames(query).filter((name) => filterCalled(name) === undefined)).toEqual([])
  }
  const [, listed = ''] = messages[language].find.help.filters.split(':')
  for (const name of listed.replace('.', '').split(/[,،]/))
    expect({ name, is: filterCalled(name) }).not.toEqual({ name, is: undefined })
})

const filterNames = (query: string) => [...query.matchAll(/(\p{L}+):/gu)].map(([, name = '']) => name)

describe('pieces', () => {
  const joined = (text: string, marks: { start: number; end: number }[], longest?: number) =>
    piecesOf(text, marks, longest).map(({ text, marked }) => (marked ? `[${text}]` : text))

  test('give the text back, with what is marked', () => {
    expect(joined('one two three', [{ start: 4, end: 7 }])).toEqual(['one ', '[two]', ' three'])
    expect(joined('one', [{ start: 0, end: 3 }])).toEqual(['[one]'])
    expect(joined('', [])).toEqual([])
  })

  test('of a long text are those around the first mark, between whole words', () => {
    const text = `${'far '.repeat(100)}near ${'away '.repeat(100)}`
    const pieces = joined(text, [{ start: 400, end: 404 }], 300)
    expect(pieces).toEqual([
      '… ',
      expect.stringMatching(/^far .* far $/),
      '[near]',
      expect.stringMatching(/ away$/),
      ' …',
    ])
    expect(pieces.join('').length).toBeLessThan(310)
  })

  test('never halve a character', () => {
    const text = '\u{1f30a}'.repeat(500)
    for (const longest of [300, 301])
      for (const { text: piece } of piecesOf(text, [{ start: 402, end: 404 }], longest))
        expect(piece.isWellFormed()).toBe(true)
  })
})

test('what cannot be written as a value is no link', () => {
  expect(narrowed('lights', 'addressee', 'name:the Keeper, of lights')).toBeNull()
  expect(narrowed('lights', 'addressee', 'name:the Keeper')).toBe('lights addressee:"name:the Keeper"')
  expect(narrowed('', 'year', '2024')).toBe('date:2024')
})

test('hits of a work stand together where the best of them stands', () => {
  const { hits } = searchFor(new URLSearchParams({ q: 'lights' }))
  expect(groupHits(hits).map(({ hits }) => hits.map(({ id }) => id))).toEqual([
    ['e-1/1~para_6', 'e-3/1~para_7'],
    ['e-2/3~p_4'],
  ])
})

describe('what is saved', () => {
  async function send(address: string, fields: Record<string, string>) {
    const fake = fakeContext()
    const headers = { origin: 'http://localhost', 'accept-language': 'en' }
    const body = new URLSearchParams({ about: 'saved', ...fields })
    const request = new Request(`http://localhost${address}`, { method: 'POST', body, headers })
    const response = await pages(request, fake.context)
    return {
      sent: fake.changes.map(({ path, body: said }) => [path, JSON.parse(String(said))]),
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
    }
  }

  test('stands beside the search, each one click, with what is new and the way to say it was seen', async () => {
    const page = await html('/search?q=lights')
    expect(page).toContain(
      '<a href="/search?q=lights" aria-current="true"><bdi>المنارات وإنارة المضيق</bdi></a>',
    )
    expect(page).toMatch(/<a href="\/search\?q=lights&amp;since=2026-11-19T08%3A00%3A00.000Z">3 new\+/)
    expect(page).toContain('<input type="hidden" name="log" value="90"/>')
    expect(page).toContain('Ports &amp; &lt;b&gt;quays&lt;/b&gt;')
    expect(page).toContain('href="/api/saved/z-2ports0000/atom"')
    // It is saved already, and a view of the register is no search.
    expect(page).not.toContain('Save this search as')
    expect(page).not.toContain('Reports of the secretariat')
    expect(await html('/search?q=other')).toContain('Save this search as')
  })

  test('that has news stands on the first page, whatever its kind', async () => {
    const page = await html('/')
    expect(page).toContain('New in what is saved')
    expect(page).toContain('href="/register?status=none&amp;sort=due&amp;column=of')
    expect(page).not.toContain('Ports &amp;')
    expect(page).not.toContain('Reports of the secretariat')
    // Of these nobody can say that nothing came.
    expect(page).toMatch(/<bdi>Slow<\/bdi><\/a> <span class="quiet small">cannot be counted/)
    expect(page).toMatch(/<a href="\/search\?q=deep&amp;since=[^"]+">perhaps new</)
  })

  test('is kept under a name, and what was done is said on the page', async () => {
    const kept = await send('/search?q=bells&page=3', { does: 'save', name: ' Bells ', query: 'q=bells' })
    expect(kept.sent).toEqual([['/api/saved', { kind: 'search', name: 'Bells', query: 'q=bells' }]])
    expect([kept.status, kept.location]).toEqual([
      303,
      expect.stringMatching(/^\/search\?q=bells.*did=saved/),
    ])
    const seen = await send('/search', { does: 'seen', saved: 'z-1lights000', log: '90' })
    expect(seen.sent).toEqual([['/api/saved/z-1lights000/seen', { log: 90 }]])
    const named = { does: 'rename', saved: 'z-1lights000', was: 'Lights', name: 'Beacons' }
    expect((await send('/search', named)).sent).toEqual([
      ['/api/saved/z-1lights000/name', { name: 'Beacons', was: 'Lights' }],
    ])
    const gone = await html('/search?q=lights&did=ended&which=z-2ports0000')
    expect(gone).toContain('Taken off the list.')
    expect(gone).toMatch(/value="restore"\/><input type="hidden" name="saved" value="z-2ports0000"/)
    expect(await html('/search?q=lights&did=ended&which=%3Cb%3E')).not.toContain('Taken off the list.')
  })

  test('needs a name and something to be saved', async () => {
    const unnamed = await send('/search?q=bells', { does: 'save', name: ' ', query: 'q=bells' })
    expect([unnamed.status, unnamed.sent]).toEqual([422, []])
    expect(unnamed.text).toContain('The name is empty')
    expect((await send('/search', { does: 'save', name: 'x', query: '' })).text).toContain(
      'nothing on this page to be saved',
    )
  })
})
