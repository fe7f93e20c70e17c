// A thread of its own: the rules look at all texts at once, which takes seconds in which nobody else should wait.
import { parentPort, workerData } from 'node:worker_threads'
import type pg from 'pg'
import { connect } from '../connect.ts'
import { linkStore } from './link-store.ts'

const { db } = await connect({ ...(workerData as pg.PoolConfig), max: 1 }, () => {})
try {
  parentPort?.postMessage(await linkStore(db))
} finally {
  await db.destroy()
}
