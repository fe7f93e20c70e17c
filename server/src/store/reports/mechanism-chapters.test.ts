// Chapters of mechanisms in the report to a session: composed from records, each figure with its source.
import type { PrintedReport } from '@qarar/register'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { writeReportHtml } from '../../report/write-report-html.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'
import { levelOfChapters, mechanismChapters } from './mechanism-chapters.ts'

vi.setConfig({ testTimeout: 60_000 })

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Maha'
const add = (store: Store, kind: string, en: string, organisation: string | null = 'ois') =>
  store.addMechanism({
    ...{ kind, organisation, by },
    fields: { names: { ar: null, en, fr: null }, aliases: [], body: null, mandate: null, seat: null },
  })
const record = (store: Store, mechanism: string, type: string, typed: Record<string, string>) =>
  store.addRecord(mechanism, { type, typed, values: {}, language: 'en', evidence: [], by })

const chaptersIn = ({ parts }: PrintedReport) => parts.filter(({ kind }) => kind === 'chapter')
const linesIn = (report: PrintedReport) =>
  chaptersIn(report).flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return []
      return block.kind === 'heading' ? block.text : block.runs.map(({ text }) => text).join('')
    }),
  ])

async function planned() {
  const { store, db } = await server.newStore()
  await importExample(store, 'council-7-resolutions.en.txt')
  const { id } = await store.planReport({
    ...{ session: 'COUNCIL-8', form: 'items', languages: ['en', 'ar'], title: {} },
    ...{ from: '2024-05-15', until: '2025-04-01', by },
  })
  return { store, db, volume: id, head: await store.getVolumeHead(id) }
}

test('say of each kind what met, what is vacant, what was pledged and paid, and nothing of other times', async () => {
  const { store, db, volume, head } = await planned()
  const { mechanisms, records } = (await store.listReportChapters(volume)).unreviewed
  expect(mechanisms).toBeGreaterThan(0)
  expect(records).toBeGreaterThan(0)
  const waiting = linesIn(await store.printReport(volume, { copy: 'working' }))
  expect(waiting).toEqual([
    'Proposals that nobody has reviewed',
    expect.stringContaining(`mechanisms: ${mechanisms}; records: ${records}.`),
  ])
  expect(await levelOfChapters(db, head)).toBeNull()
  const { id: fund } = await add(store, 'fund', 'Lamp Fund')
  const { id: pledge } = await record(store, fund, 'pledge', {
    donor: 'Yemen',
    amount: 'USD 1500.50',
    date: '2024-06-01',
  })
  await record(store, fund, 'payment', { pledge, amount: 'USD 500', date: '2024-07-01' })
  await record(store, fund, 'pledge', { donor: 'Yemen', amount: 'EUR 10', date: '2020-06-01' })
  const { id: oils } = await add(store, 'fund', 'Oil Fund')
  await record(store, oils, 'pledge', { donor: 'Sudan', amount: 'USD 99.50', date: '2025-01-01' })
  const { id: envoy } = await add(store, 'envoy', 'Envoy to the Reefs')
  await record(store, envoy, 'appointment', {
    holder: 'Dalia Orsen',
    from: '2020-01-01',
    until: '2024-08-31',
  })
  await add(store, 'envoy', 'Envoy of others', null)
  const { id: mission } = await add(store, 'mission', 'Mission to the Reefs')
  await record(store, mission, 'visit', { purpose: 'lamps', stage: 'made', from: '2024-09-01' })
  await record(store, mission, 'visit', { purpose: 'quays', stage: 'refused', from: '2024-10-01' })
  await record(store, mission, 'visit', { purpose: 'reefs', stage: 'made', from: '2019-09-01' })
  const report = await store.printReport(volume, { copy: 'working' })
  const lines = linesIn(report)
  expect(lines).toContain('Is the post vacant: yes, since 31 August 2024')
  expect(lines.filter((line) => line.startsWith('Pledges in the period'))).toEqual([
    'Pledges in the period: 2',
    'Pledges in the period: 1',
    'Pledges in the period: 1',
  ])
  expect(lines.filter((line) => line.startsWith('Amount'))[0]).toBe(
    'Amount: USD\u00a01,600 (stated for 2 of 2)',
  )
  expect(lines).toContain('Visits made: 1')
  expect(lines).toContain('Visits refused: 1')
  expect(lines.join()).not.toContain('Envoy of others')
  // The last one tells what waits, which is counted from no record that stands.
  const runs = chaptersIn(report)
    .slice(0, -1)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])))
  // A sentence that gives a figure says what it was counted from; of a sum of several, its terms do, which follow it.
  for (const [at, { text, notes }] of runs.entries()) {
    const hasTerms = runs[at + 1]?.text.startsWith(' = ')
    if (/\d/.test(text)) expect([text, notes.length]).toEqual([text, hasTerms ? 0 : 1])
  }
  const clean = await mechanismChapters(db, head, { language: 'ar', copy: 'clean', log: null })
  const { chapters } = await store.listReportChapters(volume, 'ar')
  expect(chapters.map(({ kind, title, mechanisms: many }) => [kind, title, many])).toEqual([
    ['envoy', 'المبعوثون والمساعي الحميدة', expect.any(Number)],
    ['fund', 'الصناديق والتعهدات', 2],
    ['mission', 'البعثات والزيارات', 1],
  ])
  const asked = await store.printReport(volume, { copy: 'working', unreviewed: false })
  expect(linesIn(asked).at(-2)).toBe('Proposals that nobody has reviewed')
  expect(clean.map(({ title }) => title)).toEqual([
    'المبعوثون والمساعي الحميدة',
    'الصناديق والتعهدات',
    'البعثات والزيارات',
  ])
  expect(JSON.stringify(clean)).not.toMatch(/"notes":\["/)
  expect(await levelOfChapters(db, head)).toBe('limited')
  expect(writeReportHtml(report)).toContain('Lamp Fund')
})
