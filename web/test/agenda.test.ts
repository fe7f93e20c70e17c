import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(path: string, language = 'en', context: LoadContext = fakeContext().context) {
  const headers = { 'accept-language': language }
  const response = await pages(new Request(`http://localhost${path}`, { headers }), context)
  return (await response.text()).replaceAll('<!-- -->', '')
}

function send(fields: Record<string, string>, context: LoadContext) {
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const body = new URLSearchParams({ csrfToken: 't0ken', session: 'COUNCIL-8', ...fields })
  const address = 'http://localhost/agenda?session=COUNCIL-8'
  return pages(new Request(address, { method: 'POST', body, headers }), context)
}

test('lines are numbered through items and reports, and so are their sources', async () => {
  const page = await html('/agenda')
  expect(page).toContain('<ol class="agenda-lines" start="3">')
  expect([...page.matchAll(/id="item-(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
  expect([...page.matchAll(/href="#note-(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4'])
  expect([...page.matchAll(/<li id="note-(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4'])
})

test('a source is cited in the form of its organisation, and leads to its paragraph', async () => {
  const page = await html('/agenda')
  expect(page).toMatch(
    /href="\/publications\/p-council7\/works\/1\?language=ar#para_6"><bdi class="document-text" lang="ar" dir="rtl">الفقرة 6 من منطوق القرار رقم ٧\/١-م</,
  )
  expect(page).toContain('«إدراج بند في جدول أعمال»')
})

test('what a text or a person wrote is text', async () => {
  const page = await html('/agenda')
  expect(page).not.toContain('<script>')
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(page).toContain('&lt;i&gt;Sarwan')
})

test('when and where the session meets, who said so, and the proposed days before it', async () => {
  const page = await html('/agenda')
  expect(page).toContain('12–14 May 2025')
  expect(page).toContain('Entered by <bdi>ليلى</bdi>')
  expect(page).toContain('Preparation (proposed days)')
  expect(page).toMatch(/11 February 2025<\/time><\/td><td class="quiet">90 days before the opening/)
  expect(page).toContain('/api/calendar.ics?session=COUNCIL-8&amp;language=en')
})

test('what is overdue and what is new stands there too, with its paragraph', async () => {
  const page = await html('/agenda')
  expect(page).toMatch(/<details open=""><summary>Overdue <span class="quiet">1</)
  expect(page).toContain('<time dateTime="2025-03-01">1 March 2025</time>')
  expect(page).toMatch(/<summary>New since 1 March 2025 <span class="quiet">1</)
  expect(await html('/agenda?session=COUNCIL-9')).toMatch(/Due within 30 days <span class="quiet">0</)
})

test('a session of which nothing is known says so', async () => {
  const page = await html('/agenda?session=COUNCIL-9')
  expect(page).toContain('The day of the session is not known: it makes nothing overdue.')
  expect(page).toContain('No text puts an item on the agenda of this session.')
  expect(page).not.toContain('Preparation (proposed days)')
  expect(page).not.toContain('<h2 id="sources">')
})

test('a session that is none is not asked for', async () => {
  expect(await html('/agenda?session=%3Cb%3E')).toContain('8th session')
})

test.each([
  ['ar', 'مشروع جدول الأعمال', 'يبقى قيد النظر', 'dir="rtl"'],
  ['fr', 'Ordre du jour provisoire', 'gardé à l’étude', 'dir="ltr"'],
])('in %s', async (language, ...words) => {
  const page = await html('/agenda', language)
  for (const each of words) expect(page).toContain(each)
})

test('an empty store says what will be there', async () => {
  const { context } = fakeContext()
  const api: LoadContext['api'] = async (path, init) =>
    path.startsWith('/api/agenda') ? Response.json({ agenda: null, sessions: [] }) : context.api(path, init)
  expect(await html('/agenda', 'en', { ...context, api })).toContain('Items of the next session will be here')
})

test('day and place are recorded, an emptied field is not known any more, and the page comes back', async () => {
  const { context, changes } = fakeContext()
  const response = await send({ from: '2025-05-19', to: '', place: ' Zelfar ', host: '' }, context)
  const body = JSON.stringify({ from: '2025-05-19', to: null, place: 'Zelfar', host: null })
  expect(changes).toEqual([{ path: '/api/sessions/COUNCIL-8/facts', body }])
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/agenda?session=COUNCIL-8&recorded=facts')
  expect(await html('/agenda?session=COUNCIL-8&recorded=facts')).toContain(
    'The day and place of the session are recorded.',
  )
})

test('what is no day, or is refused, is said, and what was typed stands there still', async () => {
  const { context, changes } = fakeContext()
  const wrong = await send({ from: '12.5.2025', place: 'Zel"far' }, context)
  expect(wrong.status).toBe(422)
  expect(changes).toEqual([])
  const refusal = { type: 'x', title: 'x', status: 409, detail: 'x', code: 'refused' }
  const api: LoadContext['api'] = async (path, init) =>
    init?.method === 'POST' ? Response.json(refusal, { status: 409 }) : context.api(path, init)
  const refused = await send({ from: '2025-05-19', to: '2025-05-01', place: 'Zel"far' }, { ...context, api })
  expect(refused.status).toBe(409)
  const page = await refused.text()
  expect(page).toContain('Nothing was recorded')
  expect(page).toContain('value="Zel&quot;far"')
  expect(page).toContain('value="2025-05-01"')
})
