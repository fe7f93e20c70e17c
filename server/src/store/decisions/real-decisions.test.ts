// Decisions about real documents, which stay where they are: what is compared are lines, counts and ids.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReadingView, WorkPage } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTextBytes } from '../../read/read-text-file.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const corpus = resolve(import.meta.dirname, '../../../..', process.env.QARAR_CORPUS ?? '../shared')
const file = (name: string) => resolve(corpus, 'seeds', name)
const record = file('004_2983b318448de106.txt')
const resolutions = file('000_fae39b7740205c0d.txt')
const skipped = 'skipped without the corpus: set QARAR_CORPUS'
const by = 'a test'

const server = await startTestServer()
afterAll(server.stop)

let opened: TestStore
let publication: string
let expression: string

async function bring(path: string): Promise<void> {
  opened = await server.newStore()
  const bytes = readFileSync(path)
  const result = await opened.store.importFile(
    { name: 'file.txt', bytes, raw: readTextBytes(bytes, { name: 'file.txt' }) },
    { by },
  )
  publication = result.publication as string
  expression = result.expression as string
}

const view = async () => (await opened.store.getReading(publication, { count: 1000 })) as ReadingView
const turns = async () => ((await opened.store.getWork(publication, 1)) as WorkPage).work.turns

describe.skipIf(!existsSync(record))(`the joins of the record of meeting 7050 (${skipped})`, () => {
  beforeAll(() => bring(record))

  test('one that is right is confirmed: nothing moves', async () => {
    const { joins, progress } = await view()
    const before = await turns()
    const { line, next } = joins[5] as ReadingView['joins'][number]
    const { id } = await opened.store.decideJoin(expression, { line, next, by })
    const after = await view()
    expect(await turns()).toEqual(before)
    expect(after.progress.joins).toEqual({ answered: 1, all: progress.joins.all })
    expect(after.joins[5]).toMatchObject({ line, next, reasons: ['decided'], decided: { id } })
  })

  test('one that is set otherwise moves speech to another turn, and back when it is taken back', async () => {
    const { joins } = await view()
    const before = await turns()
    const [from, to] = [joins[9]?.line as number, joins[12]?.next as number]
    const { id } = await opened.store.decideJoin(expression, { line: from, next: to, by })
    const moved = (await turns()).map(({ sourceLines }) => sourceLines)
    expect(moved).not.toEqual(before.map(({ sourceLines }) => sourceLines))
    expect((await view()).joins).toContainEqual(
      expect.objectContaining({ line: from, next: to, reasons: ['decided'] }),
    )
    await opened.store.withdrawDecision(id, { reason: 'a test', by })
    expect(await turns()).toEqual(before)
  })

  test('a wrong one that a person corrects gives the same text as the right one', async () => {
    const text = async () => (await view()).stretches.map(({ repaired }) => repaired)
    const right = await text()
    const [a, b] = (await view()).joins.slice(20) as [
      ReadingView['joins'][number],
      ReadingView['joins'][number],
    ]
    await opened.store.decideJoin(expression, { line: a.line, next: b.next, by })
    expect(await text()).not.toEqual(right)
    await opened.store.decideJoin(expression, { line: a.line, next: a.next, by })
    expect(await text()).toEqual(right)
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null })
  })
})

describe.skipIf(!existsSync(resolutions))(`the proposed readings of a spoiled paragraph (${skipped})`, () => {
  beforeAll(() => bring(resolutions))

  test('each can be answered, and each answer stands at its words', async () => {
    const { readings } = await view()
    expect(readings.length).toBeGreaterThan(5)
    for (const { span, text, proposed } of readings) {
      const said = { text: proposed, cause: 'reading-error', checkedAgainst: 'a test', by } as const
      await opened.store.verifyReading(expression, { span, quote: text, ...said })
    }
    const after = await view()
    expect(after.progress.readings).toEqual({ answered: readings.length, all: readings.length })
    expect(after.readings.map(({ verified }) => verified?.text)).toEqual(
      readings.map(({ proposed }) => proposed),
    )
    expect(after.unplaced).toEqual([])
  })
})
