import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect } from '../connect.ts'
import type { Database } from '../database.ts'
import type { ReadText } from '../import/read-file.ts'
import { openOn } from '../open-store.ts'
import { openPostgres } from '../postgres/open-postgres.ts'
import { temporaryDataFolder } from '../postgres/testing/temporary-data-folder.ts'
import type { Store } from '../store.ts'

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
  const server = await start()
  const open: TestStore[] = []
  const made: pg.PoolConfig[] = []
  const inUse: pg.PoolConfig[] = []
  const free: pg.PoolConfig[] = []

  /** For tests that alter it for good. */
  async function newDatabase(): Promise<pg.PoolConfig> {
    const database = `qarar_test_${randomBytes(6).toString('hex')}`
    await run(server.config, `create database ${database} encoding 'UTF8' template template0`)
    made.push({ ...server.config, database })
    return { ...server.config, database }
  }

  async function openAgain(config: pg.PoolConfig, read?: ReadText): Promise<TestStore> {
    const store = await openOn(config, 'a test', { read })
    const { db } = await connect(config, () => {})
    const opened = { store, db, config }
    open.push(opened)
    return opened
  }

  async function newStore(read?: ReadText): Promise<TestStore> {
    const config = free.pop() ?? (await newDatabase())
    inUse.push(config)
    return openAgain(config, read)
  }

  /** After each test: a server has few connections. Databases are emptied for the next. */
  async function closeStores(): Promise<void> {
    for (const { store, db } of open.splice(0)) await Promise.all([store.close(), db.destroy()])
    for (const config of inUse.splice(0)) {
      await run(config, emptyAllTables)
      free.push(config)
    }
  }

  async function stop(): Promise<void> {
    for (const { store, db } of open.splice(0)) await Promise.all([store.close(), db.destroy()])
    for (const { database } of made) await run(server.config, `drop database ${database} with (force)`)
    await server.stop()
  }

  return { newDatabase, newStore, openAgain, closeStores, stop }
}

/** Making a database anew takes five times as long. Rows that are never deleted are, without their triggers. */
const emptyAllTables = `
  set session_replication_role = replica;
  truncate job, publication, file, expression, manifestation, revision, revision_work, paragraph, cited, diagnostic,
    work, work_expression, doubt, decision, decision_withdrawal, version_key, linking, link, finding, finding_place,
    dismissal, dismissal_withdrawal, log, passage, search_segment, search_column, search_postings cascade`

async function start() {
  const { QARAR_TEST_DATABASE_URL: url } = process.env
  if (url) return { config: configOf(url), stop: async () => {} }
  const folder = temporaryDataFolder()
  const lease = await openPostgres({ dataDir: folder.path, idleSeconds: 0 })
  // Nobody pulls the plug on a test; waiting for the disk would be most of its time.
  await run(lease.connection, 'alter system set fsync = off')
  await run(lease.connection, 'select pg_reload_conf()')
  const stop = async () => {
    await lease.release()
    await folder.remove()
  }
  return { config: lease.connection, stop }
}

function configOf(url: string): pg.PoolConfig {
  const { hostname, port, username, password, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? hostname
  return { host, port: Number(port || 5432), user: username, password, database: 'postgres' }
}

async function run(config: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client(config as pg.ClientConfig)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
