// The annex, the statistics and the chapter of the envoys stand in one report: none says what another denies.

import { readFileSync } from 'node:fs'
import type { PrintedPart, PrintedReport } from '@qarar/register'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { readTextBytes } from '../../read/read-text-file.ts'
import type { Store } from '../store.ts'
import { startTestServer } from '../testing/test-server.ts'

vi.setConfig({ testTimeout: 60_000 })
const server = await startTestServer()
afterAll(server.stop)

const by = 'Maha'
let store: Store
let volume: string
beforeAll(async () => {
  store = (await server.newStore()).store
  await importExample(store, 'council-7-resolutions.en.txt')
  const plan = { session: 'COUNCIL-8', form: 'items', languages: ['en'], title: {} } as const
  volume = (
    await store.planReport({ ...plan, languages: ['en'], from: '2024-05-15', until: '2025-04-01', by })
  ).id
})

const wordsOf = (part: PrintedPart | undefined) =>
  (part?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' | '))
    return block.kind === 'heading' ? block.text : block.runs.map(({ text }) => text).join('')
  })
const partOf = ({ parts }: PrintedReport, kind: PrintedPart['kind']) =>
  parts.find((part) => part.kind === kind && part.title !== 'Proposals that nobody has reviewed')

/** What the three say of the request for an envoy. */
async function said() {
  const report = await store.printReport(volume, { copy: 'working' })
  const chapter = wordsOf(partOf(report, 'chapter')).join('\n')
  const { tasks, reportedOn } = await store.getReportStatistics(volume)
  const unknown = tasks.find(({ status }) => status === 'no-information')?.count ?? 0
  const annex = wordsOf(partOf(report, 'annex')).filter((line) => /appoint .*Special Envoy/.test(line)).length
  const statistics = wordsOf(partOf(report, 'statistics')).join('\n')
  expect(statistics.includes('Told in this report')).toBe(reportedOn > 0)
  return { chapter, unknown, reportedOn, annex }
}

const day = fc.constantFrom('2024-01-01', '2024-06-01', '2024-12-01', '2025-03-01', '2025-08-01')
const appointment = fc.tuple(day, fc.option(day)).filter(([from, until]) => until === null || from < until)
const stand = fc.tuple(fc.constantFrom('asked-for', 'established', 'operating', 'vacant'), day)

test('whatever is recorded of the post, the request is unknown only where the chapter does not say that it is met', async () => {
  const all = await store.listMechanisms({ kind: 'envoy', language: 'en' })
  const envoy = all.mechanisms[0]?.id ?? ''
  const { mechanism } = (await store.getMechanism(envoy)) ?? {}
  await store.decideMechanism(envoy, { kind: 'confirmed', version: mechanism?.version ?? 0, by })
  const before = await said()
  expect(before).toMatchObject({ reportedOn: 0, annex: 1 })
  let times = { met: 0, open: 0 }
  await fc.assert(
    fc.asyncProperty(fc.option(appointment), fc.array(stand, { maxLength: 2 }), async (held, stands) => {
      const keep = async (type: string, typed: Record<string, string>) =>
        store.addRecord(envoy, { type, typed, values: {}, language: 'en', evidence: [], by })
      const kept = [
        ...(held
          ? [
              await keep('appointment', {
                ...{ holder: 'Dalia Orsen', from: held[0] },
                ...(held[1] ? { until: held[1] } : {}),
              }),
            ]
          : []),
      ]
      for (const [each, date] of stands) kept.push(await keep('state', { stand: each, date }))
      try {
        const now = await said()
        const isMet = now.chapter.includes('fulfilled on')
        times = { met: times.met + (isMet ? 1 : 0), open: times.open + (isMet ? 0 : 1) }
        expect(now.chapter.includes('still asked for')).toBe(!isMet)
        // Who holds the post since it was asked for is not asked for.
        if (/Is the post vacant: no, since (?!1 January 2024)/.test(now.chapter) && stands.length === 0)
          expect(isMet).toBe(true)
        expect([now.annex, now.reportedOn]).toEqual(isMet ? [0, 1] : [1, 0])
        expect(now.unknown + now.reportedOn).toBe(before.unknown)
        const page = await store.getMechanism(envoy, { asOf: '2025-04-01' })
        const answer = page?.answers.find(({ id }) => id === 'asked')
        expect(answer?.holds).toBe(!isMet)
      } finally {
        for (const { id, version } of kept)
          await store.decideRecord(id, { kind: 'withdrawn', version, reason: 'next', by })
      }
    }),
    { numRuns: 12 },
  )
  expect(times.met).toBeGreaterThan(1)
  expect(times.open).toBeGreaterThan(1)
})

test('a request for something else is not met by who was only said to be needed', async () => {
  const { store } = await server.newStore()
  const example = readFileSync(
    new URL('../../../../examples/council-7-resolutions.en.txt', import.meta.url),
    'utf8',
  )
  const bytes = Buffer.from(
    example.replace(
      /to appoint at the earliest[^.]*\./,
      'to organise the dredging of the harbours, considering that the appointment of a Special Envoy for the Halun Strait is needed.',
    ),
  )
  await store.importFile({ name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) }, { by })
  const plan = { session: 'COUNCIL-8', form: 'items', languages: ['en'], title: {} } as const
  const days = { from: '2024-05-15', until: '2025-04-01', by }
  const report = (await store.planReport({ ...plan, languages: ['en'], ...days })).id
  const open = async () =>
    wordsOf(partOf(await store.printReport(report, { copy: 'working' }), 'annex')).filter((line) =>
      /dredging/.test(line),
    ).length
  const [listed] = (await store.listMechanisms({ kind: 'envoy', language: 'en' })).mechanisms
  const { id = '', version = 0 } = listed ?? {}
  await store.decideMechanism(id, { kind: 'confirmed', version, by })
  expect(await open()).toBe(1)
  const typed = { holder: 'Dalia Orsen', from: '2024-12-01' }
  await store.addRecord(id, { type: 'appointment', typed, values: {}, language: 'en', evidence: [], by })
  const page = await store.getMechanism(id, { asOf: '2025-04-01' })
  expect(page?.answers.find((each) => each.id === 'asked')?.holds).toBe(false)
  expect(await open()).toBe(1)
})
