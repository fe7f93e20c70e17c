import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { connect } from '../connect.ts'
import type { Database } from '../database.ts'
import type { ReadText } from '../import/read-text.ts'
import { openOn } from '../open-store.ts'
import type { Store } from '../store.ts'
import { emptyAllTables } from './empty-all-tables.ts'
import { findServer } from './find-server.ts'
import { run } from './run-sql.ts'

export interface TestStore {
  store: Store
  /** Straight to the tables, to look behind the store's back. */
  db: Database
  config: pg.PoolConfig
}

/**
 * A server for one test file, with a database for each store. QARAR_TEST_DATABASE_URL names another server
 * to run the same tests on; its user may create databases.
 */
export async function startTestServer() {
  const server = await findServer()
  const open: TestStore[] = []
  const made: pg.PoolConfig[] = []
  const inUse: pg.PoolConfig[] = []
  const free: pg.PoolConfig[] = []

  async function copyDatabase(template = 'template0', more = ''): Promise<pg.PoolConfig> {
    const database = `qarar_test_${randomBytes(6).toString('hex')}`
    await run(server.config, `create database ${database} template ${template} ${more}`)
    made.push({ ...server.config, database })
    return { ...server.config, database }
  }

  /** For tests that alter it for good. */
  const newDatabase = () => copyDatabase('template0', `encoding 'UTF8'`)

  async function openAgain(config: pg.PoolConfig, read?: ReadText): Promise<TestStore> {
    const store = await openOn(config, 'a test', { read })
    const { db } = await connect(config, () => {})
    const opened = { store, db, config }
    open.push(opened)
    return opened
  }

  async function newStore(read?: ReadText): Promise<TestStore> {
    const config = free.pop() ?? (await (server.template ? copyDatabase(server.template) : newDatabase()))
    inUse.push(config)
    return openAgain(config, read)
  }

  /** What many tests of a file begin with is made once: each call opens a copy of it. */
  function copiesOf<Filled extends object>(fill: (opened: TestStore) => Promise<Filled>, read?: ReadText) {
    let filling: Promise<Filled & { database: string }> | undefined
    const fillOnce = async () => {
      const config = server.template ? await copyDatabase(server.template) : await newDatabase()
      const opened = await openAgain(config, read)
      const filled = await fill(opened)
      open.splice(open.indexOf(opened), 1)
      await close(opened)
      return { ...filled, database: config.database as string }
    }
    return async (readOtherwise = read): Promise<TestStore & Filled> => {
      filling ??= fillOnce()
      const { database, ...filled } = await filling
      return {
        ...(filled as unknown as Filled),
        ...(await openAgain(await copyDatabase(database), readOtherwise)),
      }
    }
  }

  /** After each test: a server has few connections. Databases are emptied for the next. */
  async function closeStores(): Promise<void> {
    for (const opened of open.splice(0)) await close(opened)
    for (const config of inUse.splice(0)) {
      await run(config, emptyAllTables)
      free.push(config)
    }
  }

  async function stop(): Promise<void> {
    for (const opened of open.splice(0)) await close(opened)
    for (const { database } of made) await run(server.config, `drop database ${database} with (force)`)
    await server.stop()
  }

  return { newDatabase, newStore, openAgain, copiesOf, closeStores, stop }
}

async function close({ store, db }: TestStore): Promise<void> {
  await Promise.all([store.close(), db.destroy()])
}
