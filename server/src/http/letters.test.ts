// Correspondence over HTTP: a note out, answers in, where each State stands, and what is refused.
import { Readable } from 'node:stream'
import { letterPage, listedLetter, mandatePage, problem, registerPage } from '@qarar/register/contract'
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
let mandates: { id: string }[]
let note: string
beforeAll(async () => {
  opened = await server.newStore()
  app = exampleApp(opened.store)
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  await importExample(opened.store, 'council-7-resolutions.ar.txt')
  const page = registerPage.parse(await (await app.fetch(ask('/api/mandates?language=ar'))).json())
  const inArabic = page.mandates.filter(({ place }) => place?.language === 'ar')
  mandates = inArabic.slice(0, 3).map(({ id }) => ({ id }))
  note = await id(post('/api/letters', newNote()))
})

const newNote = (more: object = {}) => ({
  ...{ number: '12/2024', date: '2024-06-01', limit: '2024-09-30', language: 'ar' },
  ...{ mandates: mandates.map(({ id }) => id), recipients: ['state:YEM', 'Oman', 'ماليزيا'], ...more },
})
const answerOf = (more: object = {}) => ({
  ...{ letter: note, from: 'state:YEM', kind: 'reply', number: 'Y/77', date: '2024-07-02', language: 'en' },
  words: 'The Government has the honour to say:\nthe piers were\npainted in May.',
  returns: [{ mandate: mandates[0]?.id, status: 'implemented', quote: 'the piers were painted' }],
  ...more,
})

const post = async (path: string, body: unknown) => app.fetch(changeJson(path, body))
async function id(answered: Promise<Response>): Promise<string> {
  const body = (await (await answered).json()) as { id?: string }
  expect(body).toHaveProperty('id')
  return body.id as string
}
async function refusal(answered: Promise<Response>) {
  const response = await answered
  const { reason, detail } = problem.parse(await response.json())
  return { status: response.status, reason, detail }
}
const page = async (query = '') =>
  letterPage.parse(await (await app.fetch(ask(`/api/letters/${note}${query}`))).json())
const states = async (query = '') =>
  Object.fromEntries((await page(query)).recipients.map(({ party, state }) => [party, state]))

it('quotes the paragraphs in the language of the note, and asks whom it names', async () => {
  const { letter, quotes } = await page()
  expect(letter).toMatchObject({ number: '12/2024', organisation: 'ois', limit: '2024-09-30', by: 'ليلى' })
  expect(quotes.map(({ mandate }) => mandate).sort()).toEqual(mandates.map(({ id }) => id).sort())
  for (const { language, symbol, text, asked } of quotes) {
    expect([language, symbol]).toEqual(['ar', expect.any(String)])
    expect(text).toContain(asked)
  }
  expect(await states()).toEqual({ 'state:MYS': 'asked', 'state:OMN': 'asked', 'state:YEM': 'asked' })
})

it('takes a class of addressees for its members on the day', async () => {
  const members = await id(post('/api/letters', newNote({ number: '13/2024', recipients: ['oic/members'] })))
  const { letters } = z
    .object({ letters: z.array(listedLetter) })
    .parse(await (await app.fetch(ask('/api/letters'))).json())
  expect(letters.map(({ id, recipients }) => [id, recipients])).toEqual([
    [members, 56], // Syria took no part that day
    [note, 3],
  ])
})

it('turns the passages of an answer into statuses of the State, with its words as proof', async () => {
  const answer = await id(post('/api/answers', answerOf()))
  const { mandate, entries } = mandatePage.parse(
    await (await app.fetch(ask(`/api/mandates/${mandates[0]?.id}`))).json(),
  )
  expect(mandate.statuses).toMatchObject([
    { addressee: 'state:YEM', status: 'implemented', asOf: '2024-07-02' },
  ])
  expect(entries[0]?.evidence).toEqual([
    {
      ...{ kind: 'answer', answer, letter: note, number: 'Y/77', date: '2024-07-02', language: 'en' },
      quote: 'the piers were painted',
    },
  ])
  expect(await states()).toMatchObject({ 'state:YEM': 'replied', 'state:OMN': 'asked' })
  expect((await page()).counts).toMatchObject({ asked: 3, answered: 1, missing: 2 })
  expect((await page('?asOf=2024-07-01')).counts).toMatchObject({ answered: 0, missing: 0 })
})

it('withdraws an answer with what it brought, and takes it again', async () => {
  const [answer] = (await page()).answers
  const before = new Date().toISOString()
  await id(post(`/api/answers/${answer?.id}/withdraw`, { reason: 'another note was meant' }))
  expect(await states()).toMatchObject({ 'state:YEM': 'asked' })
  expect(await states(`?known=${before}`)).toMatchObject({ 'state:YEM': 'replied' })
  const { mandate } = mandatePage.parse(
    await (await app.fetch(ask(`/api/mandates/${mandates[0]?.id}`))).json(),
  )
  expect(mandate.statuses).toEqual([])
  expect(await refusal(post(`/api/answers/${answer?.id}/withdraw`, { reason: 'again' }))).toMatchObject({
    ...{ status: 409, reason: 'already-taken' },
  })
  await id(post('/api/answers', answerOf()))
})

it('finds the passages of a publication, and keeps where they stand', async () => {
  const { publication } = await importExample(opened.store, 'council-7-resolutions.en.txt')
  const [text = ''] = (await page()).quotes[0]?.text.split('\n') ?? []
  const words = { words: null, publication, number: 'O/1', from: 'state:OMN' }
  const returns = [{ mandate: mandates[1]?.id, status: 'in-progress', quote: text.slice(0, 40) }]
  await id(post('/api/answers', answerOf({ ...words, returns })))
  const answer = (await page()).answers.find(({ from }) => from === 'state:OMN')
  expect(answer?.returns).toMatchObject([{ order: expect.any(Number), eId: expect.any(String) }])
})

it('reminds those that have not answered', async () => {
  const reminder = await id(
    post('/api/letters', newNote({ number: '14/2024', date: '2024-10-05', limit: null, ...again() })),
  )
  expect(await states()).toMatchObject({ 'state:MYS': 'reminded', 'state:YEM': 'replied' })
  const { letter, reminders } = letterPage.parse(
    await (await app.fetch(ask(`/api/letters/${reminder}`))).json(),
  )
  expect([letter.id, reminders.map(({ id }) => id)]).toEqual([note, [reminder]])
  const early = post('/api/letters', newNote({ number: '15', date: '2024-05-01', limit: null, ...again() }))
  expect((await refusal(early)).reason).toBe('before-note')
})
const again = () => ({ mandates: [], recipients: [], refersTo: note })

it('writes the note as a Word document, whose text is text', async () => {
  const response = await app.fetch(ask(`/api/letters/${note}/docx`))
  expect(response.headers.get('content-disposition')).toContain('12_2024.docx')
  const parts = unzip(Buffer.from(await response.arrayBuffer()))
  const document = parts.get('word/document.xml') ?? ''
  for (const { text } of (await page()).quotes)
    for (const line of text.split('\n')) expect(textOf(document)).toContain(line)
  expect(document).toContain('<w:bidi/>')
  expect(document).toMatch(/<w:pStyle w:val="Quote"\/>/)
  expect(document.match(/<w:footnoteReference /g)?.length).toBe(
    new Set((await page()).quotes.map(({ order, eId }) => `${order} ${eId}`)).size,
  )
  expect(textOf(parts.get('word/footnotes.xml') ?? '')).toContain((await page()).quotes[0]?.symbol)
})

test.each<[string, () => object, string]>([
  ['the same number', () => ({}), 'answer-held'],
  ['the same words under another number', () => ({ number: 'Y/78' }), 'answer-held'],
  ['a State that was not asked', () => ({ from: 'Qatar' }), 'not-a-recipient'],
  ['a State that there is not', () => ({ from: 'Atlantis' }), 'unknown-recipient'],
  ['a day to come', () => ({ date: '2999-01-01' }), 'day-to-come'],
  ['a day before the note', () => ({ date: '2024-05-31' }), 'before-note'],
  ['a date in words', () => ({ date: '2 July 2024' }), 'date-in-words'],
  ['a date of the Hijri calendar', () => ({ date: '26 ذو الحجة 1445' }), 'hijri-date'],
  ['a day that there is not', () => ({ date: '2024-02-30' }), 'no-day'],
  ['a number with a control character', () => ({ number: 'Y\u00077' }), 'control-characters'],
  ['words that turn the direction', () => ({ words: 'x\u202ey' }), 'control-characters'],
  ['no number', () => ({ number: ' ' }), 'no-number'],
  ['no words', () => ({ words: ' ' }), 'no-answer-words'],
  ['no marks', () => ({ returns: [] }), 'nothing-marked'],
  ['marks without a reply', () => ({ kind: 'acknowledgement' }), 'marks-without-reply'],
  ['words that it does not have', () => ({ returns: mark({ quote: 'the boats' }) }), 'quote-not-found'],
  ['two marks of one mandate', () => ({ returns: [...mark(), ...mark()] }), 'marked-twice'],
  ['a mandate that was not asked about', () => ({ returns: mark({ mandate: 'n-x' }) }), 'not-asked-about'],
  ['a note that there is not', () => ({ letter: 'l-x' }), 'no-letter'],
])('refuses an answer with %s, in one sentence', async (what, more, reason) => {
  const fresh = what.startsWith('the same') ? {} : { from: 'state:MYS', number: 'M/1' }
  const refused = await refusal(post('/api/answers', answerOf({ ...fresh, ...more() })))
  expect(refused.reason).toBe(reason)
  expect(refused.detail).toMatch(/^[^\n]{10,250}\.$/)
})
const mark = (more: object = {}) => [
  { mandate: mandates[0]?.id, status: 'implemented', quote: 'the piers', ...more },
]

test.each<[string, object, string]>([
  ['a number that is taken', {}, 'letter-held'],
  ['no mandates', { mandates: [] }, 'no-mandates'],
  ['a mandate that there is not', { mandates: ['n-x'] }, 'no-mandate'],
  ['members that nobody has listed', { recipients: [] }, 'no-members'],
  ['a time limit before it', { limit: '2024-05-31' }, 'limit-before-note'],
  ['a date in words', { date: 'June 2024' }, 'date-in-words'],
  ['a recipient that there is not', { recipients: ['Atlantis'] }, 'unknown-recipient'],
])('refuses a note with %s, in one sentence', async (what, more, reason) => {
  const number = what.includes('taken') ? '12/2024' : '99'
  const refused = await refusal(post('/api/letters', newNote({ number, ...more })))
  expect(refused.reason).toBe(reason)
  expect(refused.detail).toMatch(/^[^\n]{10,250}\.$/)
})

it('withdraws a note, but not one that has answers', async () => {
  const other = await id(post('/api/letters', newNote({ number: '16/2024' })))
  await id(post(`/api/letters/${other}/withdraw`, { reason: 'never sent' }))
  const answer = post('/api/answers', answerOf({ letter: other }))
  expect((await refusal(answer)).reason).toBe('letter-withdrawn')
  expect((await refusal(post(`/api/letters/${note}/withdraw`, { reason: 'x' }))).reason).toBe(
    'letter-answered',
  )
})

it('proves nothing by an answer that nobody registered', async () => {
  const forged = { kind: 'answer', answer: 'y-1', letter: note, number: '1', date: '2024-01-01' }
  const body = { addressee: 'state:YEM', status: 'implemented', asOf: '2024-07-02' }
  const evidence = [{ ...forged, language: 'en', quote: 'x' }]
  const { status } = await post(`/api/mandates/${mandates[0]?.id}/statuses`, { ...body, evidence })
  expect(status).toBe(400)
})

test.each([
  'letter',
  'letter_mandate',
  'letter_recipient',
  'letter_withdrawal',
  'answer',
  'answer_return',
  'answer_withdrawal',
])('rows of %s are never changed', async (table) => {
  const attempt = (statement: string) => sql.raw(statement).execute(opened.db)
  await expect(attempt(`delete from ${table}`)).rejects.toThrow(/are never changed/)
  await expect(attempt(`truncate ${table} cascade`)).rejects.toThrow(/are never changed/)
})

it('answers the same after export and restore', async () => {
  const copy = await server.newStore()
  await copy.store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
  expect(await copy.store.getLetter(note)).toEqual(await page())
  expect(await copy.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

it('sees where a row says something else than the log', async () => {
  expect((await opened.store.verify()).differsAt).toBeNull()
  await sql.raw('alter table answer disable trigger immutable').execute(opened.db)
  await sql.raw("update answer set words = words || '!' where sender = 'state:YEM'").execute(opened.db)
  expect((await opened.store.verify()).differsAt).toBeGreaterThan(0)
})

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    .join('')
