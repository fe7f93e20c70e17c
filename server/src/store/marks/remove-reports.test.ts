// Removal by order of what a report to a session quotes, and of the report itself.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { DraftItem } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { ask, change, changeJson, exampleApp } from '../../http/testing/example-app.ts'
import { importExample } from '../../http/testing/own-store.ts'
import { unzip } from '../../letters/testing/unzip.ts'
import { editWord } from '../../report/testing/edit-word.ts'
import { fillField } from '../../report/testing/fill-field.ts'
import type { Database } from '../database.ts'
import { markStore } from '../levels/testing/marked-store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

// Each test writes a whole report, and every table anew.
vi.setConfig({ testTimeout: 180_000 })

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const order = { reason: 'by order of the Secretary General', by: 'ليلى' }

/** Two sentences, with two spaces in the first: a report has one. */
const stated = 'The seventh  beacon was drowned by night. The eighth beacon was left alone.'
const ofStatus = [
  'seventh  beacon was drowned',
  'seventh beacon was drowned',
  'eighth beacon was left',
  'eighth beacon stood alone',
]
const contributed = 'The Council may wish to set a date.'
const quoted = 'the harbour bells were recast in bronze'

type Answer = Record<string, unknown> & { status: number }
type Client = ReturnType<typeof clientOf>

function clientOf({ store }: Pick<TestStore, 'store'>) {
  const app = exampleApp(store)
  const answered = async (response: Response | Promise<Response>): Promise<Answer & Any> => {
    const { status, body } = { status: (await response).status, body: await (await response).json() }
    expect(status, JSON.stringify(body).slice(0, 400)).toBe(200)
    return body
  }
  return {
    get: (path: string) => answered(app.fetch(ask(path))),
    post: (path: string, body: unknown) => answered(app.fetch(changeJson(path, body))),
    refused: async (path: string, body: unknown): Promise<Answer & Any> =>
      (await app.fetch(changeJson(path, body))).json(),
    bytesOf: async (path: string, body: unknown) =>
      Buffer.from(await (await app.fetch(changeJson(path, body))).arrayBuffer()),
    sendBack: (path: string, bytes: Buffer, fields: unknown) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], 'returned.docx'))
      form.set('taken', JSON.stringify({ fields }))
      return app.fetch(change(path, form))
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many routes, read where they are looked at
type Any = any

/** Everything that can hold words: sent, come back, translated, frozen, submitted. */
const submitted = server.copiesOf(async (opened) => {
  const own = clientOf(opened)
  const english = (await importExample(opened.store, 'council-7-resolutions.en.txt')).publication ?? ''
  await importExample(opened.store, 'council-7-resolutions.fr.txt')
  await opened.store.linkTexts()
  const { id: volume } = await own.post('/api/reports', {
    ...{ session: 'COUNCIL-8', languages: ['en', 'fr'], from: '2024-05-15', until: '2025-04-01' },
  })
  const { status, answer } = await saySomething(opened, own)
  const packets = await goAndComeBack(own, volume)
  await submit(own, volume)
  return { english, volume, status, answer, packets }
})

async function submittedReport() {
  const opened = await submitted()
  return { ...opened, own: clientOf(opened) }
}

async function saySomething({ store }: TestStore, own: Client) {
  const { mandates } = await own.get('/api/mandates?count=1000')
  const task = mandates.find(
    ({ fields }: Any) =>
      fields.follow === 'task' && fields.addressees.some(({ id }: Any) => id === 'ois/secretary-general'),
  )
  const { id: status } = await store.recordStatus(task.id, {
    ...{ addressee: 'ois/secretary-general', status: 'in-progress', asOf: '2024-10-28', by: order.by },
    ...{ version: task.version, reportText: stated, note: null, evidence: [] },
  })
  const asked = mandates.find(({ fields }: Any) => fields.follow === 'return')
  const { id: letter } = await store.writeLetter({
    ...{ number: 'SG/12', date: '2024-06-01', limit: null, language: 'en', refersTo: null },
    ...{ mandates: [asked.id], recipients: ['state:YEM'], by: order.by },
  })
  const form = {
    ...{ letter, from: 'state:YEM' },
    rows: [
      { mandate: asked.id, status: 'implemented', asOf: '2024-06-20', text: quoted, evidence: '', note: '' },
    ],
  }
  const rows = (await store.previewForm(form)).rows.map(({ mandate, version, entry }) => ({
    ...{ mandate: mandate ?? '', version: version ?? 0, entry, asOf: null },
  }))
  const { answer } = await store.takeForm(form, { rows, number: 'Y/2', date: '2024-07-02', by: order.by })
  return { status, answer: answer ?? '' }
}

const drafts = async (own: Client, volume: string, language = 'en'): Promise<DraftItem[]> => {
  const { items } = await own.get(`/api/reports/${volume}`)
  return Promise.all(items.map(({ id }: Any) => own.get(`/api/report-items/${id}?language=${language}`)))
}

/** A department's fields, the draft, sentences to be translated: each goes out and comes back. */
async function goAndComeBack(own: Client, volume: string): Promise<Buffer[]> {
  const path = `/api/reports/${volume}`
  const [first] = (await drafts(own, volume)) as [DraftItem]
  await own.post('/api/report-owners', { items: [first.id], post: 'Navigation' })
  const contribution = await own.bytesOf(`${path}/packets`, { kind: 'contribution', post: 'Navigation' })
  const field = `${first.id}.observations`
  const filled = fillField(contribution, field, contributed)
  const seen = first.sections.find(({ key }) => key === 'observations')?.version ?? 0
  expect((await own.sendBack(`${path}/returned`, filled, [{ name: field, seen }])).status).toBe(200)
  const said = await changeWords(own, volume)
  const translation = await own.bytesOf(`${path}/packets`, { kind: 'translation', language: 'fr' })
  await translateAll(own, volume)
  const sent = await own.bytesOf(`${path}/packets`, { kind: 'draft' })
  const draft = editWord(sent, (xml) => xml.replace('stood alone', 'still stood alone'))
  const all = (await drafts(own, volume)).flatMap(({ id, sections }) =>
    sections.map(({ key, version }) => ({ name: `${id}.${key}`, seen: version })),
  )
  const edited = all.filter(({ name }) => name === said)
  expect((await own.sendBack(`${path}/returned`, draft, edited)).status).toBe(200)
  return [filled, draft, translation]
}

/** A person says it in other words; what they rest on stays. */
async function changeWords(own: Client, volume: string) {
  const all = (await drafts(own, volume)).flatMap(({ id, sections }) =>
    sections.map((each) => ({ id, ...each })),
  )
  const said = all.find(({ sentences }) => sentences.some(({ text }) => text.includes('eighth beacon')))
  const words = said?.sentences.map(({ text }) => text).join(' ') ?? ''
  const paragraphs = [words.replace('eighth beacon was left alone', 'eighth beacon stood alone')]
  expect(paragraphs[0]).toContain('stood alone')
  const path = `/api/report-items/${said?.id}/sections/${said?.key}`
  await own.post(path, { seen: said?.version, paragraphs, sources: [] })
  return `${said?.id}.${said?.key}`
}

async function translateAll(own: Client, volume: string) {
  const { segments } = await own.get(`/api/reports/${volume}/segments?language=fr`)
  const translated = segments.map(({ source }: Any) => ({ source, text: `En français : ${source}` }))
  if (translated.length > 0)
    await own.post(`/api/reports/${volume}/segments`, { language: 'fr', segments: translated })
}

async function submit(own: Client, volume: string) {
  for (const { id, sections } of await drafts(own, volume))
    for (const { key, version } of sections)
      await own.post(`/api/report-items/${id}/sections/${key}/clearance`, { seen: version, post: 'ASG' })
  await own.post(`/api/reports/${volume}/freeze`, {})
  await translateAll(own, volume)
  const symbol = 'OIS/COUNCIL-8/2025/SG/9'
  return own.post(`/api/reports/${volume}/submission`, { symbol, date: '2025-04-20' })
}

/** Tables in which words stand; of files, what they hold unpacked. */
async function standingIn(db: Database, words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_catalog.pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(db)
  const found = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db)
    const text = rows.map(({ row }) => row).join('\n')
    if (words.some((each) => text.includes(each))) found.add(name)
  }
  for (const { content } of await db.selectFrom('file').select('content').execute()) {
    const isPacked = content.subarray(0, 2).toString() === 'PK'
    const text = isPacked ? [...unzip(content).values()].join('\n') : content.toString()
    if (words.some((each) => text.includes(each))) found.add(isPacked ? 'a returned file' : 'a text file')
  }
  return [...found].sort()
}

const inVolume = ['a returned file', 'section_text', 'segment_text', 'item_freeze', 'report_packet', 'log']

/** The report itself goes by an order of its own: then no word is left. */
async function expectGone(
  { store, db, own, volume }: Awaited<ReturnType<typeof submittedReport>>,
  id: string,
  words: readonly string[],
) {
  const before = await standingIn(db, words)
  expect(before).toEqual(expect.arrayContaining(['a returned file', 'item_freeze', 'report_packet', 'log']))
  const submitted = (await own.get('/api/reports')).volumes[0].submission.publication
  const removal = await own.post('/api/removals', { id, reason: order.reason })
  expect(removal.submitted).toEqual([submitted])
  expect((await standingIn(db, words)).filter((each) => inVolume.includes(each))).toEqual([])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  expect((await own.get(`/api/reports/${volume}`)).submission.publication).toBe(submitted)
  expect(await standingIn(db, [contributed])).toContain('section_text')
  await store.remove(submitted, { ...order, withReport: true })
  expect(await standingIn(db, [...words, contributed])).toEqual([])
  expect(await store.reportsGoing(submitted)).toEqual([])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  const restored = await server.newStore()
  await restored.store.restoreFrom(Readable.from(await archiveOf(store)))
  expect(await restored.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  expect(await restored.store.getVolume(volume)).toEqual(await store.getVolume(volume))
}

test('a status: its sentences, and their translations', async () => {
  const report = await submittedReport()
  const { own, packets, volume } = report
  await expectGone(report, report.status, ofStatus)
  expect((await drafts(own, volume)).length).toBe(6)
  for (const bytes of packets) {
    const refused = await own.sendBack(`/api/reports/${volume}/returned/preview`, bytes, [])
    expect(await refused.json()).toMatchObject({ reason: 'removed-since' })
  }
})

test('an answer: what it says in the statuses that it became', async () => {
  const report = await submittedReport()
  await expectGone(report, report.answer, [quoted])
})

test('a text: what is quoted of it, also where another language of it stays', async () => {
  const report = await submittedReport()
  await expectGone(report, report.english, onlyIn('council-7-resolutions.en.txt'))
})

/** Runs of six words: set phrases of reports have none. */
function onlyIn(name: string): string[] {
  const text = readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
  const words = text.split(/\s+/)
  return words.map((_, at) => words.slice(at, at + 6).join(' ')).filter((each) => /^[a-z ]{30,}$/.test(each))
}

test('a report on a secret text is secret when it is submitted', async () => {
  const opened = await server.newStore()
  const own = clientOf(opened)
  await markStore(opened.store)
  const plan = { session: 'COUNCIL-9', languages: ['en'], from: '2025-05-15', until: '2026-04-01' }
  const { id: volume } = await own.post('/api/reports', plan)
  const { publication } = await submit(own, volume)
  expect((await own.get(`/api/marks?id=${publication}`)).levels).toEqual({ [publication]: 'secret' })
})

test('a report that was submitted: what goes is named first, and nothing goes unasked', async () => {
  const { store, db, own, volume } = await submittedReport()
  const { publication: id } = (await own.get('/api/reports')).volumes[0].submission
  expect((await own.get(`/api/marks?id=${id}`)).levels).toEqual({ [id]: 'limited' })
  const { reports } = await own.get(`/api/removals/${id}`)
  const counts = { items: 6, copies: expect.any(Number) }
  expect(reports).toEqual([{ volume, session: 'COUNCIL-8', submitted: true, ...counts }])
  // Three went out, two came back.
  expect(reports[0].copies).toBe(5)
  await own.post(`/api/reports/${volume}/submission/withdraw`, { reason: 'not yet' })
  expect((await own.get(`/api/removals/${id}`)).reports).toEqual([{ ...reports[0], submitted: false }])
  const before = await standingIn(db, [contributed])
  const refused = await own.refused('/api/removals', { id, reason: order.reason })
  expect(refused).toMatchObject({ status: 409, reason: 'takes-report' })
  expect(refused.detail).toContain(
    `the report ${volume} to COUNCIL-8: with it go the words of 6 of its items`,
  )
  expect(await standingIn(db, [contributed])).toEqual(before)
  expect(await store.listRemovals()).toEqual([])
  await own.post('/api/removals', { id, reason: order.reason, withReport: true })
  expect(await standingIn(db, [contributed])).toEqual([])
})
