import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { everything, fakeContext } from './fake-api.ts'

let pages: PageHandler

beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

function get(
  path: string,
  headers: Record<string, string> = {},
  context: LoadContext = fakeContext().context,
) {
  return pages(new Request(`http://localhost${path}`, { headers }), context)
}

const html = async (path: string) => (await get(path, { 'accept-language': 'en' })).text()

function post(path: string, fields: Record<string, string | File>, fake = fakeContext()) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return pages(
    new Request(`http://localhost${path}`, { method: 'POST', body, headers: { origin: 'http://localhost' } }),
    fake.context,
  )
}

describe('permanent addresses', () => {
  const iri = '/akn/xx-ois/statement/deliberation/council/2024-05-15/7-1-nav'

  test.each([
    [iri, '/publications/p-council7/works/1'],
    [`${iri}/ara@/!main`, '/publications/p-council7/works/1?language=ar'],
    [`${iri}/fra@/!main~para_6`, '/publications/p-council7/works/1?language=fr#para_6'],
    [`${iri}~para_5__subpara_a`, '/publications/p-council7/works/1#para_5__subpara_a'],
  ])('%s leads to its page', async (address, page) => {
    expect((await get(address)).headers.get('location')).toBe(page)
  })

  test('of nothing that is kept give the page of a wrong address', async () => {
    const response = await get('/akn/un/statement/deliberation/un-ga/1946-01-24/1')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>')
  })
})

describe('a line of the file', () => {
  test('leads to its paragraph', async () => {
    const [, , third] = everything[0]?.editions[0]?.works[30]?.paragraphs ?? []
    const line = third?.sourceLines[0]
    const response = await get(`/publications/p-council7/lines/${line}?expression=p-council7-ar`)
    expect(response.headers.get('location')).toBe(
      `/publications/p-council7/works/31?language=ar#${third?.eId}`,
    )
  })

  test('before all paragraphs leads to the publication', async () => {
    const response = await get('/publications/p-press/lines/1?expression=p-press-en')
    expect(response.headers.get('location')).toBe('/publications/p-press?language=en')
  })
})

describe('addresses that lead nowhere', () => {
  test.each([
    '/nowhere',
    '/publications/p-unknown',
    '/publications/p-council7/works/999',
    '/publications/p-council7/works/zero',
    '/publications/p-council7/works/0',
    '/assets/../package.json',
    '/assets/%2e%2e/server/index.js',
  ])('%s is not found, with the frame around it', async (path) => {
    const response = await get(path, { 'accept-language': 'en' })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('No page at this address')
  })
})

describe('the language of the interface', () => {
  test('is kept by ?lang= and the address stays as it was', async () => {
    const response = await get('/publications/p-council7/works/1?with=en&lang=fr')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/publications/p-council7/works/1?with=en')
    expect(response.headers.get('set-cookie')).toMatch(
      /^qarar-reader=fr\.auto; Path=\/;.*HttpOnly; SameSite=Lax$/,
    )
  })

  test('leads to no other site', async () => {
    const response = await get('//evil.example/?lang=fr')
    expect(response.headers.get('location')).not.toMatch(/^\/\//)
  })

  test('and the digits are kept by the settings', async () => {
    const response = await post('/settings', { csrfToken: 't0ken', language: 'ar', digits: 'arabic' })
    expect(response.headers.get('set-cookie')).toContain('qarar-reader=ar.arabic')
  })

  test('chooses the text, where the address names none', async () => {
    expect(await html('/publications/p-council7/works/1')).toContain(
      'Safety of Navigation in the Halun Strait',
    )
    expect(await html('/publications/p-council7/works/1?language=ar')).toContain(
      'سلامة الملاحة في مضيق هالون',
    )
  })
})

describe('forms', () => {
  test.each(['/', '/publications/p-council7', '/doubts', '/settings', '/import'])(
    'of %s carry the token',
    async (path) => {
      const forms = (await html(path)).match(/<form[^>]*method="post".*?<\/form>/gs) ?? []
      expect(forms.length).toBeGreaterThan(0)
      for (const form of forms)
        expect(form).toContain('<input type="hidden" name="csrfToken" value="t0ken"/>')
    },
  )

  test('settle a question', async () => {
    const fake = fakeContext()
    const response = await post('/doubts', { doubt: 'd-1', decision: 'new-revision' }, fake)
    expect(fake.changes).toEqual([{ path: '/api/doubts/d-1', body: '{"decision":"new-revision"}' }])
    expect(response.headers.get('location')).toBe('/publications/p-council7')
  })

  test('withdraw a publication with the reason', async () => {
    const fake = fakeContext()
    const response = await post('/publications/p-press', { reason: 'twice' }, fake)
    expect(fake.changes).toEqual([{ path: '/api/publications/p-press/withdraw', body: '{"reason":"twice"}' }])
    expect(response.headers.get('location')).toBe('/')
  })

  test('hand uploaded files on, and say what became of each', async () => {
    const fake = fakeContext()
    const response = await post('/import', { file: new File(['words'], 'a.txt') }, fake)
    const [change] = fake.changes
    const sent = change?.body instanceof FormData ? change.body.get('file') : null
    expect(sent instanceof File && (await sent.text())).toBe('words')
    expect(await response.text()).toContain('b.bin is not text.')
  })

  test('without a file change nothing and say so', async () => {
    const fake = fakeContext()
    const response = await post('/import', { file: new File([], '') }, fake)
    expect(fake.changes).toEqual([])
    expect(await response.text()).toContain('class="notice"')
  })
})

describe('text of documents', () => {
  test.each([
    '/',
    '/publications/p-hostile',
    '/publications/p-hostile/works/1',
    '/publications/p-hostile/diagnostics',
  ])('never becomes markup on %s', async (path) => {
    const page = await html(path)
    expect(page).not.toMatch(/<script|<img|<i>|<b>notes/)
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('an empty library', () => {
  test('says what will be here and offers the one action', async () => {
    const page = await (await get('/', { 'accept-language': 'ar' }, fakeContext([], []).context)).text()
    expect(page).toContain('هنا تُعرض الوثائق')
    expect(page).toContain('action="/import"')
  })

  test('by its filter offers all', async () => {
    expect(await html('/?kind=agenda')).toContain('Show all')
  })
})

describe('built files', () => {
  test('are answered for ever, by name only', async () => {
    const [href = ''] = (await html('/')).match(/\/assets\/root-[\w-]+\.css/) ?? []
    const response = await get(href)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await response.text()).not.toContain('data:')
  })
})

test('an API that fails gives a page that says so', async () => {
  const { context } = fakeContext()
  const failing = { ...context, api: async () => Response.json({ title: 'x' }, { status: 503 }) }
  const response = await get('/', { 'accept-language': 'en' }, failing)
  expect(response.status).toBeGreaterThanOrEqual(500)
  expect(await response.text()).toContain('This page could not be shown')
})
