// A thread of its own: see `lookAtPagesApart`.
import { parentPort } from 'node:worker_threads'
import { type Asked, openLooking } from './look-at-pages.ts'

const see = openLooking()

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await see(asked))
})
