// A report is submitted as a document of its own, and as it stands when that is done.
import { type RawText, type ReadOptions, readText } from '@qarar/core'
import { plainReport } from '@qarar/register'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { type FrozenReport, freezeReport } from '../../report/testing/frozen-report.ts'
import { changeStore } from '../change.ts'
import type { Change } from '../database.ts'
import { importFile } from '../import/import-file.ts'
import type { ReadText } from '../import/read-text.ts'
import { levelsOf } from '../marks/levels-of.ts'
import { setMark } from '../marks/set-mark.ts'
import { withdrawStatus } from '../register/record-status.ts'
import type { FileToImport } from '../store.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { openFrozen } from './freeze-items.ts'

// Each test writes a whole report.
vi.setConfig({ testTimeout: 120_000 })

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'Maha'
const why = { reason: 'it was wrong', by }
const symbol = 'OIS/COUNCIL-8/2025/SG/9'
const given = { symbol, date: '2025-04-20', by }

const budget = `Organisation of Inland Seas

${symbol}

Report of the Secretary-General on the budget

1. The budget of the Organisation has been prepared by the General Secretariat.

2. The contributions of the member States have been received in full.
`

function fileOf(text: string): FileToImport {
  const bytes = Buffer.from(text)
  return { name: 'a.txt', bytes, raw: readTextBytes(bytes, { name: 'a.txt' }) }
}

const bring = ({ store }: TestStore, text: string) => store.importFile(fileOf(text), { by })

const frozen = server.copiesOf(({ store }) => freezeReport(store))

/** Nothing of it is there. */
async function expectNothing({ store, db, volume }: TestStore & FrozenReport) {
  expect((await store.getOutline(volume))?.submission).toBeNull()
  const { rows } = await sql`select from closing where kind = 'submitted'`.execute(db)
  expect(rows).toEqual([])
  expect(await store.listDoubts()).toEqual([])
}

test('not under a symbol that another document has', async () => {
  const report = await frozen()
  const held = await bring(report, budget)
  expect(held.outcome).toBe('imported')
  await expect(report.store.submitReport(report.volume, given)).rejects.toMatchObject({
    reason: 'symbol-held',
    message: expect.stringContaining(held.publication ?? '?'),
  })
  await expectNothing(report)
})

/** Reads what the report says in French otherwise. */
const readingFrench =
  (otherwise: (read: ReturnType<typeof readText>) => ReturnType<typeof readText>): ReadText =>
  (raw: RawText, options?: ReadOptions) => {
    const read = readText(raw, options)
    return raw.source.file.startsWith('OIS-') && raw.source.file.endsWith('.fr.txt') ? otherwise(read) : read
  }

test.each([
  ['a doubt', { kind: 'letter' as const }],
  ['no symbol', { symbol: null, organisation: null }],
])('as one document in all its languages, whatever one of them is read as: %s', async (_, otherwise) => {
  const { store, volume } = await frozen(
    readingFrench((read) => ({ ...read, publication: { ...read.publication, ...otherwise } })),
  )
  const { publication } = await store.submitReport(volume, given)
  const { expressions } = (await store.getPublication(publication)) ?? { expressions: [] }
  expect(expressions.map(({ language }) => language).sort()).toEqual(['en', 'fr'])
  expect(await store.listDoubts()).toEqual([])
})

test('not without a language of which the very words were removed by order', async () => {
  const report = await frozen()
  const { store, volume } = report
  const words = plainReport(await store.printReport(volume, { copy: 'clean', language: 'fr', ...given }))
  const before = await bring(report, words)
  await store.remove(before.publication ?? '', why)
  await expect(store.submitReport(volume, given)).rejects.toMatchObject({ reason: 'not-stored' })
  await expectNothing(report)
})

test('taken back, it is submitted again under its symbol, on another day', async () => {
  const { store, db, volume } = await frozen()
  const { publication } = await store.submitReport(volume, given)
  await store.withdrawSubmission(volume, why)
  const again = await store.submitReport(volume, { ...given, date: '2025-05-02' })
  expect(again.publication).toBe(publication)
  const page = await store.getPublication(publication)
  expect(page?.expressions.map(({ language }) => language).sort()).toEqual(['en', 'fr'])
  const { mandates } = await store.listRegister({ count: 1000 })
  const reports = mandates.flatMap((each) => each.reports)
  expect(new Set(reports.map(({ date }) => date))).toEqual(new Set(['2025-05-02']))
  // Each answer says in which paragraph.
  const { rows } = await sql<{ evidence: unknown }>`
    select evidence from closing c where not exists (select from closing_withdrawal w where w.closing = c.id)`.execute(
    db,
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { evidence } of rows)
    expect(evidence).toMatchObject([{ kind: 'paragraph', publication, eId: expect.any(String) }])
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

/** What somebody else does after it was prepared, before it is stored. */
async function submitWhile(
  { store, db, volume }: TestStore & FrozenReport,
  others: (change: Change) => Promise<unknown>,
) {
  const { submitted } = await changeStore(db, async (change) => {
    const submitted = store.submitReport(volume, given).catch((error: Error) => error)
    await expect.poll(() => isWaiting(change), { timeout: 60_000 }).toBe(true)
    await others(change)
    return { submitted }
  })
  return submitted
}

async function isWaiting(change: Change): Promise<boolean> {
  const { rows } = await sql`select from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`.execute(change)
  return rows.length > 0
}

test('it is marked as what it rests on is marked by then', async () => {
  const report = await frozen()
  const { db, text } = report
  const made = await submitWhile(report, (change) =>
    setMark(change, text, { level: 'secret', reason: 'by order', by }),
  )
  const { publication = '' } = made as { publication?: string }
  expect(await levelsOf(db, [publication])).toEqual({ [publication]: 'secret' })
})

/** Of which the annex says that nothing is known. */
const harbours = `Organisation of Inland Seas

OIS/COUNCIL-7/2024/RES/2

Council of Ministers of the Inland Seas
Seventh Session
Wadlan, Republic of Jelban
(14 - 15 May 2024)

Resolution No. 7/9-NAV

on

Harbours of the Inland Seas

The Council of Ministers of the Inland Seas, meeting in its seventh session in Wadlan, Republic of Jelban, on 14 and 15 May 2024,

Recalling the harbours of the islands:

1. Requests the Secretary-General to open a harbour office before 30 June 2024.

2. Requests the Secretary-General to follow up the implementation of this resolution and to report thereon to the eighth session of the Council.
`

test.each([
  [
    'report-changed',
    'a text comes in',
    (change: Change) => importFile(change, readText, fileOf(harbours), { by }),
  ],
  [
    'not-finished',
    'a status is taken back',
    (change: Change, { status }: FrozenReport) => withdrawStatus(change, status, why),
  ],
  [
    'not-finished',
    'an item is opened',
    (change: Change, { items }: FrozenReport) => openFrozen(change, items[0] ?? '', why),
  ],
])('it is refused (%s) where %s meanwhile', async (reason, _, others) => {
  const report = await frozen()
  expect(await submitWhile(report, (change) => others(change, report))).toMatchObject({ reason })
  await expectNothing(report)
})
