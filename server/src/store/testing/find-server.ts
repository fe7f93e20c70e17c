// The server of the tests: the one that is named, else one of the worker's own, which the next test files find again.
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type pg from 'pg'
import { inject } from 'vitest'
import { readMigrations } from '../migrate.ts'
import { openOn } from '../open-store.ts'
import { openPostgres } from '../postgres/open-postgres.ts'
import { run } from './run-sql.ts'

interface FoundServer {
  config: pg.PoolConfig
  /** A database that is a new store already; where there is none, each file makes its own. */
  template?: string
  stop: () => Promise<void>
}

export async function findServer(): Promise<FoundServer> {
  const { QARAR_TEST_DATABASE_URL: url } = process.env
  return url ? { config: configOf(url), stop: async () => {} } : serverOfWorker()
}

function configOf(url: string): pg.PoolConfig {
  const { hostname, port, username, password, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? hostname
  return { host, port: Number(port || 5432), user: username, password, database: 'postgres' }
}

/** A worker runs one file at a time: its server has connections enough, and no file meets another. */
async function serverOfWorker(): Promise<FoundServer> {
  const dataDir = join(inject('dataFolders'), `بيانات ${process.env.VITEST_POOL_ID}`)
  const lease = await openPostgres({ dataDir, idleSeconds: 60 })
  const config = lease.connection
  await makeFast(config)
  return { config, template: await templateOn(config), stop: lease.release }
}

/**
 * Nobody pulls the plug on a test: waiting for the disk would be most of its time. Without autovacuum the rows of a table
 * lie in the order in which they came, and plans do not change on the way.
 */
async function makeFast(config: pg.PoolConfig): Promise<void> {
  const { rows } = await run(config, 'show fsync')
  if (rows[0].fsync === 'off') return
  for (const name of ['fsync', 'full_page_writes', 'autovacuum']) {
    await run(config, `alter system set ${name} = off`)
  }
  await run(config, 'select pg_reload_conf()')
}

/** Renamed when it is whole; named by its migrations, for whoever changes one while vitest watches. */
async function templateOn(config: pg.PoolConfig): Promise<string> {
  const steps = readMigrations().map(({ sha256 }) => sha256)
  const hash = createHash('sha256').update(steps.join()).digest('hex')
  const template = `qarar_template_${hash.slice(0, 12)}`
  const { rows } = await run(config, `select from pg_database where datname = '${template}'`)
  if (rows.length > 0) return template
  const making = `qarar_making_${randomBytes(6).toString('hex')}`
  await run(config, `create database ${making} encoding 'UTF8' template template0`)
  const store = await openOn({ ...config, database: making }, 'a test', {})
  await store.close()
  await run(config, `alter database ${making} rename to ${template}`)
  return template
}
