// Copies of a report that are written as jobs: how far, stopped, failed, killed; and over HTTP.
import { reportFiles, reportJob } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createApi } from '../../http/api.ts'
import { importExample } from '../../http/testing/own-store.ts'
import { writeReport } from '../../report/write-report.ts'
import { refusal } from '../store-error.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import type { JobWork, WriteFile } from './run-job.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let volume: string
beforeAll(async () => {
  opened = await server.newStore()
  await importExample(opened.store, 'council-7-resolutions.en.txt')
  const plan = { session: 'COUNCIL-8', form: 'items', languages: ['en'], title: {} } as const
  const days = { from: '2024-05-15', until: '2025-04-01' }
  volume = (await opened.store.planReport({ ...plan, ...days, languages: ['en'], by: 'Maha' })).id
})

const take = () => Promise.reject(new Error('not asked'))
const run = (write: WriteFile, stop = new AbortController().signal) =>
  opened.store.runJob({ take, write } satisfies JobWork, stop)
const asked = { copy: 'working', language: null, format: 'docx', silent: false } as const
const add = () => opened.store.addReportJob(volume, { ...asked, by: 'Maha' })
const job = async (id: string) => reportJob.parse(await opened.store.getReportJob(id))
const made = { file: 'COUNCIL-8 working en.docx', type: 'text/plain', content: Buffer.from('words') }
const fileOf = async (id: string) => (await opened.store.getReportFile(id))?.content.toString()

test('it says how far it is, and keeps what was written', async () => {
  const id = await add()
  expect(await job(id)).toMatchObject({ volume, by: 'Maha', state: 'waiting', copy: 'working', file: null })
  expect(await fileOf(id)).toBeUndefined()
  await run(async (of, given, onStep) => {
    expect([of, given]).toEqual([volume, { ...asked, language: 'en' }])
    await onStep(3, 8)
    expect(await job(id)).toMatchObject({ state: 'running', done: 3, total: 8 })
    return made
  })
  expect(await job(id)).toMatchObject({ state: 'done', file: { name: made.file, bytes: 5 }, failure: null })
  expect(await fileOf(id)).toBe('words')
  // It is no import.
  expect(await opened.store.getJob(id)).toBeUndefined()
})

test('it is stopped between two steps; nothing of it is kept', async () => {
  const id = await add()
  let steps = 0
  await run(async (_, __, onStep) => {
    await opened.store.cancelJob(id)
    expect(await job(id)).toMatchObject({ isStopping: true })
    await onStep(1, 8)
    steps += 1
    return made
  })
  expect(steps).toBe(0)
  expect(await job(id)).toMatchObject({ state: 'cancelled', isStopping: false, file: null, failure: null })
})

test('why it could not be written is its result', async () => {
  const id = await add()
  await run(async () => {
    throw refusal('not-applicable', 'No clean copy can be made yet.', 'not-finished')
  })
  expect(await job(id)).toMatchObject({
    state: 'done',
    file: null,
    failure: 'No clean copy can be made yet.',
  })
  expect(await fileOf(id)).toBeUndefined()
})

test('who comes after a program that died begins again; after three deaths it has failed', async () => {
  const id = await add()
  // As a program leaves it that was killed in the middle: nothing is said any more.
  const killed: WriteFile = async (_, __, onStep) => {
    await onStep(2, 8)
    await sql`update job set heard_at = 'epoch'`.execute(opened.db)
    return new Promise(() => {})
  }
  for (let death = 1; death <= 3; death++) {
    void run(killed)
    await expect.poll(async () => (await job(id)).attempts).toBe(death)
    await expect
      .poll(async () => {
        const { rows } = await sql<{ silent: boolean }>`
          select heard_at = 'epoch' as silent from job where id = ${id}`.execute(opened.db)
        return rows[0]?.silent
      })
      .toBe(true)
    expect(await job(id)).toMatchObject({ state: 'running', done: 2, total: 8, file: null })
  }
  await run(async () => made)
  expect(await job(id)).toMatchObject({
    ...{ state: 'done', file: null },
    failure: expect.stringContaining('ended 3 times'),
  })
})

test('a program that is told to end leaves it to the next one, which is no attempt', async () => {
  const id = await add()
  const end = new AbortController()
  await run(async (_, __, onStep) => {
    end.abort()
    await onStep(1, 8)
    return made
  }, end.signal)
  expect(await job(id)).toMatchObject({ state: 'running', attempts: 0, file: null })
  await run(async () => made)
  expect(await job(id)).toMatchObject({ state: 'done', file: { name: made.file } })
})

test('over HTTP: a large report is not written while somebody waits, but as a job', async () => {
  const options = {
    version: '0',
    person: 'Maha',
    ownNames: [],
    maxBytes: 1000,
    log: () => {},
    itemsAtOnce: 2,
  }
  const api = createApi(opened.store, options)
  const ask = async (path: string, init?: RequestInit) => {
    const response = await api.request(path, init)
    return { status: response.status, response }
  }
  const refused = await ask(`/api/reports/${volume}/file?format=json`)
  expect([refused.status, (await refused.response.json()).reason]).toEqual([409, 'written-as-job'])
  const body = JSON.stringify({ copy: 'working', format: 'docx' })
  const headers = { 'content-type': 'application/json' }
  const added = await ask(`/api/reports/${volume}/files`, { method: 'POST', body, headers })
  const { id } = z.object({ id: z.string() }).parse(await added.response.json())
  expect((await ask(`/api/report-files/${id}/content`)).status).toBe(404)
  const told: number[] = []
  await run((of, { language, ...given }, onStep) =>
    writeReport(opened.store, of, { ...given, language: language ?? undefined }, async (done, all) => {
      told.push(done / all)
      await onStep(done, all)
    }),
  )
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  const { isLarge, files } = reportFiles.parse(
    await (await ask(`/api/reports/${volume}/files`)).response.json(),
  )
  expect([isLarge, files[0]?.id, files[0]?.state]).toEqual([true, id, 'done'])
  const { response } = await ask(`/api/report-files/${id}/content`)
  expect(response.headers.get('content-disposition')).toContain('.docx')
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('it says when what it has was read, and the newest of each copy is kept', async () => {
  const [older, other] = [
    await add(),
    await opened.store.addReportJob(volume, { ...asked, format: 'html', by: 'Maha' }),
  ]
  await run(async () => made)
  await run(async () => made)
  const newer = await add()
  const failed = await add()
  let before = ''
  await run(async () => {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(opened.db)
    before = rows[0]?.now.toISOString() ?? ''
    return made
  })
  await run(async () => {
    throw refusal('not-applicable', 'Nothing can be written.')
  })
  const { at, readAt } = await job(newer)
  expect([at < (readAt ?? ''), (readAt ?? '') <= before]).toEqual([true, true])
  expect(await opened.store.getReportJob(older)).toBeUndefined()
  expect([await fileOf(newer), await fileOf(other)]).toEqual(['words', 'words'])
  expect(await job(failed)).toMatchObject({ readAt: null, file: null })
})

test('one that the store takes too long over has failed; it is not tried for ever', async () => {
  const id = await add()
  await run(async () => {
    await opened.db.transaction().execute(async (change) => {
      await sql`set local statement_timeout = 1`.execute(change)
      await sql`select pg_sleep(60)`.execute(change)
    })
    return made
  })
  expect(await job(id)).toMatchObject({
    state: 'done',
    file: null,
    failure: expect.stringContaining('timeout'),
  })
})
