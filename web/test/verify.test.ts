import type { LoadContext, PageHandler, PublicationPage, ReadingView } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'

const path = '/publications/p-record31/reading?language=en'
let pages: PageHandler

beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(address = path, language = 'en') {
  const headers = { 'accept-language': language }
  return (await pages(new Request(`http://localhost${address}`, { headers }), fakeContext().context)).text()
}

function send(fields: Record<string, string>, context: LoadContext, address = path) {
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const body = new URLSearchParams({ expression: 'p-record31-en', ...fields })
  return pages(new Request(`http://localhost${address}`, { method: 'POST', body, headers }), context)
}

/** Sends the form of which a part is known, with what a person adds to it. */
async function answer(about: string, added: Record<string, string> = {}, fake = fakeContext()) {
  const form = formsOf(await html()).find((fields) => fields.about === about) ?? {}
  const response = await send({ ...form, ...added }, fake.context)
  const bodies = fake.changes.map(({ path: to, body }) => [to, JSON.parse(String(body))])
  return { form, response, bodies, location: response.headers.get('location') }
}

function formsOf(page: string): Record<string, string>[] {
  const forms = page.match(/<form[^>]*method="post".*?<\/form>/gs) ?? []
  return forms.map((form) =>
    Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ),
  )
}

const read = { cause: 'reading-error', checkedAgainst: 'page 3', other: '' }
const words = { words: 'Ministers', text: 'Minister', cause: 'reading-error', checkedAgainst: 'page 3' }

describe('the reading page', () => {
  test('asks the least sure join first, and folds the sure ones', async () => {
    const page = await html()
    const places = ['Unsure joins', 'Likely joins', '<details class="group"><summary>Sure joins'].map(
      (name) => page.indexOf(name),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('says where a passage is missing, how much is done, who answered, and what has lost its place', async () => {
    const page = await html()
    expect(page).toContain('A passage is missing here')
    expect(page).toContain('1 of 4 joins confirmed')
    expect(page).toContain('1 of 4 readings verified')
    expect(page).toMatch(/Mona Karran.*20 November 2026.*page 3 of the printed record/s)
    expect(page).toContain('lighthuoses')
  })

  test('shows lines, repaired and verified text, and why they differ', async () => {
    const page = await html()
    expect(page).toContain('<span class="control">RLM</span>')
    expect(page).toContain('Words were stretched to fill a line')
    expect(page).toMatch(/class="verified" title="Should read: [^"]*">\S+ \[sic\]</)
    expect(await html('/publications/p-record31/reading?language=ar', 'ar')).toContain(' [كذا]<')
  })

  test('says in whose name answers are given, what was corrected, and what was taken back, why', async () => {
    const page = await html()
    expect(page).toContain('You answer as \u2068tester\u2069')
    expect(page).toContain('<b class="decided-mark">corrected</b>')
    expect(page).toMatch(/<details class="group taken-back">.*line 9 follows line 7.*It was the wrong page/s)
  })

  test('is reached from the questions, with their number', async () => {
    const page = await html('/doubts')
    expect(page).toContain('reading?expression=p-record31-en#joins">2 joins to confirm<')
    expect(page).toContain('3 proposed readings<')
  })

  test('shows the first pages beside each other where the files of a question have pages', async () => {
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (to, init) => {
      const response = await context.api(to, init)
      if (!to.startsWith('/api/publications/p-council7')) return response
      const page = (await response.json()) as PublicationPage
      for (const file of page.manifestations) if (file.id.endsWith('-en')) file.format = 'pdf'
      return Response.json(page)
    }
    const headers = { 'accept-language': 'en' }
    const shown = async (given: LoadContext) =>
      (await pages(new Request('http://localhost/doubts', { headers }), given)).text()
    const page = await shown({ ...context, api })
    expect(page).toContain('/pages/1/picture?dpi=60')
    expect(page).toContain('A text without pages')
    expect(await shown(context)).not.toContain('First page as printed')
  })

  test('names the marks that change the direction of text, wherever words of the file stand', async () => {
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (to, init) => {
      const response = await context.api(to, init)
      if (!to.includes('/reading?')) return response
      const view = (await response.json()) as ReadingView
      for (const reading of view.readings) Object.assign(reading, { before: '\u202a', after: '\u202b' })
      for (const { anchor } of view.unplaced) Object.assign(anchor, { before: '\u202c', after: '\u202d' })
      for (const stretch of view.stretches) stretch.repaired += '\u202e'
      return Response.json(view)
    }
    const headers = { 'accept-language': 'en' }
    const page = await pages(new Request(`http://localhost${path}`, { headers }), { ...context, api })
    const text = await page.text()
    expect(text).not.toMatch(/[\u202a-\u202e]/)
    for (const name of ['LRE', 'RLE', 'PDF', 'LRO', 'RLO'])
      expect(text).toContain(`<span class="control">${name}</span>`)
  })

  test('asks for two hundred readings at once, and leads to the others', async () => {
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (to, init) => {
      const response = await context.api(to, init)
      if (!to.includes('/reading?')) return response
      const view = (await response.json()) as ReadingView
      const [one] = view.readings.filter(({ verified }) => !verified) as [ReadingView['readings'][number]]
      view.readings = Array.from({ length: 430 }, (_, at) => ({ ...one, span: { start: at, end: at + 1 } }))
      return Response.json(view)
    }
    const load = async (address: string) => {
      const request = new Request(`http://localhost${address}`, { headers: { 'accept-language': 'en' } })
      return (await pages(request, { ...context, api })).text()
    }
    const first = await load(path)
    const asked = (page: string) => page.match(/id="reading_\d+_\d+"/g)?.length
    expect([asked(first), asked(await load(`${path}&asked=401`))]).toEqual([200, 30])
    expect(first).toContain('readings 1–200 of 430 to verify')
    expect(first).toContain('asked=201#readings')
    const [form] = formsOf(first.slice(first.indexOf('id="reading_199_200"')))
    const sent = await send({ ...form, ...read }, { ...context, api })
    expect(sent.headers.get('location')).toMatch(/&asked=201#reading_200_201_answer$/)
  })

  test('turns its pages', async () => {
    const page = await html(`${path}&from=41`)
    expect(page).toContain('paragraphs 41–80 of 91')
    expect(page).toContain('from=81#layers')
  })

  test('is there for a text without any question', async () => {
    expect(await html('/publications/p-press/reading')).toContain('nothing was joined')
  })

  test.each([
    '/publications/p-record31',
    '/publications/p-record31/works/1',
    '/publications/p-record31/diagnostics',
  ])('is reached from %s', async (address) => {
    expect(await html(`${address}?language=en`)).toContain(
      'href="/publications/p-record31/reading?language=en"',
    )
  })
})

describe('an answer', () => {
  test('confirms a join and leads to the next', async () => {
    const { form, bodies, location } = await answer('join')
    expect(bodies).toEqual([
      [
        '/api/expressions/p-record31-en/joins',
        { line: Number(form.line), next: Number(form.next), manifestation: 'm-p-record31-en' },
      ],
    ])
    expect(location).toBe(`${path}&recorded=join#${form.following}_answer`)
    expect(form.following).not.toBe(`join_${form.line}_${form.next}`)
  })

  test('that makes the next join surer leads to the most doubtful one', async () => {
    const { location } = await answer('join', { certainty: 'unsure' })
    expect(location).toMatch(/#join_\d+_\d+_answer$/)
    const [first] = (await html()).match(/(?<=id=")join_\d+_\d+_answer/) ?? []
    expect(location).toBe(`${path}&recorded=join#${first}`)
  })

  test('says what it made sure elsewhere', async () => {
    const { location } = await answer('join', { sure: '0' })
    expect(location).toContain('recorded=join&surer=2')
    expect(await html(`${path}&recorded=join&surer=2`)).toContain(
      'role="status">Recorded. 2 other joins became sure.<',
    )
    expect(await html()).not.toContain('role="status"')
  })

  test('names another line', async () => {
    expect((await answer('join', { next: '7' })).bodies[0]?.[1]).toMatchObject({ next: 7 })
  })

  test('takes the proposal, and keeps what it was checked against', async () => {
    const { form, bodies, location } = await answer('reading', read)
    const { start, end, quote, proposed, following } = form
    const span = { start: Number(start), end: Number(end) }
    expect(bodies).toEqual([
      [
        '/api/expressions/p-record31-en/readings',
        {
          span,
          revision: 'r-shown',
          quote,
          text: proposed,
          cause: 'reading-error',
          checkedAgainst: 'page 3',
        },
      ],
    ])
    expect(location).toBe(`${path}&recorded=reading&against=page+3#${following}_answer`)
  })

  test('takes typed words before the proposal', async () => {
    const typed = await answer('reading', { ...read, other: ' typed ', cause: 'original-error' })
    expect(typed.bodies[0]?.[1]).toMatchObject({ text: 'typed', cause: 'original-error' })
  })

  test('that the print is right does not throw typed words away', async () => {
    const { response, bodies } = await answer('reading', { ...read, other: 'typed', cause: 'as-printed' })
    const page = await response.text()
    expect(bodies).toEqual([])
    expect(page).toContain('You typed another reading')
    expect(page).toMatch(/name="other"[^>]*value="typed"/)
  })

  test.each([
    [{ ...read, checkedAgainst: ' ' }, 'Say what you compared the words with'],
    [{ ...read, other: 'two\twords' }, 'invisible control characters'],
  ])('is refused in the words of the page, without asking the store (%#)', async (typed, why) => {
    const { response, bodies } = await answer('reading', typed)
    expect(bodies).toEqual([])
    expect(await response.text()).toContain(why)
  })

  test('about words of a paragraph finds them there', async () => {
    const { start } = await paragraphWith('welcome the Ministers')
    const { bodies, location } = await answer('words', { ...words, start })
    const [[, { span, quote, text }]] = bodies as [
      [string, { span: { start: number; end: number }; quote: string; text: string }],
    ]
    expect({ quote, text }).toEqual({ quote: 'Ministers', text: 'Minister' })
    expect(span.end - span.start).toBe('Ministers'.length)
    expect(span.start).toBeGreaterThan(Number(start))
    expect(location).toBe(`${path}&recorded=words&against=page+3#stretch_${start}`)
  })

  test.each([
    ['Sailors', 'These words are not in the paragraph'],
    ['the', 'more than once'],
  ])(
    'about words that have no one place (%s) is not taken, and nothing typed is lost',
    async (typed, why) => {
      const { start } = await paragraphWith('welcome the Ministers')
      const { response, bodies } = await answer('words', { ...words, start, words: typed, text: 'as typed' })
      const page = await response.text()
      expect(bodies).toEqual([])
      expect(page).toContain(why)
      expect(page).toContain('value="as typed"')
    },
  )

  test('about words of a text that is another one by now is not taken', async () => {
    const { start } = await paragraphWith('welcome the Ministers')
    const { response, bodies } = await answer('words', { ...words, start, revision: 'r-before' })
    expect(await response.text()).toContain('The text was read again since this page was shown')
    expect([response.status, bodies]).toEqual([409, []])
  })

  test('is taken back with its reason', async () => {
    const { form, bodies, location } = await answer('take-back', { reason: 'wrong page' })
    expect(bodies).toEqual([[`/api/decisions/${form.id}/withdraw`, { reason: 'wrong page' }]])
    expect(location).toBe(`${path}&recorded=back#joins`)
  })

  test.each<[string, Record<string, string>]>([
    ['that leads elsewhere', { back: '\r\nSet-Cookie: a=b' }],
    ['about a text of another publication', { expression: 'p-press-ar' }],
    ['about no text', { expression: '' }],
  ])('%s is not taken', async (_, wrong) => {
    const { response, bodies } = await answer('take-back', { reason: 'wrong page', ...wrong })
    expect(await response.text()).toContain('The answer was not taken')
    expect([response.headers.get('location'), bodies]).toEqual([null, []])
  })

  test.each([
    ['blank-line', 'This line is blank'],
    [undefined, '<bdi lang="en" dir="ltr">Words of the server.</bdi>'],
  ])('that the store refuses (%s) says why on the same page, with what was typed', async (reason, why) => {
    const { context } = fakeContext()
    const problem = {
      ...{ type: 'urn:qarar:problem:refused', title: '–', status: 409, code: 'refused' },
      ...{ detail: 'Words of the server.', reason },
    }
    const api: LoadContext['api'] = async (to, init) =>
      init?.method === 'POST' ? Response.json(problem, { status: 409 }) : context.api(to, init)
    const { response } = await answer('join', { next: '7' }, { context: { ...context, api }, changes: [] })
    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page).toContain(why)
    expect(page.includes('Words of the server.')).toBe(reason === undefined)
    expect(page).toMatch(/<input[^>]*name="next"[^>]*value="7"/)
  })

  test('without its fields changes nothing', async () => {
    const fake = fakeContext()
    const response = await send({ about: 'join', line: 'x' }, fake.context)
    expect(await response.text()).toContain('The answer was not taken')
    expect(fake.changes).toEqual([])
  })
})

/** The form about words of the paragraph that has these. */
async function paragraphWith(some: string): Promise<{ start: string }> {
  const stretches = (await html()).split('<li class="stretch" id="stretch_')
  const found = stretches.slice(1).find((stretch) => stretch.includes(some)) ?? ''
  return { start: /^\d+/.exec(found)?.[0] ?? '' }
}

describe('what the words were checked against', () => {
  /** As a record of two pages. */
  const printed = (): LoadContext => {
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (asked, init) => {
      const response = await context.api(asked, init)
      if (!/^\/api\/publications\/p-record31(?:\?|$)/.test(asked)) return response
      const page = (await response.json()) as PublicationPage
      const pages: [number, number][] = [
        [1, 20],
        [21, 9999],
      ]
      const source = { ...page.publication.source, file: 'record.pdf' }
      return Response.json({ ...page, publication: { ...page.publication, pages, source } })
    }
    return { ...context, api }
  }
  const offered = async (address: string, language: string) => {
    const headers = { 'accept-language': language }
    const page = await (await pages(new Request(`http://localhost${address}`, { headers }), printed())).text()
    return page.match(/name="checkedAgainst"[^>]* value="[^"]*"/)?.[0]
  }

  test('is the page that stands beside them', async () => {
    expect(await offered(path, 'en')).toMatch(/value="page [12] of record\.pdf"$/)
    expect(await offered(path, 'ar')).toMatch(/value="الصفحة [12] من record\.pdf"$/)
    // That of the last answer is no longer it.
    expect(await offered(`${path}&against=page+9+of+record.pdf`, 'en')).toMatch(/value="page [12] of/)
  })

  test('is the print that a person named before', async () => {
    expect(await offered(`${path}&against=the+bound+volume`, 'en')).toContain('value="the bound volume"')
  })

  test('may be left empty, and the server says that it must not', async () => {
    expect(await html()).not.toMatch(/name="checkedAgainst"[^>]* required/)
  })
})
