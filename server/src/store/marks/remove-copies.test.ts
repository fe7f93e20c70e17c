// Removal by order of anything that a report may quote: copies of reports that were written as jobs go with it.
import { newLetter, newRequest, newStatus, newVolume } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { changeStore } from '../change.ts'
import type { Change } from '../database.ts'
import type { WriteFile } from '../jobs/run-job.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

// Each removal writes every table anew.
vi.setConfig({ testTimeout: 60_000 })

const server = await startTestServer()
afterAll(server.stop)

const by = 'ليلى'
const order = { reason: 'by order of the Secretary General', by }

let opened: TestStore
let volume: string
const said: Record<string, string> = {}

beforeAll(async () => {
  opened = await server.newStore()
  const { store } = opened
  await importExample(store, 'council-7-resolutions.en.txt')
  said.text = (await importExample(store, 'council-8-resolutions.en.txt')).publication ?? ''
  const days = { from: '2024-05-15', until: '2025-04-01' }
  volume = (
    await store.planReport({ ...newVolume.parse({ session: 'COUNCIL-8', languages: ['en'], ...days }), by })
  ).id
  const [mandate] = (await store.listRegister({ count: 1 })).mandates
  const id = mandate?.id ?? ''
  const status = { addressee: 'ois/secretary-general', status: 'in-progress', asOf: '2024-10-28' }
  said.status = (
    await store.recordStatus(id, { ...newStatus.parse({ ...status, version: mandate?.version }), by })
  ).id
  const note = { date: '2024-06-01', language: 'en' }
  const letter = { ...note, number: 'SG/12', mandates: [id], recipients: ['state:YEM'] }
  said.note = (await store.writeLetter({ ...newLetter.parse(letter), by })).id
  said.answer = (
    await store.registerAnswer({
      ...{
        letter: said.note,
        from: 'state:YEM',
        kind: 'reply',
        number: 'Y/1',
        date: '2024-07-02',
        language: 'en',
      },
      ...{ words: 'We say that the pier is painted.', publication: null, by },
      returns: [{ mandate: id, status: 'implemented', quote: 'the pier is painted' }],
    })
  ).id
  const request = { ...note, number: 'Y/9', from: 'state:YEM', words: 'We ask after the pier.' }
  said.request = (await store.registerRequest({ ...newRequest.parse(request), by })).id
})

const asked = { copy: 'working', language: null, format: 'html', silent: false, by } as const
const take = () => Promise.reject(new Error('not asked'))
const run = (write: WriteFile) => opened.store.runJob({ take, write }, new AbortController().signal)
const made = { file: 'report.html', type: 'text/html', content: Buffer.from('words of before') }

test.each(['status', 'note', 'answer', 'request', 'text'])(
  'those that were written, or are being written: %s',
  async (what) => {
    const { store } = opened
    const [written, underWay] = [
      await store.addReportJob(volume, asked),
      await store.addReportJob(volume, asked),
    ]
    await run(async () => made)
    expect(await store.getReportFile(written)).toBeDefined()
    await run(async () => {
      await store.remove(said[what] ?? '', order)
      return made
    })
    for (const job of [written, underWay]) {
      expect(await store.getReportJob(job)).toBeUndefined()
      expect(await store.getReportFile(job)).toBeUndefined()
    }
  },
)

test('one that is asked for while something is removed is written of what is left', async () => {
  const { store, db } = opened
  const adding = await changeStore(db, async (change) => {
    const adding = store.addReportJob(volume, asked)
    await expect.poll(() => isWaiting(change)).toBe(true)
    return { adding }
  })
  expect(await store.getReportJob(await adding.adding)).toMatchObject({ state: 'waiting' })
})

async function isWaiting(change: Change): Promise<boolean> {
  const { rows } = await sql`select from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`.execute(change)
  return rows.length > 0
}
