import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openStore } from './index.ts'
import { temporaryDataFolder } from './postgres/testing/temporary-data-folder.ts'
import { paragraphs, testFiles } from './testing/test-files.ts'
import { startTestServer } from './testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

test('in a folder: made when it is first opened, found again afterwards', async () => {
  const folder = temporaryDataFolder()
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const store = await openStore({ dataDir: folder.path, log })
  expect(await store.listLibrary()).toEqual({ publications: [], doubts: [], total: 0, cursor: null })
  expect(await store.health()).toMatchObject({
    serverVersion: expect.stringMatching(/^\d+\.\d+$/),
    place: `embedded, in "${folder.path}"`,
    migrations: [
      { number: 1, name: 'first-tables' },
      { number: 2, name: 'works-of-organ-and-session' },
      { number: 3, name: 'decisions' },
      { number: 4, name: 'extracted-fields' },
      { number: 5, name: 'citations' },
      { number: 6, name: 'links-and-findings' },
      { number: 7, name: 'cited-places' },
      { number: 8, name: 'register' },
      { number: 9, name: 'session-facts' },
      { number: 10, name: 'correspondence' },
      { number: 11, name: 'lists' },
      { number: 12, name: 'jobs' },
      { number: 13, name: 'marks' },
      { number: 14, name: 'life' },
      { number: 15, name: 'directions' },
      { number: 16, name: 'returned-workbooks' },
      { number: 17, name: 'requests' },
      { number: 18, name: 'removal' },
      { number: 19, name: 'attempts' },
      { number: 20, name: 'reports' },
      { number: 21, name: 'remove-asked' },
      { number: 22, name: 'index-only-lists' },
      { number: 23, name: 'report-jobs' },
      { number: 24, name: 'search' },
      { number: 25, name: 'version-keys' },
      { number: 26, name: 'said-at' },
      { number: 27, name: 'lists-by-keys' },
      { number: 28, name: 'saved-queries' },
      { number: 29, name: 'list-orders' },
      { number: 30, name: 'standing-beside-keys' },
      { number: 31, name: 'mechanisms' },
      { number: 32, name: 'tallies' },
      { number: 33, name: 'subsets' },
      { number: 34, name: 'parties-of-records' },
      { number: 35, name: 'reader-notes' },
    ],
  })
  await store.close()
  expect(lines).toHaveLength(36)

  const again = await openStore({ dataDir: folder.path, log })
  await again.close()
  expect(lines).toHaveLength(36)
  await folder.remove()
})

test.each([
  ['postgres://user:secret@127.0.0.1:1/qarar', 'unreachable'],
  ['postgres://user:secret@/qarar?host=/nowhere', 'unreachable'],
])('a server that is not there is one sentence without the password: %s', async (databaseUrl, code) => {
  const error = await openStore({ databaseUrl }).catch((refused: unknown) => refused)
  expect(error).toMatchObject({ name: 'StoreError', code, message: expect.stringMatching(/^[^\n]+\.$/) })
  expect((error as Error).message).not.toContain('secret')
})

test('a store that can only be read is read, and says so when it is written', async () => {
  const { read, make } = testFiles()
  const { db, config } = await server.openAgain(await server.newDatabase(), read)
  await sql.raw(`alter database ${config.database} set default_transaction_read_only = on`).execute(db)
  const { store } = await server.openAgain(config, read)
  expect(await store.listLibrary()).toMatchObject({ total: 0 })
  const written = store.importFile(make({ works: [{ paragraphs: paragraphs(1) }] }), { by: 'a test' })
  await expect(written).rejects.toMatchObject({ name: 'StoreError', code: 'read-only' })
})

test('a connection that the server ends does not end the program; the next query has a new one', async () => {
  const { store, db } = await server.newStore()
  await store.listLibrary()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
  await expect.poll(() => store.listLibrary().catch(({ code }) => code)).toMatchObject({ total: 0 })
})
