// Pages of marks and removals, rendered on the server over a fake API.
import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { changeOf } from '../src/distribution/mark-change.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

const mark = {
  ...{ id: 'p-council7', level: 'secret', because: 'person', printed: null, stays: null },
  history: [{ version: 41, level: 'secret', reason: 'by order <b>', by: 'ليلى', at: '2026-11-22T10:00:00Z' }],
}

/** The fake API, with answers of its own at some addresses. */
function withAnswers(answers: Record<string, [status: number, body: unknown]>): LoadContext {
  const { context } = fakeContext()
  return {
    ...context,
    api: async (path, init) => {
      const found = answers[path.split('?')[0] ?? '']
      return found ? Response.json(found[1], { status: found[0] }) : context.api(path, init)
    },
  }
}

async function page(path: string, context: LoadContext, language = 'en') {
  const headers = { 'accept-language': language }
  const response = await pages(new Request(`http://localhost${path}`, { headers }), context)
  return { status: response.status, html: (await response.text()).replaceAll('<!-- -->', '') }
}

test('the page of a mark says who may see it, who decided that and why, as text', async () => {
  const { html } = await page('/marks/p-council7', withAnswers({ '/api/marks/p-council7': [200, mark] }))
  expect(html).toMatch(/<a href="\/publications\/p-council7"><bdi>[^<]+<\/bdi>/)
  expect(html).toContain('<b class="level secret">secret</b>')
  expect(html).toContain('<bdi>by order &lt;b&gt;</bdi>')
  expect(html).toContain('<input type="hidden" name="seen" value="41"/>')
  expect(html).toMatch(/<input type="checkbox" required="" name="sure" value="yes"\/>/)
})

test('a document that is withdrawn has its page still: it can be removed', async () => {
  const nowhere = {
    ...{ type: 'urn:qarar:problem:not-found', title: 'Not found', status: 404 },
    ...{ detail: 'Nothing shows it.', code: 'not-found' },
  }
  const marked = { '/api/marks/p-council7': [200, mark] as [number, unknown] }
  const at = (status: number) =>
    page(
      '/marks/p-council7',
      withAnswers({ ...marked, '/api/publications/p-council7': [status, { ...nowhere, status }] }),
    )
  const { status, html } = await at(404)
  expect(status).toBe(200)
  expect(html).toContain('name="sure"')
  expect(html).not.toContain('href="/publications/p-council7"')
  expect((await at(500)).status).toBe(500)
})

test('the page of a status that is opened wider than its text says that it stays as the text is', async () => {
  const status = {
    ...mark,
    id: 't-1',
    level: 'public',
    stays: { level: 'limited', publication: 'p-council7' },
  }
  const { html } = await page('/marks/t-1', withAnswers({ '/api/marks/t-1': [200, status] }))
  expect(html).toContain('The entry stays limited, because a document that it is about')
  expect(html).toContain('<a href="/marks/p-council7">Distribution of the document</a>')
})

test('a mark stands beside the title, and leads to where it is changed; rows have it where it is not public', async () => {
  const marks = { 'p-council7': 'limited' }
  const context = withAnswers({ '/api/marks': [200, { levels: marks, doubts: {} }] })
  const { html } = await page('/publications/p-council7', context, 'ar')
  expect(html).toContain('<a class="level limited" href="/marks/p-council7">توزيع: محدود</a>')
  expect(
    (await page('/library', context)).html.match(/<span class="level limited">limited<\/span>/g),
  ).toHaveLength(1)
})

test('what was removed is gone, in one sentence of the reader’s language', async () => {
  const gone = {
    ...{ type: 'urn:qarar:problem:removed', title: 'Removed by order', status: 410 },
    ...{ detail: 'English', code: 'removed', removed: '2026-11-22' },
  }
  const context = withAnswers({ '/api/publications/p-council7': [410, gone] })
  const { status, html } = await page('/publications/p-council7', context, 'fr')
  expect(status).toBe(410)
  expect(html).toContain('Ce qui se trouvait à cette adresse a été supprimé sur ordre le 22 novembre 2026.')
})

test('a page of the past says what was removed since', async () => {
  const removal = {
    ...{ id: 'p-1', kind: 'publication', files: [], submitted: ['p-2'], reason: 'by order' },
    ...{ by: 'ليلى', at: '2026-11-22T10:00:00Z' },
  }
  const context = withAnswers({ '/api/removals': [200, { removals: [removal] }] })
  const { html } = await page('/register?known=2026-03-01', context)
  expect(html).toContain('Without what was removed by order since then, the last of it on 22 November 2026.')
  expect((await page('/register?known=2026-12-01', context)).html).not.toContain('removed by order')
  const { html: list } = await page('/removals', context)
  expect(list).toContain('<a href="/publications/p-2">p-2</a>')
  expect(list).toMatch(/Document.{0,20}<time[^>]*>22 November 2026/)
})

test('a change names what was seen; a removal is meant', () => {
  expect(changeOf('p-1', { about: 'mark', level: 'limited', reason: ' why ', seen: '41' })).toMatchObject({
    ...{ path: '/api/marks/p-1', body: { level: 'limited', reason: 'why', seen: 41 } },
  })
  expect(changeOf('p-1', { about: 'mark', level: 'limited', reason: 'why', seen: '' })).toMatchObject({
    body: { seen: null },
  })
  expect(changeOf('p-1', { about: 'mark', level: 'limited', reason: ' ' })).toEqual({ why: 'no-reason' })
  expect(changeOf('p-1', { about: 'remove', reason: 'why' })).toEqual({ why: 'not-sure' })
  expect(changeOf('p-1', { about: 'remove', reason: 'why', sure: 'yes' })).toMatchObject({
    ...{ path: '/api/removals', body: { id: 'p-1', reason: 'why', withReport: false } },
  })
  expect(changeOf('p-1', { about: 'remove', reason: 'why', sure: 'yes', withReport: 'yes' })).toMatchObject({
    body: { withReport: true },
  })
})

const going = { volume: 'o-1', session: 'COUNCIL-8', submitted: false, items: 6, copies: 1 }

test('a removal names the report in hand of which words would go, and asks in a second step', async () => {
  const refused = {
    ...{ type: 'urn:qarar:problem:not-applicable', title: 'Refused', status: 409 },
    ...{ detail: 'English', code: 'not-applicable', reason: 'takes-report' },
  }
  const context = withAnswers({
    '/api/marks/p-council7': [200, mark],
    '/api/removals/p-council7': [200, { reports: [going] }],
    '/api/removals': [409, refused],
  })
  const before = (await page('/marks/p-council7', context)).html
  expect(before).toContain('6 items that hold words, 1 copy (sent out, come back or written)')
  expect(before).toContain('<a href="/reports/o-1">Report to the 8th session')
  expect(before).not.toContain('name="withReport"')
  const body = new URLSearchParams({ about: 'remove', reason: 'by order', sure: 'yes' })
  const headers = { 'accept-language': 'en' }
  const request = new Request('http://localhost/marks/p-council7', { method: 'POST', headers, body })
  const after = await (await pages(request, context)).text()
  expect(after).toContain('Nothing was removed: look at what goes')
  expect(after).toContain('name="withReport"')
  expect(after).toContain('value="by order"')
})
