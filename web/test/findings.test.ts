import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(path: string, language = 'en') {
  const headers = { 'accept-language': language }
  const response = await pages(new Request(`http://localhost${path}`, { headers }), fakeContext().context)
  return (await response.text()).replaceAll('<!-- -->', '')
}

function send(path: string, fields: Record<string, string>, context: LoadContext) {
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const body = new URLSearchParams({ csrfToken: 't0ken', ...fields })
  return pages(new Request(`http://localhost${path}`, { method: 'POST', body, headers }), context)
}

test('findings stand under their kinds, each with its sentence and the words of its places', async () => {
  const page = await html('/findings')
  const places = [
    'Texts that ask for no report',
    'Language versions that differ',
    'The language versions differ',
  ]
  const found = places.map((words) => page.indexOf(`>${words}`))
  expect(found).toEqual(found.toSorted((a, b) => a - b))
  expect(found[0]).toBeGreaterThan(0)
  expect(page.match(/<blockquote/g)).toHaveLength(5)
  expect(page).toContain(
    '<mark><bdi class="document-text" lang="ar" dir="rtl">30 حزيران/يونيه 2025</bdi></mark>',
  )
  expect(page).toContain('href="/publications/p-council7/works/1?language=en#para_3"')
  expect(page).toContain('The text as a whole')
})

test('what a text holds is text: nothing of it becomes markup, and long words are cut', async () => {
  const page = await html('/findings')
  expect(page).not.toContain('<script>')
  expect(page).not.toContain('<b>4</b>')
  expect(page).not.toContain('<b>title</b>')
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(page.match(/long long/g)?.length).toBeLessThan(100)
})

test('days and numbers are written as the reader writes them', async () => {
  expect(await html('/findings')).toContain('(dates): \u206830 June 2025\u2069 / \u206830 July 2025\u2069.')
  expect(await html('/findings', 'ar-EG')).toContain('ويطلبه \u2068٣\u2069 من أصل \u2068٤\u2069')
})

test.each([
  ['ar', 'تختلف الصيغ اللغوية', 'dir="rtl"'],
  ['fr', 'Les versions linguistiques diffèrent', 'dir="ltr"'],
])('in %s', async (language, sentence, direction) => {
  const page = await html('/findings', language)
  expect(page).toContain(sentence)
  expect(page).toContain(direction)
})

test('the filter keeps what else was chosen, and counts what each choice leaves', async () => {
  const page = await html('/findings?code=versions-differ&work=p-hostile')
  expect(page).toContain('href="/findings?work=p-hostile&amp;code=versions-differ&amp;state=dismissed"')
  expect(page).toMatch(/aria-current="true">Language versions that differ <span class="quiet">1</)
  expect(page).toMatch(/<option value="p-hostile" selected="">&lt;b&gt;title&lt;\/b&gt; \(1\)</)
  expect(page.match(/class="finding"/g)).toHaveLength(1)
})

test('one text that the page was opened for is named', async () => {
  expect(await html('/findings?work=p-council7/2')).toContain(
    '<option value="p-council7/2" selected="">٧/٢-م</option>',
  )
})

test('a filter that is none is no filter; an empty list says what will be there', async () => {
  expect((await html('/findings?state=x&code=y&work=%3Cb%3E')).match(/class="finding"/g)).toHaveLength(3)
  expect(await html('/findings?state=gone')).toContain('No finding has gone from the texts.')
})

test('a list behind the texts says so', async () => {
  expect(await html('/findings?work=p-record31')).toContain('The texts have changed since these were found')
  expect(await html('/findings')).not.toContain('The texts have changed since these were found')
})

test('the menu says how many are open, on every page', async () => {
  expect(await html('/help')).toMatch(/href="\/findings">Findings<span class="quiet"> 3</)
})

test('a finding is dismissed with a reason, and the page comes back as it was filtered', async () => {
  const { context, changes } = fakeContext()
  const fields = { about: 'dismiss', finding: 'f-0000000002', reason: ' two time limits ' }
  const response = await send('/findings?code=versions-differ&recorded=back', fields, context)
  expect(changes).toEqual([
    { path: '/api/findings/f-0000000002/dismiss', body: JSON.stringify({ reason: 'two time limits' }) },
  ])
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/findings?code=versions-differ&recorded=dismissed')
  expect(await html('/findings?recorded=dismissed')).toContain(
    'The finding is dismissed, and the reason recorded.',
  )
})

test('who dismissed it and why is shown, and can be taken back', async () => {
  const page = await html('/findings?state=dismissed')
  expect(page).toContain('Dismissed by <bdi>ليلى</bdi>')
  expect(page).toContain('A closing formula &lt;i&gt;of both&lt;/i&gt;.')
  const { context, changes } = fakeContext()
  const fields = { about: 'take-back', finding: 'f-0000000004', id: 'v-0000000001', reason: 'they differ' }
  const response = await send('/findings?state=dismissed', fields, context)
  expect(changes[0]).toMatchObject({ path: '/api/decisions/v-0000000001/withdraw' })
  expect(response.headers.get('location')).toBe('/findings?state=dismissed&recorded=back')
})

test.each([
  ['', 'The field is empty: say why.'],
  ['two\u202elimits', 'characters that nobody sees'],
])('the reason “%s” is not taken, and nothing is sent', async (reason, why) => {
  const { context, changes } = fakeContext()
  const response = await send('/findings', { about: 'dismiss', finding: 'f-0000000002', reason }, context)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(why)
  expect(changes).toEqual([])
})

test('what the store refuses is said in the words of the reader, and what was typed stands there still', async () => {
  const { context } = fakeContext()
  const refusal = {
    type: 'x',
    title: 'x',
    status: 409,
    detail: 'x',
    code: 'refused',
    reason: 'already-dismissed',
  }
  const api: LoadContext['api'] = async (path, init) =>
    init?.method === 'POST' ? Response.json(refusal, { status: 409 }) : context.api(path, init)
  const fields = { about: 'dismiss', finding: 'f-0000000002', reason: 'two "time" limits' }
  const response = await send('/findings', fields, { ...context, api })
  expect(response.status).toBe(409)
  const page = await response.text()
  expect(page).toContain('This finding has been dismissed already.')
  expect(page).toContain('value="two &quot;time&quot; limits"')
})

test('a work says how many findings it has, and its other editions with what changed', async () => {
  const page = await html('/publications/p-council7/works/1?language=ar')
  expect(page).toContain('<a href="/findings?work=p-council7%2F1">3 findings</a>')
  expect(page).toMatch(
    /Earlier edition<\/h3><ul><li><a href="\/publications\/p-council6\/works\/4\?language=ar">/,
  )
  expect(page).toContain('clauses changed: 2, added: 1')
  expect(page).toContain('href="/publications/p-press/works/1?language=ar#p_1"')
  expect(await html('/publications/p-council7/works/2?language=ar')).not.toContain('findings-line')
})
