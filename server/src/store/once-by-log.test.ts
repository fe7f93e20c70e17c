import { readFileSync } from 'node:fs'
import { afterAll, afterEach, expect, test } from 'vitest'
import { notOfTexts } from './last-of-texts.ts'
import { onceOfNow } from './once-by-log.ts'
import { startTestServer } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

test('the index leaves out the same entries', () => {
  const step = new URL('migrations/0033-subsets.sql', import.meta.url)
  const [, list = ''] =
    /create index log_of_texts .*\s+where what not in \((.*)\)/.exec(readFileSync(step, 'utf8')) ?? []
  expect(list.split(', ')).toEqual(notOfTexts.map((what) => `'${what}'`))
})

test('of now is counted once until something changes, of a moment that is past every time', async () => {
  const { store, db } = await server.newStore()
  let times = 0
  const counted = (query: { asOf?: string; known?: string }) =>
    onceOfNow(db, 'how often', query, async () => ++times)
  expect([await counted({}), await counted({})]).toEqual([1, 1])
  await store.saveQuery({ kind: 'search', name: 'piers', query: 'q=piers', by: 'a test' })
  expect([await counted({}), await counted({})]).toEqual([2, 2])
  expect([await counted({ asOf: '2026-01-01' }), await counted({ asOf: '2026-01-01' })]).toEqual([3, 4])
  expect(await counted({ known: '2026-01-01T00:00:00.000Z' })).toBe(5)
})
