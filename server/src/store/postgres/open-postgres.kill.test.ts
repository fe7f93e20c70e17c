import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPostgres } from './open-postgres.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { isRunning, keeperOf, kill, postmasterOf, until } from './testing/processes.ts'
import { query } from './testing/query.ts'
import { startClient } from './testing/start-client.ts'
import { temporaryDataFolder } from './testing/temporary-data-folder.ts'

const { path, folder, remove } = temporaryDataFolder()
afterAll(remove)

const open = (idleSeconds = 0) => openPostgres({ dataDir: path, idleSeconds })
const stopped = () => until(() => !isRunning(folder))

test('a cluster that was half made counts for nothing', async () => {
  const halfMade = `${folder.clusterInMaking}killed`
  mkdirSync(halfMade, { recursive: true, mode: 0o711 })
  writeFileSync(join(halfMade, 'PG_VERSION'), '18\n')

  const lease = await open()
  expect(await query(lease, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(readdirSync(path).sort()).toEqual(['cluster', 'keeper.lock', 'server.log'])
  await lease.release()
  await stopped()
})

test('what was committed is there after kill -9 of client, keeper and server', async () => {
  const client = await startClient(path, 60)
  const lease = await open(60)
  await query(lease, 'create table kept (id int); insert into kept values (242)')
  await lease.release()
  const processes = [keeperOf(folder), postmasterOf(folder)]
  await client.kill()
  await kill(...processes)

  const again = await open()
  expect(await query(again, 'select * from kept')).toEqual([{ id: 242 }])
  await again.release()
  await stopped()
})

test('a client that is killed gives its lease back', async () => {
  const client = await startClient(path)
  expect(isRunning(folder)).toBe(true)
  await client.kill()
  await stopped()
})

test('a client whose server is killed gets a new one at the same address', async () => {
  const lease = await open()
  await kill(postmasterOf(folder))
  const answers = () => query(lease, 'select * from kept').then(Boolean, () => false)
  await until(answers)
  await lease.release()
  await stopped()
})

test('a client whose keeper is killed keeps its server', async () => {
  const lease = await open()
  const postmaster = postmasterOf(folder)
  await kill(keeperOf(folder))
  const other = await startClient(path)
  expect(postmasterOf(folder)).toBe(postmaster)

  await other.end()
  await query(lease, 'select 1')
  await lease.release()
  await stopped()
})

test('the files of a killed server do not matter, even when its process id lives again', async () => {
  await (await open(60)).release()
  await kill(keeperOf(folder), postmasterOf(folder))
  // This test's own process stands for a stranger with the same number.
  const socketLock = join(folder.postgresSockets, '.s.PGSQL.5432.lock')
  for (const file of [join(folder.cluster, 'postmaster.pid'), socketLock]) replaceProcessId(file)

  const lease = await open()
  expect(readPostmasterFile(folder.cluster)?.pid).not.toBe(process.pid)
  await lease.release()
  await stopped()
})

function replaceProcessId(file: string) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
}
