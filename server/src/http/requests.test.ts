// Requests over HTTP: a note in, its items among ministries, their words, one reply; and what is refused.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { listedRequest, problem, type RequestItem, registerPage, requestPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { z } from 'zod'
import { unzip } from '../letters/testing/unzip.ts'
import { archiveOf } from '../store/testing/archive-of.ts'
import { startTestServer, type TestStore } from '../store/testing/test-server.ts'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample } from './testing/own-store.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let app: ReturnType<typeof exampleApp>
let first: string
beforeAll(async () => {
  opened = await server.newStore()
  app = exampleApp(opened.store)
  for (const name of ['council-7-resolutions.en.txt', 'council-7-resolutions.ar.txt'])
    await importExample(opened.store, name)
  for (const name of ['council-8-resolutions.en.txt', 'council-8-resolutions.ar.txt'])
    await importExample(opened.store, name)
  await opened.store.linkTexts()
  first = await id(post('/api/requests', newRequest()))
})

const words = readFileSync(new URL('../../../examples/note-verbale.en.txt', import.meta.url), 'utf8')
const newRequest = (more: object = {}) => ({
  ...{ number: 'OIS/SG/NV/2024/57', date: '2024-06-03', limit: '2024-12-31', language: 'en' },
  ...{ from: 'ois/general-secretariat', words, ...more },
})

const post = async (path: string, body: unknown) => app.fetch(changeJson(path, body))
async function taken(answered: Promise<Response>): Promise<Record<string, unknown>> {
  const response = await answered
  const body = (await response.json()) as Record<string, unknown>
  expect(response.status, JSON.stringify(body).slice(0, 300)).toBe(200)
  return body
}
const id = async (answered: Promise<Response>) => (await taken(answered)).id as string
async function refusal(answered: Promise<Response>) {
  const { reason, detail } = problem.parse(await (await answered).json())
  return { reason, detail }
}
const page = async (request = first, query = '') =>
  requestPage.parse(await (await app.fetch(ask(`/api/requests/${request}${query}`))).json())
const item = async (at: number, request = first) => (await page(request)).items[at] as RequestItem

it('proposes the clauses that the note cites: named paragraphs, else what its text asks of members', async () => {
  const { request, proposals, items } = await page()
  expect([request.from, items]).toEqual(['ois/general-secretariat', []])
  const places = proposals.map(({ symbol, eId, by }) => `${by} ${symbol} ${eId}`)
  expect(places).toContain('text 7/1-NAV para_6')
  expect(places.filter((place) => place.includes('7/3-NAV'))).toEqual(['paragraph 7/3-NAV para_2'])
  for (const { cited, span } of proposals)
    expect(span && request.words.slice(span.start, span.end)).toBe(cited)
})

it('takes clauses that a person confirms, and words of the note, in the order of the note', async () => {
  const { proposals } = await page()
  const mandates = proposals.filter(({ eId }) => /para_(6|2)$/.test(eId ?? '')).map(({ mandate }) => mandate)
  const quotes = ['information on the measures that\ntheir States have taken']
  await taken(post(`/api/requests/${first}/items`, { mandates: mandates.toReversed(), quotes }))
  const { items, request, proposals: left } = await page()
  expect(items.map(({ symbol, eId }) => [symbol, eId])).toEqual([
    ['7/1-NAV', 'para_6'],
    [null, null],
    ['7/3-NAV', 'para_2'],
  ])
  expect(items.map(({ state }) => state)).toEqual(['open', 'open', 'open'])
  const span = items[1]?.span
  expect(span && request.words.slice(span.start, span.end)).toBe(items[1]?.quote)
  expect(left.some(({ mandate }) => mandates.includes(mandate))).toBe(false)
  const again = post(`/api/requests/${first}/items`, { mandates: mandates.slice(0, 1) })
  expect((await refusal(again)).reason).toBe('item-held')
})

const seen = async (...places: number[]) => {
  const { items } = await page()
  return Object.fromEntries(places.map((at) => [items[at]?.id, items[at]?.version]))
}
const split = async (places: number[], more: object) =>
  post(`/api/requests/${first}/split`, { seen: await seen(...places), ...more })

it('splits items among ministries; who is late is known by the internal date', async () => {
  await taken(split([0, 1], { post: 'Ministry of Ports', person: 'Huda', by: '2024-07-01' }))
  await taken(split([1, 2], { post: 'Ministry of Environment' }))
  const { items, counts } = await page(first, '?asOf=2024-07-02')
  expect(items.map(({ shares }) => shares.map(({ post }) => post))).toEqual([
    ['Ministry of Ports'],
    ['Ministry of Environment', 'Ministry of Ports'],
    ['Ministry of Environment'],
  ])
  expect(counts).toMatchObject({ items: 3, open: 0, asked: 3, late: 2 })
  expect((await page(first, '?asOf=2024-07-01')).counts.late).toBe(0)
  await taken(split([1], { post: 'Ministry of Environment', drop: true }))
  expect((await item(1)).shares.map(({ post }) => post)).toEqual(['Ministry of Ports'])
})

it('keeps reminders with the days', async () => {
  const reminder = { post: 'Ministry of Ports', date: '2024-07-05' }
  await taken(post(`/api/requests/${first}/reminders`, reminder))
  expect((await item(0)).shares[0]?.reminded).toEqual(['2024-07-05'])
  const other = post(`/api/requests/${first}/reminders`, { ...reminder, post: 'Ministry of Health' })
  expect((await refusal(other)).reason).toBe('ministry-not-asked')
})

const contribution = (more: object = {}) => ({
  ...{ post: 'Ministry of Ports', date: '2024-07-10', language: 'ar', words: 'أُصلحت الأضواء كلها.' },
  ...{ evidence: [{ kind: 'document', text: 'Letter 14' }], ...more },
})

it('adds what a ministry wrote, in its own language, and withdraws a wrong entry', async () => {
  const { id: own } = await item(0)
  const wrong = await id(post(`/api/request-items/${own}/contributions`, contribution({ words: 'x' })))
  expect((await item(0)).state).toBe('contributed')
  await taken(post(`/api/contributions/${wrong}/withdraw`, { reason: 'another item was meant' }))
  expect((await item(0)).state).toBe('asked')
  await id(post(`/api/request-items/${own}/contributions`, contribution()))
  const { contributions, state } = await item(0)
  expect([state, contributions.map(({ withdrawn }) => withdrawn === null)]).toEqual([
    'contributed',
    [true, false],
  ])
  const { reason } = await refusal(post(`/api/request-items/${own}/contributions`, contribution()))
  expect(reason).toBe('contribution-held')
})

const settle = async (at: number, text: string | null, more: object = {}, request = first) => {
  const { id: own, version } = await item(at, request)
  const body = { seen: version, words: text, language: 'en', ...more }
  return post(`/api/request-items/${own}/text`, body)
}

it('settles the words of the reply, keeps every version, and says where they began', async () => {
  const { contributions } = await item(0)
  const source = { kind: 'contribution', contribution: contributions[0]?.id }
  await taken(settle(0, 'All lights were repaired.', { source }))
  await taken(settle(0, null))
  expect((await item(0)).state).toBe('contributed')
  await taken(settle(0, 'All lights were repaired in June.', { source }))
  const { state, settled, history, id: own } = await item(0)
  expect([state, settled?.words, history.map(({ words }) => words)]).toEqual([
    'cleared',
    'All lights were repaired in June.',
    ['All lights were repaired in June.', null, 'All lights were repaired.'],
  ])
  expect(settled?.source).toEqual(source)
  await id(post(`/api/request-items/${own}/contributions`, contribution({ words: 'One broke again.' })))
  expect((await item(0)).isOutdated).toBe(true)
})

it('refuses what was said of an item that has changed meanwhile', async () => {
  const { id: own, version } = await item(2)
  await taken(split([2], { post: 'Ministry of Health' }))
  const late = post(`/api/request-items/${own}/text`, { seen: version, words: 'x', language: 'en' })
  expect((await refusal(late)).reason).toBe('item-changed')
  const again = post(`/api/requests/${first}/split`, { seen: { [own]: version }, post: 'Other' })
  expect((await refusal(again)).reason).toBe('item-changed')
})

const newReply = async (more: object = {}, request = first) => ({
  ...{ seen: (await page(request)).version, number: '12/4', date: '2024-08-01', language: 'en' },
  ...{ sender: 'The Ministry of Foreign Affairs of Sarwan', ...more },
})

it('refuses a reply with a list of what is not settled, but writes a draft', async () => {
  const { reason, detail } = await refusal(post(`/api/requests/${first}/reply`, await newReply()))
  expect(reason).toBe('not-settled')
  expect(detail).toMatch(/Of 3 items .* 2 are not settled: "information.*Ministry of Ports.*; 7\/3-NAV § 2/)
  const refused = await app.fetch(ask(`/api/requests/${first}/docx?level=secret`))
  expect(problem.parse(await refused.json()).reason).toBe('not-settled')
  const draft = await app.fetch(ask(`/api/requests/${first}/docx?draft=yes&level=secret`))
  const parts = unzip(Buffer.from(await draft.arrayBuffer()))
  const headers = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml)
  expect(headers.join()).toContain('Draft')
  expect(parts.get('word/document.xml')).toContain('not settled yet')
})

it('sends one reply in the order of the request, and freezes it', async () => {
  for (const at of [1, 2]) await taken(settle(at, `Text ${at}.`))
  const [before, moment] = [await page(), new Date().toISOString()]
  const stale = await newReply()
  await taken(settle(1, 'Text one.'))
  expect((await refusal(post(`/api/requests/${first}/reply`, stale))).reason).toBe('request-changed')
  await id(post(`/api/requests/${first}/reply`, await newReply()))
  expect(await page(first, `?known=${moment}`)).toEqual({ ...before, proposals: [] })
  const { reply, counts } = await page()
  expect(reply).toMatchObject({ number: '12/4', date: '2024-08-01', by: 'ليلى' })
  expect(counts).toMatchObject({ cleared: 3 })
  const response = await app.fetch(ask(`/api/requests/${first}/docx?level=secret`))
  expect(response.headers.get('content-disposition')).toContain('12_4.docx')
  const document = unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml') ?? ''
  const text = [...document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, each]) => each).join('\n')
  expect(text).toMatch(/All lights were repaired in June\.[\s\S]*Text one\.[\s\S]*7\/3-NAV[\s\S]*Text 2\./)
  expect(text).toContain('to the General Secretariat of the Organisation of Inland Seas')
  for (const change of [
    settle(0, 'x'),
    split([0], { post: 'x' }),
    post(`/api/requests/${first}/items`, { quotes: ['x'] }),
  ])
    expect((await refusal(change)).reason).toBe('request-answered')
})

it('puts our earlier replies beside the same clause, its renewal, and the same words', async () => {
  const one = await id(post('/api/requests', newRequest({ number: 'A', date: '2025-06-01', limit: null })))
  const mandates = (await page()).items.flatMap(({ mandate }) => mandate ?? [])
  const quotes = ['information on the measures that their States have taken']
  const twice = post(`/api/requests/${one}/items`, { quotes: [...quotes, ` ${quotes[0]}`] })
  expect((await refusal(twice)).reason).toBe('item-held')
  await taken(post(`/api/requests/${one}/items`, { mandates: mandates.slice(0, 1), quotes }))
  const { items } = await page(one)
  const earlier = items.map(({ earlier }) => earlier.map(({ why, number, words }) => [why, number, words]))
  expect(earlier).toEqual([
    [['same-clause', '12/4', 'All lights were repaired in June.']],
    [['same-words', '12/4', 'Text one.']],
  ])
  expect((await page()).items.flatMap(({ earlier }) => earlier)).toEqual([])
})

it('follows a clause to its renewal at the next session, and takes its words as a start', async () => {
  const of = async (symbol: string, number: string) => {
    const all = registerPage.parse(await (await app.fetch(ask('/api/mandates?count=500'))).json())
    const found = all.mandates.find(({ work, place }) => work.symbol === symbol && place?.number === number)
    return found?.id as string
  }
  const [before, after] = [await of('7/3-NAV', '1'), await of('8/3-NAV', '1')]
  const ask7 = await id(post('/api/requests', newRequest({ number: 'B', date: '2024-09-01' })))
  await taken(post(`/api/requests/${ask7}/items`, { mandates: [before] }))
  await taken(settle(0, 'The charts were deposited.', {}, ask7))
  const reply = await id(
    post(`/api/requests/${ask7}/reply`, await newReply({ number: '15/4', date: '2024-10-01' }, ask7)),
  )
  const ask8 = await id(post('/api/requests', newRequest({ number: 'C', date: '2025-09-01', limit: null })))
  await taken(post(`/api/requests/${ask8}/items`, { mandates: [after] }))
  const { earlier } = await item(0, ask8)
  expect(earlier).toMatchObject([
    { why: 'renewed', reply, number: '15/4', date: '2024-10-01', session: 'COUNCIL-7', paragraph: '1' },
  ])
  const source = { kind: 'reply', reply, item: earlier[0]?.item }
  await taken(settle(0, 'The charts were deposited in time.', { source }, ask8))
  expect((await item(0, ask8)).settled?.source).toEqual(source)
  const wrong = settle(0, 'x', { source: { ...source, reply: 'o-x' } }, ask8)
  expect((await refusal(wrong)).reason).toBe('no-source')
})

test.each<[string, object, string]>([
  ['the same note', {}, 'request-held'],
  ['a day to come', { date: '2999-01-01' }, 'day-to-come'],
  ['a date in words', { date: 'June 2024' }, 'date-in-words'],
  ['a time limit before it', { limit: '2024-06-01' }, 'limit-before-note'],
  ['no words', { words: ' ' }, 'no-request-words'],
  ['words and a publication', { publication: 'p-x' }, 'no-request-words'],
  ['a publication that there is not', { words: null, publication: 'p-x' }, 'no-publication'],
  ['nobody who sent it', { from: ' ' }, 'no-sender'],
  ['no number', { number: ' ' }, 'no-number'],
  ['words that turn the direction', { words: 'x\u202ey' }, 'control-characters'],
])('refuses a note with %s, in one sentence', async (what, more, reason) => {
  const number = what === 'the same note' ? {} : { number: 'Z/1' }
  const refused = await refusal(post('/api/requests', newRequest({ ...number, ...more })))
  expect(refused.reason).toBe(reason)
  expect(refused.detail).toMatch(/^[^\n]{10,250}\.$/)
})

it('reads a note that was imported: its clauses, and a copy of its words', async () => {
  const { publication } = await importExample(opened.store, 'note-verbale.ar.txt')
  const imported = { words: null, publication, language: 'ar', number: 'D', from: 'مكتب لا قائمة له' }
  const { request, proposals } = await page(await id(post('/api/requests', newRequest(imported))))
  expect([request.from, request.publication]).toEqual(['name:مكتب لا قائمة له', publication])
  const named = proposals.find(({ by }) => by === 'paragraph')
  expect([named?.symbol, named?.eId, named?.cited]).toEqual(['7/3 - م', 'para_2', 'الفقرة 2'])
})

it('lists requests as they were, and withdraws one that was not meant', async () => {
  const before = new Date().toISOString()
  const wrong = await id(post('/api/requests', newRequest({ number: 'E' })))
  await taken(post(`/api/requests/${wrong}/withdraw`, { reason: 'registered twice' }))
  const list = async (query = '') =>
    z
      .object({ requests: z.array(listedRequest) })
      .parse(await (await app.fetch(ask(`/api/requests${query}`))).json()).requests
  expect((await list()).find(({ id }) => id === wrong)?.withdrawn?.reason).toBe('registered twice')
  expect((await list(`?known=${before}`)).some(({ id }) => id === wrong)).toBe(false)
  const [own] = (await list('?asOf=2024-07-31')).filter(({ id }) => id === first)
  expect([own?.reply, own?.isOverdue]).toEqual([null, false])
  expect((await list()).find(({ id }) => id === first)?.reply?.number).toBe('12/4')
  const more = post(`/api/requests/${wrong}/items`, { quotes: ['x'] })
  expect((await refusal(more)).reason).toBe('request-withdrawn')
})

const tables = ['request', 'request_withdrawal', 'request_item', 'request_share', 'request_reminder']
const others = [
  'contribution',
  'contribution_withdrawal',
  'reply',
  'reply_item',
  'settled_text',
  'request_split',
]
test.each([...tables, ...others])('rows of %s are never deleted', async (table) => {
  const attempt = (statement: string) => sql.raw(statement).execute(opened.db)
  await expect(attempt(`delete from ${table}`)).rejects.toThrow(/are never changed/)
  await expect(attempt(`truncate ${table} cascade`)).rejects.toThrow(/are never changed/)
})

it('answers the same after export and restore', async () => {
  const copy = await server.newStore()
  await copy.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect(await copy.store.getRequest(first)).toEqual(await page())
  expect(await copy.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  await leavesNothingOfWhatIsRemoved(copy)
})

/** What the house wrote stays. */
async function leavesNothingOfWhatIsRemoved({ store }: TestStore) {
  const publication = (await page()).items[0]?.publication as string
  await store.remove(publication, { reason: 'by order', by: 'a test' })
  const after = await store.getRequest(first)
  expect(after?.items.map(({ symbol, quote }) => [symbol, quote])).toEqual([
    [null, '[removed by order]'],
    [null, (await item(1)).quote],
    [null, '[removed by order]'],
  ])
  expect(after?.items[0]?.settled?.words).toBe('All lights were repaired in June.')
  expect((await store.getReply(first, { draft: false }))?.note.items[0]?.heading).toBe('[removed by order]')
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
}

it('takes out what a ministry, a reply and a note said, by order, also where later replies began with it', async () => {
  const copy = await server.newStore()
  await copy.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  const { items, reply } = await page()
  const contributed = items[0]?.contributions.find(({ withdrawn }) => withdrawn === null)?.id ?? ''
  const order = { reason: 'by order', by: 'a test' }
  const left = async (words: string) => (await allWords(copy)).includes(words)
  const removal = async (id: string, words: readonly string[]) => {
    for (const each of words) expect(await left(each), each).toBe(true)
    await copy.store.remove(id, order)
    for (const each of words) expect(await left(each), each).toBe(false)
    expect(await copy.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  }
  await removal(contributed, ['One broke again.'])
  await removal(reply?.id ?? '', ['All lights were repaired in June.', 'Text one.', 'Text 2.'])
  await removal(first, ['أُصلحت الأضواء كلها.'])
  const after = await copy.store.getRequest(first)
  expect([after?.request.words, after?.items[1]?.quote]).toEqual(Array(2).fill('[removed by order]'))
  expect([after?.request.number, after?.reply?.number, after?.items.length]).toEqual([
    ...['OIS/SG/NV/2024/57', '12/4', 3],
  ])
  await expect(copy.store.remove(first, order)).rejects.toThrow('removed already')
})

/** Of the log and the tables of requests. */
async function allWords({ db }: TestStore): Promise<string> {
  const all = await Promise.all(
    ['log', 'request', 'request_item', 'contribution', 'reply', 'reply_item', 'settled_text'].map((table) =>
      sql<{
        rows: string
      }>`select string_agg(to_jsonb(t)::text, ' ') as rows from ${sql.table(table)} t`.execute(db),
    ),
  )
  return all
    .map(({ rows }) => rows[0]?.rows)
    .join(' ')
    .replaceAll('\\n', '\n')
}

it('sees where a row says something else than the log', async () => {
  expect((await opened.store.verify()).differsAt).toBeNull()
  await sql.raw('alter table reply_item disable trigger immutable').execute(opened.db)
  await sql.raw("update reply_item set words = words || '!' where position = 1").execute(opened.db)
  expect((await opened.store.verify()).differsAt).toBeGreaterThan(0)
})

it('withdraws a reply that never went out: the request is open again', async () => {
  const { reply } = await page()
  await taken(post(`/api/replies/${reply?.id}/withdraw`, { reason: 'recalled before it was sent' }))
  const { reply: none, withdrawnReplies } = await page()
  expect([none, withdrawnReplies.map(({ number }) => number)]).toEqual([null, ['12/4']])
  await taken(settle(0, 'All lights work.'))
})
