// A thread of its own: see `lookAtPagesApart`.
import { parentPort, workerData } from 'node:worker_threads'
import type { Said } from './in-thread.ts'
import { type Look, lookAtPages, type Seen } from './look-at-pages.ts'

const { bytes, look } = workerData as { bytes: Uint8Array; look: Look }

const said: Said<Seen | null> = { answer: await lookAtPages(bytes, look) }
parentPort?.postMessage(said)
