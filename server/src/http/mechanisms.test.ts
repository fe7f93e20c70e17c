// Mechanisms by HTTP, against the contract that pages read them by.
import {
  agendaPage,
  mechanismCalendar,
  mechanismKindsPage,
  mechanismPage,
  mechanismReport,
  mechanismReviewPage,
  mechanismsPage,
  problem,
  recordsImported,
  recordsPage,
  recordsPreview,
  revealedRecord,
} from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sessionCalendar } from '../calendar/session-calendar.ts'
import { ask, change, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  for (const name of ['council-7-resolutions.en.txt', 'council-8-resolutions.en.txt'])
    await importExample(own.store, name)
})
afterAll(() => own?.remove())

async function answer<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const response = await app.fetch(request)
  const body = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 500)).toBe(200)
  return schema.parse(body)
}
const get = <Schema extends z.ZodType>(path: string, schema: Schema) => answer(ask(path), schema)
const answered = z.object({ id: z.string(), version: z.number() })

async function refusal(request: Request): Promise<[number, string | undefined]> {
  const response = await app.fetch(request)
  return [response.status, problem.parse(await response.json()).reason]
}

const unnamed = {
  names: { ar: null, en: null, fr: null },
  ...{ aliases: [], body: null, mandate: null, seat: null },
}

test('what the texts name is listed page by page, filtered, and shown', async () => {
  const { kinds, faults } = await get('/api/mechanism-kinds', mechanismKindsPage)
  expect(faults).toEqual([])
  const counted = kinds.reduce((sum, { mechanisms }) => sum + mechanisms, 0)
  const all = await get('/api/mechanisms', mechanismsPage)
  expect([all.total, all.mechanisms.length, all.cursor]).toEqual([counted, counted, null])
  const first = await get('/api/mechanisms?count=3', mechanismsPage)
  const next = await get(`/api/mechanisms?count=3&cursor=${first.cursor}`, mechanismsPage)
  expect([...first.mechanisms, ...next.mechanisms].map(({ id }) => id)).toEqual(
    all.mechanisms.slice(0, 6).map(({ id }) => id),
  )
  const groups = await get('/api/mechanisms?kind=contact-group&words=HALUN&stand=operating', mechanismsPage)
  expect(groups.mechanisms).toMatchObject([{ name: 'contact group on the Halun Strait' }])
  const page = await get(`/api/mechanisms/${groups.mechanisms[0]?.id}?asOf=2024-06-01`, mechanismPage)
  expect([page.mechanism.stand, page.mentions.length]).toEqual(['established', 2])
  expect((await get('/api/mechanisms/review?kind=contact-group', mechanismReviewPage)).total).toBe(1)
  expect((await get('/api/mechanisms?asOf=2020-01-01&stand=none', mechanismsPage)).total).toBe(counted)
})

test('a person confirms, adds, decides and is told what is wrong', async () => {
  const { mechanisms } = await get('/api/mechanisms?kind=contact-group', mechanismsPage)
  const { id, version } = mechanisms[0] ?? { id: '', version: 0 }
  const decide = (body: unknown) => changeJson(`/api/mechanisms/${id}/decisions`, body)
  await answer(decide({ kind: 'confirmed', version }), answered)
  expect(await refusal(decide({ kind: 'rejected', version }))).toEqual([409, 'mechanism-changed'])
  const records = (body: unknown) => changeJson(`/api/mechanisms/${id}/records`, body)
  const typed = { to: 'Council', subject: 'the strait', due: '2027-03-01' }
  const added = await answer(records({ type: 'duty', typed }), answered)
  const due = await get('/api/mechanisms/calendar?from=2027-01-01&to=2027-12-31', mechanismCalendar)
  expect(due.due).toMatchObject([{ mechanism: id, record: added.id, day: '2027-03-01', type: 'duty' }])
  const done = { kind: 'edited', version: added.version, typed: { done: '2027-02-01' } }
  await answer(changeJson(`/api/mechanism-records/${added.id}/decisions`, done), answered)
  expect(await refusal(records({ type: 'duty', typed: { due: 'soon' } }))).toEqual([409, 'record-faults'])
  expect(await refusal(records({ type: 'duty', values: { due: '2025-01-01' } }))).toEqual([
    409,
    'record-faults',
  ])
  const page = await get(`/api/mechanisms/${id}/records?type=duty`, recordsPage)
  expect(page.records).toMatchObject([{ id: added.id, level: 'limited' }])
  expect(
    (await get('/api/mechanisms/calendar?from=2027-01-01&to=2027-12-31', mechanismCalendar)).due,
  ).toEqual([])
  expect(await refusal(ask('/api/mechanisms/mc-0000000000'))).toEqual([404, undefined])
  expect(await refusal(ask('/api/mechanisms?cursor=abc'))).toEqual([404, undefined])
  for (const query of ['from=0000-01-01', 'to=0000-12-31'])
    expect((await refusal(ask(`/api/mechanisms/calendar?${query}`)))[0]).toBe(400)
  const yearless = { value: '0000', calendar: 'gregorian', printed: null }
  expect(await refusal(records({ type: 'meeting', values: { date: yearless } }))).toEqual([
    409,
    'record-faults',
  ])
})

test('incidents come in from a table and go out again; what is sensitive only where it is asked for', async () => {
  const fields = { ...unnamed, names: { ...unnamed.names, en: 'Watch of the Lamps' } }
  const { id } = await answer(changeJson('/api/mechanisms', { kind: 'observatory', fields }), answered)
  const entry = changeJson('/api/mechanism-lists/observatory/incident-types', {
    words: { ar: 'سرقة مصباح', en: 'Lamp stolen', fr: 'Lampe volée' },
  })
  expect(await answer(entry, z.object({ kind: z.string(), list: z.string(), id: z.string() }))).toMatchObject(
    {
      id: 'lamp-stolen',
    },
  )
  const path = `/api/mechanisms/${id}/records/incident`
  const form = (more: Record<string, string> = {}) => {
    const body = new FormData()
    const text =
      'Date,Place,Type,Sources,Verification,Actors\n2025-03-01,Lisport,Lampe volée,x,reported,two bakers\n'
    body.append('file', new File([text], 'incidents.csv'))
    for (const [name, value] of Object.entries(more)) body.append(name, value)
    return body
  }
  expect(await answer(change(`${path}/preview`, form()), recordsPreview)).toMatchObject({
    good: 1,
    faulty: 0,
  })
  expect(await answer(change(`${path}/import`, form({ good: '1' })), recordsImported)).toMatchObject({
    taken: 1,
  })
  expect(await refusal(change(`${path}/import`, form()))).toEqual([409, 'file-taken'])
  const file = await app.fetch(ask(`${path}/file?format=csv&language=fr&level=secret`))
  expect(await file.text()).toMatch(/Lieu.*lamp-stolen/s)
  const json = await (await app.fetch(ask(`${path}/file?format=json&level=secret`))).text()
  expect(json).not.toContain('bakers')
  const [record] = (await get(`${path.replace('/incident', '')}?type=incident`, recordsPage)).records
  const revealed = await answer(changeJson(`/api/mechanism-records/${record?.id}/reveal`, {}), revealedRecord)
  expect(revealed.values).toEqual({ actors: 'two bakers' })
  const sensitive = await app.fetch(changeJson(`${path}/reveal`, { format: 'csv' }))
  expect(await sensitive.text()).toContain('two bakers')
})

test('the report of a period is compiled, linked to its records, and goes out as a document', async () => {
  const fields = { ...unnamed, names: { ...unnamed.names, en: 'Watch of the Quays' } }
  const { id } = await answer(changeJson('/api/mechanisms', { kind: 'observatory', fields }), answered)
  const body = new FormData()
  const rows =
    'Date,Place,Type,Sources,Verification,Actors,Told in the annual report\n2025-03-01,Lisport,threat,x,reported,two bakers,yes\n'
  body.append('file', new File([rows], 'quays.csv'))
  await answer(change(`/api/mechanisms/${id}/records/incident/import`, body), recordsImported)
  const period = 'from=2025-01-01&to=2025-12-31'
  const report = await get(`/api/mechanisms/${id}/report?${period}&language=fr`, mechanismReport)
  expect([report.title, report.level]).toEqual(['Rapport annuel', 'limited'])
  const counts = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'counts'))
  const { query } = counts.flatMap((block) => (block.kind === 'counts' ? block.rows : []))[0] ?? { query: {} }
  const stated = Object.entries({ ...query, state: 'kept' }).filter(([, value]) => value !== null)
  const link = new URLSearchParams(stated as [string, string][])
  expect((await get(`/api/mechanisms/${id}/records?${link}`, recordsPage)).total).toBe(1)
  const file = (query: string) => app.fetch(ask(`/api/mechanisms/${id}/report/file?${period}&${query}`))
  const html = await (await file('format=html&language=ar')).text()
  expect(html).toMatch(/<td class="bar"><svg.*<rect x="0" width="100"/)
  expect(html).not.toContain('bakers')
  const docx = await file('format=docx')
  expect(docx.headers.get('content-disposition')).toContain('2025-12-31')
  expect(
    Buffer.from(await docx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  const asked = { from: '2025-01-01', to: '2025-12-31', format: 'html' }
  const revealed = await app.fetch(changeJson(`/api/mechanisms/${id}/report/reveal`, asked))
  expect(await revealed.text()).toContain('two bakers')
  expect(await refusal(ask(`/api/mechanisms/mc-0000000000/report?${period}`))).toEqual([404, undefined])
  expect((await refusal(ask(`/api/mechanisms/${id}/report?from=2025-02-01&to=2025-01-01`)))[0]).toBe(409)
  expect((await refusal(ask(`/api/mechanisms/${id}/report?from=2025`)))[0]).toBe(400)
})

test('what mechanisms make due stands on the agenda and in the calendar, with words, as far as a reader may see it', async () => {
  const make = async (kind: string, en: string) =>
    (
      await answer(
        changeJson('/api/mechanisms', {
          ...{ kind, organisation: 'ois' },
          fields: { ...unnamed, names: { ...unnamed.names, en } },
        }),
        answered,
      )
    ).id
  const record = (id: string, type: string, typed: Record<string, string>) =>
    answer(changeJson(`/api/mechanisms/${id}/records`, { type, typed }), answered)
  const envoy = await make('envoy', 'Envoy to the Reefs')
  await record(envoy, 'appointment', { holder: 'Dalia Orsen', from: '2020-01-01', until: '2020-06-30' })
  const holder = await make('envoy', 'Envoy to the Shoals')
  await record(holder, 'appointment', { holder: 'Ziad Karran', from: '2020-01-01', until: '2024-12-31' })
  const series = await make('meeting-series', 'Meetings of the Pilots')
  await record(series, 'rhythm', { months: '12', from: '2020-01-01' })
  await record(series, 'meeting', { date: '2023-10-05' })
  await record(series, 'duty', { to: 'Council', subject: 'pilots', due: '2024-11-01' })
  await record(series, 'duty', {
    to: 'Council',
    subject: 'pilots before',
    due: '2024-02-01',
    done: '2024-01-05',
  })
  const { mechanisms: groups } = await get('/api/mechanisms?kind=contact-group', mechanismsPage)
  const { agenda } = await get('/api/agenda?session=COUNCIL-8&asOf=2024-06-20', agendaPage)
  const told = (agenda?.mechanisms ?? []).map(({ mechanism, call, day, isOver }) => [
    mechanism,
    call,
    day,
    isOver,
  ])
  expect(told).toContainEqual([envoy, 'vacant', null, false])
  expect(told).toContainEqual([holder, 'ends', '2024-12-31', false])
  expect(told).toContainEqual([series, 'next', '2024-10-05', false])
  expect(told).toContainEqual([series, 'due', '2024-11-01', false])
  expect(told.filter(([id]) => id === series)).toHaveLength(2)
  const group = agenda?.mechanisms.find(
    ({ mechanism, call }) => mechanism === groups[0]?.id && call === 'missing',
  )
  expect(group?.words?.text).toMatch(/contact group on the Halun Strait/)
  const later = await get('/api/agenda?session=COUNCIL-8&asOf=2024-10-06', agendaPage)
  expect(
    later.agenda?.mechanisms.find(({ call, mechanism }) => call === 'next' && mechanism === series)?.isOver,
  ).toBe(true)
  const calendar = await sessionCalendar(own.store, { session: 'COUNCIL-8', language: 'en' })
  expect(calendar?.ics.replaceAll(/\r\n /g, '')).toContain('Next meeting due: Meetings of the Pilots')
  const open = await sessionCalendar(own.store.at('public'), { session: 'COUNCIL-8', language: 'en' })
  expect(open?.ics).not.toMatch(/Pilots|Shoals|Reefs/)
})

test('money that is none is refused in one sentence: the field, and what is expected', async () => {
  const fields = { ...unnamed, names: { ar: null, en: 'Fund of the Piers', fr: null } }
  const made = { kind: 'fund', organisation: 'ois', fields }
  const { id } = await answer(changeJson('/api/mechanisms', made), answered)
  const keep = async (values: unknown, typed: Record<string, string> = {}) => {
    const given = { type: 'need', values, typed, language: 'en' }
    const response = await app.fetch(changeJson(`/api/mechanisms/${id}/records`, given))
    return [response.status, JSON.stringify(await response.json())] as const
  }
  const malformed: [object, string][] = [
    [{ amount: '12 piastres', currency: 'USD', printed: null }, '12 piastres'],
    [{ amount: '12', currency: 'dollars', printed: null }, 'dollars'],
    [{ amount: 12.75, currency: 'USD' }, '12.75'],
  ]
  for (const [amount, given] of malformed) {
    const [status, told] = await keep({ amount })
    expect(status).toBe(400)
    expect(told).not.toContain('Invalid input')
    for (const part of ['values.amount', 'digits of any script', 'أرقام أي لغة', 'toute écriture'])
      expect(told).toContain(part)
    // The contract does not know which fields are sensitive: what was given stays out of what is answered.
    expect(told).not.toContain(given)
  }
  expect((await keep({ amount: 'a lot' }))[1]).toMatch(/a lot.*is no amount.*ISO 4217/)
  expect((await keep({}, { amount: 'a lot' }))[1]).toMatch(/a lot.*is no amount.*ISO 4217/)
  expect((await keep({ amount: { amount: '١٥٠٠٫٥', currency: 'USD', printed: null } }))[0]).toBe(200)
  const kept = await get(`/api/mechanisms/${id}/records?type=need`, recordsPage)
  expect(kept.records[0]?.values.amount).toMatchObject({ amount: '1500.5', currency: 'USD' })
})
