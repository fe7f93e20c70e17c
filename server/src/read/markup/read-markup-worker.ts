// A thread of its own: see `inThread`.
import { parentPort, workerData } from 'node:worker_threads'
import { type MarkupFormat, readMarkup } from './read-markup.ts'

const { format, bytes } = workerData as { format: MarkupFormat; bytes: Uint8Array }

parentPort?.postMessage(readMarkup(format, bytes))
