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

describe('a page of a file', () => {
  test('stands beside its lines, with a frame around those that are asked for', async () => {
    const page = await html('/files/m-printed/pages/2?lines=22-24')
    expect(page).toContain('src="/api/manifestations/m-printed/pages/2/picture"')
    expect(page.match(/<rect /g)).toHaveLength(2)
    expect(page.match(/<mark>/g)).toHaveLength(2)
    expect(page).toContain('href="/files/m-printed/pages/1?lines=22-24" rel="prev"')
    expect(page).toContain('href="/files/m-printed/pages/3?lines=22-24" rel="next"')
    expect(await html('/files/m-printed/pages/1?lines=x')).not.toContain('<rect ')
    expect((await get('/files/m-printed/pages/9')).status).toBe(404)
  })

  test('is found without its number, or by one, and large enough to be read', async () => {
    const leads = async (path: string) => (await get(path)).headers.get('location')
    expect(await leads('/files/m-printed/pages')).toBe('/files/m-printed/pages/1')
    expect(await leads('/files/m-printed/pages?page=3&large=')).toBe('/files/m-printed/pages/3?large=yes')
    expect(await leads('/files/m-printed/pages?page=../x')).toBe('/files/m-printed/pages/1')
    const page = await html('/files/m-printed/pages/2?large=yes&lines=22-24')
    expect(page).toContain('src="/api/manifestations/m-printed/pages/2/picture?dpi=220"')
    expect(page).toContain('href="/files/m-printed/pages/2?lines=22-24"')
    expect(page).toContain('href="/files/m-printed/pages/3?lines=22-24&amp;large=yes" rel="next"')
    expect(page).toContain('max="3"')
  })

  test('and a file says how it differs from the text shown', async () => {
    const page = await html('/files/m-printed')
    expect(page).toContain('council-7.txt')
    // What stands elsewhere is marked, each word in its own place.
    expect(page).toContain('<mark><span><bdi>(1)</bdi></span></mark>')
    expect(page).toContain('<p class="text" dir="rtl"><span><bdi>انظر</bdi></span> ')
    expect(page).toContain('<mark><bdi>يرحب بعمل الحراس</bdi></mark>')
    expect(page).toContain('/publications/p-council7/works/1?expression=p-council7-ar#para_6')
    expect(page).toContain('/files/m-printed/pages/2?lines=22-24')
    expect(page).toContain('<bdi class="symbol">7/1-NAV</bdi></h2>')
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

describe('an address that asks for what there is not', () => {
  test('is told so, and the page is shown', async () => {
    const page = await html('/register?status=purple')
    expect(page).toMatch(/it was left out: <bdi[^>]*>status=purple/)
    expect(await html('/register?status=none')).not.toContain('left out:')
  })

  test('beyond the end of a list is led back to its beginning', async () => {
    const page = await html('/publications/p-council7/mandates?language=ar&from=9999')
    expect(page).toMatch(/nothing from number 9,999 on.*<a href="[^"]*mandates\?language=ar">/s)
  })

  test('that is no text in UTF-8 is not found', async () => {
    expect((await get('/akn/%E0%A4%A')).status).toBe(404)
  })
})

describe('the language of the interface', () => {
  test('is kept by ?lang= and the address stays as it was', async () => {
    const response = await get('/publications/p-council7/works/1?with=en&lang=fr')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/publications/p-council7/works/1?with=en')
    expect(response.headers.get('set-cookie')).toMatch(
      /^qarar-reader=fr\.auto\.gregorian\.auto; Path=\/;.*HttpOnly; SameSite=Lax$/,
    )
  })

  test('leads to no other site', async () => {
    const response = await get('//evil.example/?lang=fr')
    expect(response.headers.get('location')).not.toMatch(/^\/\//)
  })

  test('is kept by the settings with digits, calendar and colours, and shows', async () => {
    const chosen = { language: 'ar', digits: 'arabic', calendar: 'both', theme: 'dark' }
    const response = await post('/settings', { csrfToken: 't0ken', ...chosen })
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(cookie).toBe('qarar-reader=ar.arabic.both.dark')
    const page = await (await get('/settings', { cookie })).text()
    expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl" data-theme="dark">/)
    expect(page).toContain('<meta name="color-scheme" content="only dark"/>')
    expect(page.match(/checked=""/g)).toHaveLength(4)
    const past = await get('/docket?asOf=2024-06-01&known=2024-07-01', { cookie })
    expect(await past.text()).toMatch(/\([٠-٩]+ [^)]+ ١٤٤٥ هـ\)/)
  })

  test('is changed alone by ?lang=, the other settings stay', async () => {
    const response = await get('/?lang=en', { cookie: 'qarar-reader=ar.arabic.both.dark' })
    expect(response.headers.get('set-cookie')).toContain('qarar-reader=en.arabic.both.dark;')
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
  test.each([
    '/',
    '/library',
    '/publications/p-council7',
    '/publications/p-record31/reading',
    '/doubts',
    '/settings',
    '/import',
  ])('of %s carry the token', async (path) => {
    const forms = (await html(path)).match(/<form[^>]*method="post".*?<\/form>/gs) ?? []
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) expect(form).toContain('<input type="hidden" name="csrfToken" value="t0ken"/>')
  })

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
    expect(response.headers.get('location')).toBe('/library')
  })

  test('hand uploaded files on to a job', async () => {
    const fake = fakeContext()
    const response = await post('/import', { file: new File(['words'], 'a.txt') }, fake)
    const [change] = fake.changes
    const sent = change?.body instanceof FormData ? change.body.get('file') : null
    expect(sent instanceof File && (await sent.text())).toBe('words')
    expect(response.headers.get('location')).toBe('/import/jobs/j-done')
  })

  test('say of a job what became of each file, and renew the page until it has ended', async () => {
    const done = await get('/import/jobs/j-done')
    expect(done.headers.get('refresh')).toBeNull()
    expect(await done.text()).toContain('b.bin is not text.')
    const running = await get('/import/jobs/j-running')
    expect(running.headers.get('refresh')).toBe('2')
    // Three of four files, and 37 of 300 pages of the next one.
    expect(await running.text()).toMatch(/<progress[^>]*max="4"[^>]*value="3\.123/)
    expect(await html('/import/jobs/j-cancelled')).toContain('c.txt')
  })

  test('stop a job', async () => {
    const fake = fakeContext()
    await post('/import/jobs/j-running', {}, fake)
    expect(fake.changes).toEqual([{ path: '/api/jobs/j-running/cancel', body: '{}' }])
  })

  test('of a large report copies are written as jobs: asked for, followed, stopped, fetched', async () => {
    const page = await html('/reports/g-seven')
    expect(page).not.toContain('/api/reports/g-seven/file?')
    expect(page).toContain('/api/report-files/j-written/content')
    const asked = fakeContext()
    const fields = { about: 'file', copy: 'clean', language: 'fr', format: 'docx' }
    await post('/reports/g-seven', fields, asked)
    expect(asked.changes).toEqual([
      {
        path: '/api/reports/g-seven/files',
        body: JSON.stringify({
          copy: 'clean',
          language: 'fr',
          format: 'docx',
          silent: false,
          unreviewed: false,
        }),
      },
    ])
    const running = await get('/report-files/j-writing')
    expect(running.headers.get('refresh')).toBe('2')
    expect(await running.text()).toMatch(/<progress[^>]*max="53"[^>]*value="20"/)
    const stopped = fakeContext()
    await post('/report-files/j-writing', {}, stopped)
    expect(stopped.changes).toEqual([{ path: '/api/jobs/j-writing/cancel', body: '{}' }])
    const refused = await get('/report-files/j-refused')
    expect(refused.headers.get('refresh')).toBeNull()
    expect(await refused.text()).toContain('1 &lt;b&gt; awaiting-translation')
  })

  test('without a file change nothing and say so', async () => {
    const fake = fakeContext()
    const response = await post('/import', { file: new File([], '') }, fake)
    expect(fake.changes).toEqual([])
    expect(await response.text()).toContain('class="notice"')
  })
})

describe('the place in the file', () => {
  const sourcesOf = (page: string) => page.match(/<div class="source"[^>]*>.*?<\/div>/gs) ?? []

  test('stands beside every paragraph, as printed, where the whole source is asked for', async () => {
    for (const path of ['/publications/p-council7/works/1', '/publications/p-record31/works/1']) {
      const sources = sourcesOf(await html(`${path}?source=open`))
      expect(sources.length).toBeGreaterThan(5)
      for (const source of sources) expect(source).toMatch(/<details open="">.*<ol class="printed"/s)
    }
  })

  test('is folded where nothing was changed, and can be unfolded where lines were joined', async () => {
    const sources = sourcesOf(await html('/publications/p-council7/works/1?language=ar'))
    expect(sources.join('')).not.toContain('<details open')
    const joined = sources.filter((source) => /الأسطر|lines \d/.test(source))
    for (const source of joined) expect(source).toMatch(/<details>.*(?:<li>.*){2}/s)
    expect(sources.some((source) => !source.includes('<details'))).toBe(true)
  })
})

describe('a note of the reading', () => {
  test.each([
    ['en', 'the number is taken from the contents.'],
    ['fr', 'numéro repris : le sommaire.'],
    ['ar', 'أُخذ رقمه من الفهرس.'],
  ])('is wholly in the language of the reader: %s', async (language, words) => {
    const response = await get('/publications/p-council7/diagnostics', { 'accept-language': language })
    expect(await response.text()).toContain(words)
  })

  test('leads to its lines, also where it has no span', async () => {
    const { context } = fakeContext()
    const note = {
      code: 'layer-differs',
      severity: 'warning',
      params: { first: 21, last: 28 },
      span: null,
      sourceLines: [21, 28],
    }
    const api: LoadContext['api'] = async (path, init) => {
      const answer = await context.api(path, init)
      if (!path.includes('/publications/')) return answer
      return Response.json({ ...((await answer.json()) as object), diagnostics: [note] })
    }
    const page = await (
      await get('/publications/p-press/diagnostics', { 'accept-language': 'en' }, { ...context, api })
    ).text()
    expect(page).toContain('The damaged layer has other letters here')
    expect(page).toMatch(/\/lines\/21\?[^>]*><span class="lines">lines 21–28</)
  })
})

describe('an answer to a question', () => {
  const refused = 'p-council7 has a text in en, p-council7-en: it cannot be a new language.'
  const refusing = (code: string, status: number): LoadContext => {
    const { context } = fakeContext()
    const problem = { type: `urn:qarar:problem:${code}`, title: '–', status, detail: refused, code }
    return {
      ...context,
      api: async (path, init) =>
        init?.method === 'POST' ? Response.json(problem, { status }) : context.api(path, init),
    }
  }
  const send = async (context: LoadContext) => {
    const body = new URLSearchParams({ doubt: 'd-1', decision: 'new-language' })
    const headers = { origin: 'http://localhost', 'accept-language': 'en' }
    return pages(new Request('http://localhost/doubts', { method: 'POST', body, headers }), context)
  }

  test('is offered only where it can be given', async () => {
    const page = await html('/doubts')
    expect(page).toContain('value="new-revision"')
    expect(page).not.toContain('value="new-language"')
  })

  test('that the store refuses says why in its words', async () => {
    const response = await send(refusing('refused', 409))
    expect(response.status).toBe(409)
    const page = await response.text()
    expect(page).toContain(refused)
    expect(page).not.toContain('expired')
  })

  test('from a form that is out of date says that', async () => {
    expect(await (await send(refusing('token-missing', 403))).text()).toContain('The form has expired')
  })
})

describe('text of documents', () => {
  test.each([
    '/',
    '/library',
    '/publications/p-hostile',
    '/publications/p-hostile/works/1',
    '/publications/p-hostile/diagnostics',
    '/publications/p-hostile/reading',
  ])('never becomes markup on %s', async (path) => {
    const page = await html(path)
    expect(page).not.toMatch(/<script>|<img|<i>|<b>notes/)
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('an empty library', () => {
  test('says what will be here and offers the one action', async () => {
    const page = await (
      await get('/library', { 'accept-language': 'ar' }, fakeContext([], []).context)
    ).text()
    expect(page).toContain('هنا تُعرض الوثائق')
    expect(page).toContain('action="/import"')
  })

  test('by its filter offers all', async () => {
    expect(await html('/library?kind=agenda')).toContain('Show all')
  })

  test('makes the home page one that says what to do', async () => {
    const page = await (await get('/', { 'accept-language': 'ar' }, fakeContext([], []).context)).text()
    expect(page).toContain('<h1>لا وثائق بعد</h1>')
    expect(page).toContain('action="/import"')
    expect(page).not.toContain('class="figures"')
  })
})

describe('the home page', () => {
  test('has figures that lead to what they count', async () => {
    const page = await html('/')
    const links = [...page.matchAll(/<a href="([^"]+)"><b>([\d,]+)<\/b>/g)].map(([, href, value]) => [
      value,
      href,
    ])
    expect(links).toEqual([
      ['5', '/docket?session=COUNCIL-8#tasks'],
      ['4', '/docket?session=COUNCIL-8#reports'],
      ['1', '/docket?session=COUNCIL-8#returns'],
      ['9', '/register?due=COUNCIL-8&amp;status=none'],
      ['14', '/register?state=proposed'],
      [expect.stringMatching(/^\d+$/), '/findings'],
    ])
    expect(page).toContain('No date known')
  })

  test('has what is due as a table, each addressee with its docket', async () => {
    const page = await html('/')
    expect(page).toContain(
      `/docket?${new URLSearchParams({ session: 'COUNCIL-8', desk: 'ois/members' }).toString().replace('&', '&amp;')}`,
    )
    expect(page).toContain('href="/sessions/ois/COUNCIL-8#due"')
    expect(
      page.match(
        /<svg class="due-bar" width="100%"[^>]*><rect width="100%"[^>]*><\/rect><rect class="informed" width="33.3%"/,
      ),
    ).not.toBeNull()
  })

  test('takes an address that names no session for none', async () => {
    expect(await html('/?session=nothing')).toContain('8th session')
  })
})

test('the days of a session are the same in the list and on its page, its place in the words of the cover', async () => {
  const [list, page] = [await html('/sessions'), await html('/sessions/ois/COUNCIL-7')]
  for (const each of [list, page]) expect(each).toMatch(/<time dateTime="2024-05-14">[^<]*14[^<]*15 May 2024/)
  expect(page).toContain('<bdi lang="en">Zelfar – Sultanate of Oman</bdi>')
})

test('a title that may be read wrongly says so in every list that prints it', async () => {
  for (const path of ['/library', '/'])
    expect(await html(path)).toMatch(/3[^<]{0,3} lines between[^<]*damaged layer/)
})

test('a session that nobody knows is said in a sentence', async () => {
  const { context } = fakeContext()
  const answer = await get('/sessions/ois/COUNCIL-99', { 'accept-language': 'en' }, context)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Nothing that Qarar holds speaks of this session')
})

test('a session stands under its organisation only', async () => {
  expect((await get('/sessions/ois/COUNCIL-7')).status).toBe(200)
  for (const path of ['/sessions/oic/COUNCIL-7', '/sessions/ois/FAIR-7', '/states/XYZ'])
    expect((await get(path)).status).toBe(404)
  expect((await get('/states?state=state%3AOMN')).headers.get('location')).toBe('/states/OMN')
})

test('the readers’ own State is a link on every page', async () => {
  const { context } = fakeContext()
  const own = { ...context, state: 'state:OMN' }
  expect(await (await get('/help', { 'accept-language': 'en' }, own)).text()).toContain(
    '<a href="/states/OMN">Our State</a>',
  )
  expect(await html('/help')).not.toContain('Our State')
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

test('what is being read is found again: on the library with its page and a way to stop it, on every page in the column', async () => {
  const html = await (await get('/library', { 'accept-language': 'en' })).text()
  expect(html).toMatch(/<li data-job="j-running">.*c\.pdf.*Page 37 of 300.*Files that are in: 3 of 4/)
  expect(html).toMatch(/<form action="\/import\/jobs\/j-running" method="post">/)
  const other = await (await get('/search', { 'accept-language': 'en' })).text()
  expect(other).toMatch(/<a href="\/import\/jobs\/j-running">Being read<b class="waiting"> 1<\/b>/)
})

test('what OCR read is said beside the file and beside the completeness', async () => {
  const html = await (await get('/publications/p-council7', { 'accept-language': 'en' })).text()
  expect(html.match(/Read by OCR: page 2–3/g)).toHaveLength(2)
  expect(html).toContain('Letters of scans may be misread')
  expect(html).not.toContain('>current<')
  const other = await (await get('/publications/p-press', { 'accept-language': 'en' })).text()
  expect(other).not.toContain('Read by OCR')
})
