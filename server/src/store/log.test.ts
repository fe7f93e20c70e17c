import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer, type TestStore } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const { read, make } = testFiles()
let opened: TestStore
beforeEach(async () => {
  opened = await server.newStore(read)
  for (const seed of [1, 2, 3, 4]) {
    await opened.store.importFile(make({ name: `${seed}.txt`, works: [{ paragraphs: paragraphs(seed) }] }), {
      by: 'ليلى',
    })
  }
})

/** As somebody does who owns the database. */
function tamper(statement: string): Promise<unknown> {
  return opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql.raw(statement).execute(change)
  })
}

test('entries say who, what and about what', async () => {
  const [entry] = await opened.db.selectFrom('log').selectAll().orderBy('number').execute()
  expect(entry).toMatchObject({
    by: 'ليلى',
    what: 'imported',
    details: { file: '1.txt' },
    prev_hash: '0'.repeat(64),
  })
  expect(entry?.ids.map((id) => id[0])).toEqual(['p', 'e', 'm', 'r'])
})

test.each([
  ['nothing', 'select 1', { logEntries: 4, brokenAt: null }],
  ['a name', "update log set by = 'somebody else' where number = 2", { logEntries: 1, brokenAt: 2 }],
  [
    'a detail',
    `update log set details = jsonb_set(details, '{file}', '"x"') where number = 3`,
    { logEntries: 2, brokenAt: 3 },
  ],
  ['a time', "update log set at = at - interval '1 day' where number = 1", { logEntries: 0, brokenAt: 1 }],
  ['a row taken out', 'delete from log where number = 3', { logEntries: 2, brokenAt: 3 }],
  [
    'a row put in',
    `update log set number = number + 1 where number > 3;
     insert into log select 4, at, by, what, ids, details, prev_hash, repeat('a', 64) from log where number = 3`,
    { logEntries: 3, brokenAt: 4 },
  ],
])('verify finds %s', async (_, statement, found) => {
  await tamper(statement)
  expect(await opened.store.verify()).toMatchObject(found)
})
