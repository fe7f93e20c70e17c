import { Worker } from 'node:worker_threads'
import type pg from 'pg'
import type { Database } from '../database.ts'
import type { Linking } from '../store.ts'
import { isLinked, seeTexts } from './is-linked.ts'

/** Linking in a thread with a connection and a heap of its own: what goes wrong there does not end the program. */
export async function linkApart(db: Database, config: pg.PoolConfig): Promise<Linking> {
  const seen = await seeTexts(db)
  if (await isLinked(db, seen)) return { texts: seen.listed.length, linked: false, seconds: 0 }
  const worker = new Worker(new URL('./link-worker.ts', import.meta.url), { workerData: config })
  // A server that is told to stop does not wait for it: nothing is kept of a run that is cut short.
  worker.unref()
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The linking of texts ended with code ${code}`)))
  })
}
