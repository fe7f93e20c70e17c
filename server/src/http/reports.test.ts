// A report over HTTP: planned, written, sent out in Word and taken back, cleared, frozen, printed, submitted; and what is refused.
import { Readable } from 'node:stream'
import {
  type DraftItem,
  draftItem,
  listedVolume,
  type NewSectionText,
  problem,
  publicationPage,
  type RegisterMandate,
  type ReturnedPreview,
  registerPage,
  reportStatistics,
  returnedPreview,
  volumePage,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, it, test } from 'vitest'
import { z } from 'zod'
import { controlOf, editWord } from '../report/testing/edit-word.ts'
import { fillField } from '../report/testing/fill-field.ts'
import { archiveOf } from '../store/testing/archive-of.ts'
import { startTestServer, type TestStore } from '../store/testing/test-server.ts'
import { ask, change, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample } from './testing/own-store.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let app: ReturnType<typeof exampleApp>
let volume: string
let mandates: RegisterMandate[]
beforeAll(async () => {
  opened = await server.newStore()
  app = exampleApp(opened.store)
  for (const language of ['en', 'ar', 'fr'])
    await importExample(opened.store, `council-7-resolutions.${language}.txt`)
  await importExample(opened.store, 'implementation-report.en.txt')
  await opened.store.linkTexts()
  mandates = await mandatesNow()
})

const post = async (path: string, body: unknown) => app.fetch(changeJson(path, body))
async function taken<Schema extends z.ZodType>(
  answered: Promise<Response>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const response = await answered
  const body = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 500)).toBe(200)
  return schema.parse(body)
}
async function refusal(answered: Promise<Response>) {
  const { reason, detail } = problem.parse(await (await answered).json())
  return { reason, detail }
}
const get = async (path: string) => app.fetch(ask(path))
const mandatesNow = async () => (await taken(get('/api/mandates?count=1000'), registerPage)).mandates
const page = async () => taken(get(`/api/reports/${volume}`), volumePage)
const items = async () => (await page()).items
async function item(position: number, language = 'en'): Promise<DraftItem> {
  const { id } = (await items()).find((each) => each.position === position) ?? { id: '' }
  return taken(get(`/api/report-items/${id}?language=${language}`), draftItem)
}
const section = (draft: DraftItem, key: string) => {
  const found = draft.sections.find((each) => each.key === key)
  if (!found) throw new Error(`no section ${key}`)
  return found
}
const words = (draft: DraftItem, key: string) =>
  section(draft, key)
    .sentences.map(({ text }) => text)
    .join(' ')
const write = (draft: DraftItem, key: string, text: Partial<NewSectionText>) =>
  post(`/api/report-items/${draft.id}/sections/${key}`, {
    ...{ seen: section(draft, key).version, paragraphs: null, sources: [], ...text },
  })
const file = (query: string) => get(`/api/reports/${volume}/file?${query}`)

// The list counts what is stored, the page what it composes.
afterEach(async () => {
  const { volumes } = await taken(get('/api/reports'), z.object({ volumes: z.array(listedVolume) }))
  for (const { id, sections, withdrawn } of volumes) {
    const { items: shown } = await taken(get(`/api/reports/${id}`), volumePage)
    const total: Record<string, number> = {}
    for (const item of withdrawn ? [] : shown)
      for (const [state, count] of Object.entries(item.sections)) total[state] = (total[state] ?? 0) + count
    for (const [state, count] of Object.entries(sections))
      expect([state, count]).toEqual([state, total[state] ?? 0])
  }
})

it('plans an item for each text that asks the secretariat for something', async () => {
  const body = {
    session: 'council-8',
    languages: ['en', 'ar', 'fr'],
    from: '2024-05-15',
    until: '2025-04-01',
  }
  expect(await refusal(post('/api/reports', { ...body, session: 'NOWHERE-8' }))).toMatchObject({
    reason: 'no-session',
  })
  expect(
    await refusal(post('/api/reports', { ...body, session: 'COUNCIL-8', from: '2026-01-01' })),
  ).toMatchObject({
    reason: 'period-reversed',
  })
  const made = z.object({ id: z.string(), items: z.array(z.string()) })
  const planned = await taken(post('/api/reports', { ...body, session: 'COUNCIL-8' }), made)
  volume = planned.id
  expect((await items()).map(({ works }) => works[0]?.symbol)).toEqual([
    '7/1-NAV',
    '7/2-NAV',
    '7/3-NAV',
    '7/4-ENV',
    '7/5-ENV',
    '7/6-ENV',
  ])
  expect(await refusal(post('/api/reports', { ...body, session: 'COUNCIL-8' }))).toMatchObject({
    reason: 'volume-held',
  })
  expect((await page()).left).toEqual([])
  const { volumes } = await taken(get('/api/reports'), z.object({ volumes: z.array(listedVolume) }))
  expect(volumes).toMatchObject([{ id: volume, items: 6, submission: null }])
})

it('composes every sentence with its source, in each language', async () => {
  for (const language of ['en', 'ar', 'fr']) {
    const draft = await item(3, language)
    const sentences = draft.sections.flatMap((each) => each.sentences)
    expect(sentences.length).toBeGreaterThan(1)
    for (const { sources } of sentences) expect(sources.length).toBeGreaterThan(0)
    expect(words(draft, 'legal-basis')).toContain('7')
  }
  expect(words(await item(3), 'legal-basis')).toContain('resolution 7/3-NAV')
  expect(words(await item(3, 'ar'), 'legal-basis')).toContain('طلب فيها المجلس من الأمين العام')
  expect(words(await item(3, 'fr'), 'legal-basis')).toMatch(/a (?:prié|demandé)/)
})

it('shows what the last report said on the same resolution', async () => {
  const { last } = section(await item(3), 'action')
  expect(last[0]?.text).toContain('Six member States named national focal points')
  expect(last.some(({ text }) => text.includes('Nineteen stations'))).toBe(false)
})

const study = () =>
  mandates.find(({ fields }) => /prepare a study|إعداد دراسة/.test(fields.action)) as RegisterMandate

it('says what a status says for the report, and waits for its translation elsewhere', async () => {
  const before = (await item(3)).remarks.filter(({ kind }) => kind === 'no-information')
  expect(before.map(({ mandate }) => mandate)).toContain(study().id)
  const status = {
    ...{
      addressee: 'ois/secretary-general',
      status: 'implemented',
      asOf: '2024-10-28',
      version: study().version,
    },
    reportText: 'The study of the running cost was circulated to member States on 28 October 2024.',
  }
  expect((await post(`/api/mandates/${study().id}/statuses`, status)).status).toBe(200)
  const draft = await item(3)
  expect(words(draft, 'action')).toContain('The study of the running cost was circulated')
  expect(
    draft.remarks.filter(({ kind, mandate }) => kind === 'no-information' && mandate === study().id),
  ).toEqual([])
  const french = await item(3, 'fr')
  expect(french.remarks).toContainEqual(
    expect.objectContaining({ kind: 'awaiting-translation', stops: true }),
  )
  const { id } = french
  expect(await refusal(file(`copy=clean&language=fr&item=${id}&format=json`))).toMatchObject({
    reason: 'not-finished',
  })
})

const fromStudy = 'The study of the running cost was circulated to member States on 28 October 2024.'
const inFrench = 'L’étude des frais de fonctionnement a été distribuée aux États membres le 28 octobre 2024.'

it('prints a person’s translation, and nothing of a machine', async () => {
  const segments = z.object({ segments: z.array(z.object({ source: z.string() })) })
  const waiting = await taken(get(`/api/reports/${volume}/segments?language=fr`), segments)
  expect(waiting.segments.map(({ source }) => source)).toEqual([fromStudy])
  expect((await items()).find(({ position }) => position === 3)?.stops).toEqual({ en: 0, ar: 1, fr: 1 })
  const given = { language: 'fr', segments: [{ source: fromStudy, text: inFrench }] }
  expect((await post(`/api/reports/${volume}/segments`, given)).status).toBe(200)
  const { id } = await item(3)
  const clean = await (await file(`copy=clean&language=fr&item=${id}&format=json`)).text()
  expect(clean).toContain(inFrench)
  expect(clean).not.toContain(fromStudy)
})

it('keeps what stays of a section with its sources, and tells what is new', async () => {
  const draft = await item(3)
  const text = `${fromStudy}\n\nA second study is under way.`
  await taken(write(draft, 'action', { paragraphs: text.split('\n\n') }), z.object({ version: z.number() }))
  expect(await refusal(write(draft, 'action', { paragraphs: ['Late.'] }))).toMatchObject({
    reason: 'section-changed',
  })
  const now = section(await item(3), 'action')
  expect(
    now.sentences.map(({ origin, sources }) => [origin, sources.map(({ kind }) => kind).sort()]),
  ).toEqual([
    ['composed', ['paragraph', 'status']],
    ['written', ['person']],
  ])
  expect((await item(3)).remarks).toContainEqual(
    expect.objectContaining({ kind: 'unsourced', words: 'A second study is under way.' }),
  )
})

it('is cleared, and written, as it was seen: also where only the register has changed since', async () => {
  const draft = await item(5)
  const { key, version } = section(draft, 'action')
  const mission = mandates.find(({ fields }) =>
    /assessment mission|بعثة تقييم/.test(fields.action),
  ) as RegisterMandate
  const status = { addressee: 'ois/secretary-general', status: 'implemented', asOf: '2024-11-09' }
  await post(`/api/mandates/${mission.id}/statuses`, { ...status, reportText: 'It took place in November.' })
  const path = `/api/report-items/${draft.id}/sections/${key}/clearance`
  expect(await refusal(post(path, { seen: version, post: 'ASG' }))).toMatchObject({
    reason: 'section-changed',
  })
  expect(await refusal(write(draft, 'action', { paragraphs: ['Late.'] }))).toMatchObject({
    reason: 'section-changed',
  })
})

it('takes as proof only what the store holds', async () => {
  const sources = [{ kind: 'status', entry: 't-0000000000', mandate: study().id }] as const
  const given = write(await item(5), 'observations', { paragraphs: ['It is proved.'], sources: [...sources] })
  expect(await refusal(given)).toMatchObject({ reason: 'no-source' })
})

it('tells what the register knows by now and a written section does not say', async () => {
  const other = mandates.find(({ fields }) =>
    /place it before|عرضها على/.test(fields.action),
  ) as RegisterMandate
  const status = { addressee: 'ois/secretary-general', status: 'implemented', asOf: '2024-11-02' }
  const reportText = 'It was placed before member States on 2 November 2024.'
  await post(`/api/mandates/${other.id}/statuses`, { ...status, reportText })
  const { notSaid } = section(await item(3), 'action')
  expect(notSaid.map(({ text }) => text).join(' ')).toContain('placed before member States')
})

const department = 'Department of Navigation'

it('sends a department its fields, and takes them back from Word', async () => {
  const ids = (await items()).slice(0, 2).map(({ id }) => id)
  const owner = { items: ids, post: department, by: '2025-02-20' }
  const given = z.object({ sections: z.number() })
  expect(await taken(post('/api/report-owners', owner), given)).toEqual({ sections: 8 })
  const written = { post: department, sections: 8, received: 0, isLate: true, by: '2025-02-20' }
  expect((await page()).departments).toMatchObject([written])
  await taken(post('/api/report-owners', { items: ids.slice(0, 1), post: department, by: null }), given)
  expect((await page()).departments).toMatchObject([written])
  const packet = await post(`/api/reports/${volume}/packets`, { kind: 'contribution', post: department })
  expect(section(await item(1), 'action').state).toBe('requested')
  const draft = await item(1)
  const name = `${draft.id}.observations`
  const filled = fillField(
    Buffer.from(await packet.arrayBuffer()),
    name,
    'The Council may wish to set a date.',
  )
  const preview = await previewOf(filled)
  expect(rowsOf(preview).filter(({ state }) => state !== 'unchanged')).toMatchObject([
    { name, state: 'filled' },
  ])
  const seen = rowsOf(preview).find((row) => row.name === name)?.version ?? -1
  await taken(take(filled, [{ name, seen }]), z.object({ id: z.string(), taken: z.literal(1) }))
  const received = section(await item(1), 'observations')
  expect([received.state, received.sentences[0]?.text]).toEqual([
    'received',
    'The Council may wish to set a date.',
  ])
  expect(await refusal(take(filled, [{ name, seen }]))).toMatchObject({ reason: 'draft-changed' })
  expect((await page()).returned).toMatchObject([{ kind: 'contribution', post: department, taken: 1 }])
  expect((await item(1)).remarks).toContainEqual(
    expect.objectContaining({ kind: 'department-words', section: 'observations', stops: false }),
  )
  const working = await (await file(`copy=working&item=${draft.id}&format=json`)).text()
  expect(working).toContain(`words of ${department}, document “returned.docx” that came back of`)
})

function formOf(bytes: Buffer, fields: Record<string, string> = {}) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'returned.docx'))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  return form
}
const previewOf = async (bytes: Buffer): Promise<ReturnedPreview> =>
  taken(
    Promise.resolve(app.fetch(change(`/api/reports/${volume}/returned/preview`, formOf(bytes)))),
    returnedPreview,
  )
const rowsOf = (shown: ReturnedPreview) => (shown.kind === 'contribution' ? shown.preview.rows : [])
const take = async (bytes: Buffer, fields: { name: string; seen: number; copy?: number }[]) =>
  app.fetch(change(`/api/reports/${volume}/returned`, formOf(bytes, { taken: JSON.stringify({ fields }) })))

it('takes that copy of a doubled field which a person chose', async () => {
  const packet = await post(`/api/reports/${volume}/packets`, { kind: 'contribution', post: department })
  const name = `${(await item(2)).id}.observations`
  const once = fillField(Buffer.from(await packet.arrayBuffer()), name, 'The lamps are to be lit.')
  const twice = editWord(once, (xml) =>
    xml.replace('<w:sectPr', () => `${controlOf(xml, name).replace('lamps', 'beacons')}<w:sectPr`),
  )
  const row = rowsOf(await previewOf(twice)).find((each) => each.name === name)
  expect([row?.state, row?.copies]).toEqual([
    'doubled',
    [['The beacons are to be lit.'], ['The lamps are to be lit.']],
  ])
  const field = { name, seen: row?.version ?? -1 }
  expect(await refusal(take(twice, [field]))).toMatchObject({ reason: 'no-copy' })
  expect(await refusal(take(twice, [{ ...field, copy: 3 }]))).toMatchObject({ reason: 'draft-changed' })
  await taken(take(twice, [{ ...field, copy: 2 }]), z.object({ id: z.string(), taken: z.literal(1) }))
  expect(words(await item(2), 'observations')).toBe('The lamps are to be lit.')
})

it('refuses a document that is none of Word, in one sentence', async () => {
  const answered = app.fetch(
    change(`/api/reports/${volume}/returned/preview`, formOf(Buffer.from('%PDF-1.7 nothing'))),
  )
  expect((await refusal(Promise.resolve(answered))).detail).toContain('PDF')
})

it('writes the working copy and the clean copy', async () => {
  const { id } = await item(3)
  const working = await (await file(`copy=working&item=${id}&format=html`)).text()
  expect(working).toContain('The study of the running cost')
  const docx = Buffer.from(await (await file('copy=working')).arrayBuffer())
  expect(docx.subarray(0, 2).toString()).toBe('PK')
  const clean = await (await file('copy=clean&format=json')).json()
  expect(clean.parts.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...Array.from({ length: 6 }, () => 'item'),
    'annex',
    'statistics',
  ])
})

it('lists in the annex exactly what is due without information', async () => {
  const printed = await (await file('copy=working&format=json')).json()
  const annex = printed.parts.find(({ kind }: { kind: string }) => kind === 'annex')
  const rows = annex.blocks.flatMap(({ rows = [] }: { rows?: { text: string }[][] }) => rows)
  const docket = await (await get('/api/docket?session=COUNCIL-8&asOf=2025-04-01')).json()
  const due = [...docket.docket.tasks, ...docket.docket.returns]
  const known = due.filter(({ mandate }: { mandate: RegisterMandate }) => mandate.statuses.length > 0)
  expect(rows).toHaveLength(due.length - known.length)
  const counts = await taken(get(`/api/reports/${volume}/statistics`), reportStatistics)
  expect(counts.tasks.reduce((all, { count }) => all + count, 0)).toBe(docket.docket.tasks.length)
})

const clear = async (position: number) => {
  const draft = await item(position)
  for (const { key, version } of draft.sections)
    await post(`/api/report-items/${draft.id}/sections/${key}/clearance`, { seen: version, post: 'ASG' })
}

it('freezes what is cleared, and says what was known then', async () => {
  const { id } = await item(3)
  expect(await refusal(post(`/api/reports/${volume}/freeze`, { items: [id] }))).toMatchObject({
    reason: 'not-cleared',
  })
  await clear(3)
  await taken(
    write(await item(3), 'observations', { paragraphs: ['None.'] }),
    z.object({ version: z.number() }),
  )
  expect(section(await item(3), 'observations')).toMatchObject({ state: 'edited', hasLapsed: true })
  await clear(3)
  await taken(
    post(`/api/reports/${volume}/freeze`, { items: [id] }),
    z.object({ items: z.array(z.string()) }),
  )
  const frozen = await item(3)
  expect(frozen.frozen?.by).toBeTypeOf('string')
  expect(await refusal(write(frozen, 'action', { paragraphs: ['Late.'] }))).toMatchObject({
    reason: 'item-frozen',
  })
  const status = {
    addressee: 'ois/secretary-general',
    status: 'implemented',
    asOf: '2025-01-01',
    reportText: 'Known later.',
  }
  await post(`/api/mandates/${study().id}/statuses`, status)
  expect(words(await item(3), 'action')).toBe(words(frozen, 'action'))
  expect(words(await item(3, 'fr'), 'legal-basis')).toMatch(/Conseil/)
  const other = { language: 'fr', segments: [{ source: fromStudy, text: 'Autrement.' }] }
  expect(await refusal(post(`/api/reports/${volume}/segments`, other))).toMatchObject({
    reason: 'item-frozen',
  })
  const same = { language: 'fr', segments: [{ source: fromStudy, text: inFrench }] }
  expect((await post(`/api/reports/${volume}/segments`, same)).status).toBe(200)
  await post(`/api/report-items/${id}/open`, { reason: 'a status came in late' })
  const opened = await item(3)
  expect(opened.frozen).toBeNull()
  const states = opened.sections.map(({ key, state, hasLapsed }) => [key, state, hasLapsed])
  expect(states).toContainEqual(['observations', 'edited', true])
  expect(states).toContainEqual(['legal-basis', 'planned', true])
  expect(states.filter(([, state]) => state === 'cleared')).toEqual([])
  const listed = await taken(get('/api/reports'), z.object({ volumes: z.array(listedVolume) }))
  expect(listed.volumes[0]?.sections.cleared).toBe(0)
  await clear(3)
  expect(new Set((await item(3)).sections.map(({ state }) => state))).toEqual(new Set(['cleared']))
})

it('tells of a frozen item that what it rests on was taken back since, and says what it said', async () => {
  await clear(5)
  const { id } = await item(5)
  await post(`/api/reports/${volume}/freeze`, { items: [id] })
  const frozen = await item(5)
  const [said] = section(frozen, 'action').sentences.filter(({ text }) => text.includes('in November'))
  const status = said?.sources.find(({ kind }) => kind === 'status')
  const entry = status?.kind === 'status' ? status.entry : ''
  await post(`/api/statuses/${entry}/withdraw`, { reason: 'it was another mission' })
  const now = await item(5)
  expect(words(now, 'action')).toBe(words(frozen, 'action'))
  expect(now.remarks.filter(({ kind }) => kind === 'withdrawn-source')).toMatchObject([
    { section: 'action', sentence: said?.id, stops: true },
  ])
  expect(await refusal(file(`copy=clean&item=${id}&format=json`))).toMatchObject({ reason: 'not-finished' })
  await post(`/api/report-items/${id}/open`, { reason: 'a fact was taken back' })
  expect(words(await item(5), 'action')).not.toContain('in November')
})

test('a report that is submitted is a document whose paragraphs prove it', async () => {
  const submission = { symbol: 'OIS/COUNCIL-8/2025/SG/9', date: '2025-04-20' }
  expect(await refusal(post(`/api/reports/${volume}/submission`, submission))).toMatchObject({
    reason: 'not-finished',
  })
  for (const position of [1, 2, 3, 4, 5, 6]) await clear(position)
  await taken(post(`/api/reports/${volume}/freeze`, {}), z.object({ items: z.array(z.string()) }))
  for (const language of ['fr', 'ar']) await translateAll(language)
  const { publication } = await taken(
    post(`/api/reports/${volume}/submission`, submission),
    z.object({ publication: z.string() }),
  )
  const kept = await taken(get(`/api/publications/${publication}`), publicationPage)
  expect(kept.publication).toMatchObject({ kind: 'report', symbol: submission.symbol })
  expect(kept.expressions.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'fr'])
  const asked = (await mandatesNow()).filter(({ fields }) => fields.follow === 'report')
  const answered = asked.filter(({ reports }) => reports.some(({ symbol }) => symbol === submission.symbol))
  expect(answered).toHaveLength(6)
  expect(await refusal(write(await item(1), 'action', { paragraphs: ['Late.'] }))).toMatchObject({
    reason: 'volume-submitted',
  })
})

async function translateAll(language: string) {
  const segments = z.object({ segments: z.array(z.object({ source: z.string() })) })
  const waiting = await taken(get(`/api/reports/${volume}/segments?language=${language}`), segments)
  if (waiting.segments.length === 0) return
  const translated = waiting.segments.map(({ source }, at) => ({ source, text: `${language} ${at}.` }))
  await post(`/api/reports/${volume}/segments`, { language, segments: translated })
}

test('what was not submitted after all is taken back whole, and may be submitted anew', async () => {
  const [listed] = (await taken(get('/api/reports'), z.object({ volumes: z.array(listedVolume) }))).volumes
  const publication = listed?.submission?.publication
  await post(`/api/reports/${volume}/submission/withdraw`, { reason: 'a wrong symbol' })
  const reports = async () => (await mandatesNow()).flatMap((each) => each.reports)
  expect([await reports(), (await page()).submission]).toEqual([[], null])
  expect((await get(`/api/publications/${publication}`)).status).toBe(404)
  const submission = { symbol: 'OIS/COUNCIL-8/2025/SG/10', date: '2025-04-21' }
  expect(
    await refusal(post(`/api/reports/${volume}/submission`, { ...submission, symbol: 'Nr. 10' })),
  ).toMatchObject({
    reason: 'no-number',
  })
  await taken(post(`/api/reports/${volume}/submission`, submission), z.object({ publication: z.string() }))
  expect(new Set((await reports()).map(({ symbol }) => symbol))).toEqual(new Set([submission.symbol]))
})

test('nobody below the highest level sees a draft', async () => {
  const seen = await (await get('/api/reports?level=limited')).json()
  expect(seen).toEqual({ volumes: [] })
  expect((await get(`/api/reports/${volume}?level=public`)).status).toBe(404)
})

test('what is kept agrees with the log, and comes back from an archive', async () => {
  expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  const restored = await server.newStore()
  await restored.store.restoreFrom(Readable.from(await archiveOf(opened.store)))
  const [before, after] = [await opened.store.getVolume(volume), await restored.store.getVolume(volume)]
  expect(after).toEqual(before)
  await sql`alter table section_text disable trigger all`.execute(restored.db)
  await sql`update section_text set sentences = '[]' where sentences is not null`.execute(restored.db)
  expect((await restored.store.verify()).differsAt).not.toBeNull()
})
