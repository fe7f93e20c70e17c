import { setTimeout } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database, Tables } from './database.ts'
import { refusal } from './store-error.ts'

export interface Connection {
  db: Database
  /** `18.4` */
  serverVersion: string
}

// Days have no time zone: as a Date they would be those of the server's.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

const oldestServer = 150000

/** A pool of connections to a server that can hold a store. Throws `too-old`, `wrong-encoding`. */
export async function connect(config: pg.PoolConfig, log: (line: string) => void): Promise<Connection> {
  const db = poolOf(config, log)
  try {
    return { db, serverVersion: await whenItAccepts(() => checkServer(db)) }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** How long a server may take to come back by itself, in milliseconds. */
const patience = 60_000

/** A server that starts, or mends itself after a full disk, refuses with 57P03 (cannot_connect_now): asked again. */
async function whenItAccepts<T>(ask: () => Promise<T>, until = Date.now() + patience): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if ((error as { code?: string }).code !== '57P03' || Date.now() > until) throw error
    await setTimeout(250)
    return whenItAccepts(ask, until)
  }
}

/** `first`: SQL that each connection has run before anything is asked of it; one that cannot is not used. */
export function poolOf(config: pg.PoolConfig, log: (line: string) => void, first?: string): Database {
  const verify = first === undefined ? {} : { verify: runFirst(first) }
  const own = { max: 10, connectionTimeoutMillis: 10_000, application_name: 'qarar', ...verify }
  const pool = new pg.Pool({ ...own, ...config })
  // A connection that breaks between two queries says so by an event: unheard, it would end the process.
  pool.on('error', (error) => log(`A connection to the store was lost (${error.message})`))
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

const runFirst = (first: string) => (client: pg.PoolClient, done: (error?: Error) => void) =>
  void client.query(first).then(
    () => done(),
    (error) => done(error),
  )

async function checkServer(db: Database): Promise<string> {
  const { rows } = await sql<{ number: string; version: string; encoding: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`.execute(db)
  const { number, version, encoding } = rows[0] as (typeof rows)[number]
  if (Number(number) < oldestServer) {
    throw refusal(
      'too-old',
      `The database server is PostgreSQL ${version}; Qarar needs 15 or newer: upgrade it.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw refusal(
      'wrong-encoding',
      `The database has the encoding ${encoding}: create one with "encoding 'UTF8' template template0".`,
    )
  }
  return version.split(' ')[0] as string
}
