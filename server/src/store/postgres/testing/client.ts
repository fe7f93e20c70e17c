/**
 * A client in a process of its own: `node client.ts FOLDER IDLE_SECONDS` opens the store, writes what came of
 * it as one line of JSON, and holds its lease until its standard input ends.
 */
import { once } from 'node:events'
import { openPostgres } from '../open-postgres.ts'
import { query } from './query.ts'

const [, , dataDir = '', idleSeconds = '0'] = process.argv

try {
  const lease = await openPostgres({ dataDir, idleSeconds: Number(idleSeconds) })
  const [row] = await query(lease, 'select pg_postmaster_start_time()::text as started')
  console.log(JSON.stringify({ started: row?.started, version: lease.version }))
} catch (error) {
  console.log(JSON.stringify({ code: (error as { code?: string }).code, message: String(error) }))
}

await once(process.stdin.resume(), 'end')
