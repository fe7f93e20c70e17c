import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openPostgres } from './open-postgres.ts'
import { isRunning, postmasterOf, until } from './testing/processes.ts'
import { query } from './testing/query.ts'
import { startClient } from './testing/start-client.ts'
import { temporaryDataFolder } from './testing/temporary-data-folder.ts'

const { path, folder, remove } = temporaryDataFolder()
afterAll(remove)

const open = (idleSeconds = 0) => openPostgres({ dataDir: path, idleSeconds })

test('clients that come at the same moment make one store and share its server', async () => {
  const clients = await Promise.all([1, 2, 3, 4].map(() => startClient(path, 1)))
  await Promise.all(clients.map((client) => client.end()))
  const reports = clients.map(({ report }) => report)
  expect(reports).toEqual(reports.map(() => reports[0]))
  expect(reports[0]?.version).toMatch(/^18\.\d+$/)
})

test('the database is ours, in UTF-8, durable, and not on the network', async () => {
  const lease = await open()
  const settings = ['fsync', 'synchronous_commit', 'data_checksums', 'server_encoding', 'listen_addresses']
  const [row] = await query(
    lease,
    `select current_user as user, current_database() as database, upper('é') as upper,
            array[${settings.map((name) => `current_setting('${name}')`)}] as settings`,
  )
  const expected = ['on', 'on', 'on', 'UTF8', '']
  expect(row).toEqual({ user: 'qarar', database: 'qarar', upper: 'É', settings: expected })
  await lease.release()
})

test('other processes attach, and the last one out stops the server', async () => {
  const lease = await open()
  const [row] = await query(lease, 'select pg_postmaster_start_time()::text as started')
  const other = await startClient(path)
  expect(other.report.started).toBe(row?.started)

  await lease.release()
  await sleep(300)
  expect(isRunning(folder)).toBe(true)

  await other.end()
  await until(() => !isRunning(folder))
})

test('the server outlives its last client for the idle time', async () => {
  const lease = await open(1)
  const postmaster = postmasterOf(folder)
  await lease.release()
  await sleep(300)
  const again = await open(1)
  expect(postmasterOf(folder)).toBe(postmaster)
  // Longer than the idle time since the first release: the new lease has stopped that clock.
  await sleep(1200)
  expect(isRunning(folder)).toBe(true)
  await again.release()
  await until(() => !isRunning(folder), 3)
})

test('a client that comes while the server stops gets a new one', async () => {
  for (let round = 0; round < 5; round++) {
    const lease = await open()
    await query(lease, 'select 1')
    await lease.release()
    await sleep(round * 10)
  }
})

test('a store that was deleted under its server is made anew', async () => {
  const before = await open(60)
  await query(before, 'create table ghost ()')
  await before.release()
  rmSync(path, { recursive: true })

  const after = await open()
  expect(await query(after, "select to_regclass('ghost') as ghost")).toEqual([{ ghost: null }])
  await after.release()
})
