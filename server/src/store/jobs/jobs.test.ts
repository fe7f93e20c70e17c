import type { ImportResult } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { refusal } from '../store-error.ts'
import { testFiles } from '../testing/test-files.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import type { TakeFile } from './run-job.ts'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore(testFiles().read)
})

const files = (...names: string[]) => names.map((name) => ({ name, bytes: new TextEncoder().encode(name) }))
const add = (...names: string[]) => opened.store.addImportJob(files(...names), { by: 'ليلى' })
const notAsked = () => Promise.reject(new Error('not asked'))
const run = (take: TakeFile, stop = new AbortController().signal) =>
  opened.store.runJob({ take, write: notAsked }, stop)
const page = async (id: string) => {
  const found = await opened.store.getJob(id)
  if (!found) throw new Error('no job')
  return found
}

/** Writes down what it is given. */
function taker(onFile: (name: string) => void = () => {}) {
  const taken: string[] = []
  const take: TakeFile = async ({ name, bytes, by }) => {
    taken.push(`${name} ${new TextDecoder().decode(bytes)} ${by}`)
    onFile(name)
    const result: ImportResult = {
      ...{ file: name, outcome: 'imported', publication: null, expression: null },
      ...{ works: 0, message: '' },
    }
    return result
  }
  return { taken, take }
}

test('files are taken one after another, and the job says how far it is', async () => {
  const id = await add('a', 'b')
  expect(await page(id)).toMatchObject({ by: 'ليلى', state: 'waiting', total: 2, done: 0, left: ['a', 'b'] })
  const seen: number[] = []
  const { taken, take } = taker()
  const looking: TakeFile = async (file) => {
    seen.push((await page(id)).done)
    return take(file)
  }
  expect(await run(looking)).toBe(true)
  expect(taken).toEqual(['a a ليلى', 'b b ليلى'])
  expect(seen).toEqual([0, 1])
  const ended = await page(id)
  expect(ended).toMatchObject({ state: 'done', done: 2, left: [], isStopping: false })
  expect(ended.results.map(({ file }) => file)).toEqual(['a', 'b'])
  expect(await run(take)).toBe(false)
})

test('it stops after the file that it is at, and says what is left out', async () => {
  const id = await add('a', 'b', 'c')
  const { taken, take } = taker()
  const cancelling: TakeFile = async (file) => {
    await opened.store.cancelJob(id)
    expect(await page(id)).toMatchObject({ state: 'running', isStopping: true })
    return take(file)
  }
  await run(cancelling)
  expect(taken).toHaveLength(1)
  expect(await page(id)).toMatchObject({ state: 'cancelled', done: 1, left: ['b', 'c'], isStopping: false })
  const { rows } = await sql`select from job_file where content is not null`.execute(opened.db)
  expect(rows).toEqual([])
  expect(await opened.store.cancelJob('j-0000000000')).toBe(false)
})

test('a file of pages says how far it is, and stops at a page', async () => {
  const id = await add('a', 'b', 'c')
  const { taken, take } = taker()
  /** As a reading of many pages: it ends only where it is stopped. */
  const endless: TakeFile = async (file, reading) => {
    if (file.name === 'a') return take(file)
    reading?.onPage(37, 300)
    return new Promise((_, reject) => {
      reading?.signal.addEventListener('abort', () => reject(reading.signal.reason), { once: true })
    })
  }
  const running = run(endless)
  await vi.waitFor(
    async () => expect((await page(id)).reading).toEqual({ file: 'b', page: 37, pages: 300 }),
    { timeout: 20_000 },
  )
  await opened.store.cancelJob(id)
  await running
  expect(taken).toHaveLength(1)
  expect(await page(id)).toMatchObject({ state: 'cancelled', done: 1, left: ['b', 'c'], reading: null })
})

test('what is under way is listed with its page, and what has ended is not', async () => {
  const [ended, id, later] = [await add('z'), await add('a', 'b'), await add('c')]
  await run(taker().take)
  const { take } = taker()
  const looking: TakeFile = async (file, reading) => {
    if (file.name !== 'b') return take(file)
    reading?.onPage(7, 23)
    await vi.waitFor(
      async () =>
        expect(await opened.store.listOpenJobs()).toEqual([
          {
            ...{ id, by: 'ليلى', at: expect.any(String), state: 'running', isStopping: false },
            ...{ total: 2, done: 1, file: 'b', reading: { file: 'b', page: 7, pages: 23 } },
          },
          expect.objectContaining({ id: later, state: 'waiting', done: 0, file: 'c', reading: null }),
        ]),
      { timeout: 20_000 },
    )
    return take(file)
  }
  await run(looking)
  expect((await opened.store.listOpenJobs()).map((job) => job.id)).toEqual([later])
  expect(await page(ended)).toMatchObject({ state: 'done' })
})

test('a program that ends in the middle of a file leaves it to the next one, and it is no attempt', async () => {
  const id = await add('a', 'b')
  const end = new AbortController()
  const stopped: TakeFile = async (_, reading) => {
    reading?.onPage(2, 9)
    end.abort()
    throw reading?.signal.reason
  }
  await run(stopped, end.signal)
  const { rows } = await sql`select attempts from job_file order by position`.execute(opened.db)
  expect(rows).toEqual([{ attempts: 0 }, { attempts: 0 }])
  const { taken, take } = taker()
  await run(take)
  expect(taken).toEqual(['a a ليلى', 'b b ليلى'])
  expect(await page(id)).toMatchObject({ state: 'done', done: 2 })
})

test('who comes after a program that died goes on with the file that was under way', async () => {
  const id = await add('a', 'b')
  const dies: TakeFile = async ({ name, ...file }) => {
    if (name === 'b') throw refusal('lost-connection', 'killed')
    return taker().take({ name, ...file })
  }
  await expect(run(dies)).rejects.toThrow('killed')
  const { taken, take } = taker()
  // Its silence is too short to be taken for death.
  expect(await run(take)).toBe(false)
  await sql`update job set heard_at = clock_timestamp() - interval '31 seconds'`.execute(opened.db)
  expect(await run(take)).toBe(true)
  expect(taken).toEqual(['b b ليلى'])
  expect(await page(id)).toMatchObject({ state: 'done', done: 2 })
})

test('a program that is told to end leaves the rest to the next one, at once', async () => {
  const id = await add('a', 'b')
  const end = new AbortController()
  await run(taker(() => end.abort()).take, end.signal)
  expect(await page(id)).toMatchObject({ state: 'running', done: 1 })
  const { taken, take } = taker()
  expect(await run(take)).toBe(true)
  expect(taken).toEqual(['b b ليلى'])
})

test('two programs do two jobs, and no file twice', async () => {
  await add('a', 'b')
  await add('c', 'd')
  const [one, other] = [taker(), taker()]
  await Promise.all([run(one.take), run(other.take)])
  expect([...one.taken, ...other.taken].map((each) => each[0]).sort()).toEqual(['a', 'b', 'c', 'd'])
  expect([one.taken.length, other.taken.length]).toEqual([2, 2])
})

test('who was taken for dead does not write over the result of who took over', async () => {
  const id = await add('a')
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => {
    wake = resolve
  })
  const { take } = taker()
  const said = (message: string, before: Promise<unknown>) => async (file: Parameters<TakeFile>[0]) => {
    const result = await take(file)
    await before
    return { ...result, message }
  }
  const first = run(said('the silent one', asleep))
  await vi.waitFor(async () => expect((await page(id)).state).toBe('running'))
  await sql`update job set heard_at = 'epoch'`.execute(opened.db)
  await run(said('who took over', Promise.resolve()))
  wake()
  await first
  expect((await page(id)).results).toMatchObject([{ message: 'who took over' }])
})

test('a file that ends the program three times has failed, and the next one comes in', async () => {
  const id = await add('a', 'b')
  const { taken, take } = taker()
  const killed: TakeFile = () => {
    throw new Error('never')
  }
  await sql`update job_file set attempts = 2 where position = 1`.execute(opened.db)
  // As a program leaves it that ended while it was at the file.
  const ending: TakeFile = async () => {
    const { rows } = await sql`select attempts from job_file where position = 1`.execute(opened.db)
    expect(rows).toEqual([{ attempts: 3 }])
    await sql`update job set heard_at = 'epoch'`.execute(opened.db)
    await run(take)
    return killed({ name: '', bytes: new Uint8Array(), by: '' })
  }
  await run(ending)
  expect(taken).toEqual(['b b ليلى'])
  const { state, results } = await page(id)
  expect(state).toBe('done')
  expect(results[0]).toMatchObject({
    outcome: 'failed',
    message: expect.stringMatching(/^The program ended 3 times/),
  })
  expect(results[1]).toMatchObject({ outcome: 'imported' })
})

test('an error of a file is its result, one of the store is no attempt', async () => {
  const id = await add('a', 'b')
  const { take } = taker()
  const full: TakeFile = async () => {
    throw refusal('disk-full', 'no room')
  }
  for (let times = 0; times < 4; times++) {
    await expect(run(full)).rejects.toThrow('no room')
    await sql`update job set heard_at = 'epoch'`.execute(opened.db)
  }
  const throwing: TakeFile = async (file) => {
    if (file.name === 'a') throw new TypeError('not iterable')
    return take(file)
  }
  await run(throwing)
  expect((await page(id)).results).toMatchObject([
    { file: 'a', outcome: 'failed', message: expect.stringContaining('not iterable') },
    { file: 'b', outcome: 'imported' },
  ])
})

test('who stops it at its last file, or after the end, changes nothing', async () => {
  const id = await add('a')
  const { take } = taker()
  await run(async (file) => {
    await opened.store.cancelJob(id)
    return take(file)
  })
  expect(await page(id)).toMatchObject({ state: 'done', isStopping: false })
  const other = await add('b')
  await run(take)
  expect(await opened.store.cancelJob(other)).toBe(true)
  expect(await page(other)).toMatchObject({ state: 'done', isStopping: false })
})

test('what became of a job is forgotten after a month', async () => {
  const id = await add('a')
  await run(taker().take)
  await sql`update job set ended_at = clock_timestamp() - interval '31 days'`.execute(opened.db)
  await add('b')
  expect(await opened.store.getJob(id)).toBeUndefined()
})
