// A thread of its own: see `readTextApart`.
import { parentPort } from 'node:worker_threads'
import { readText } from '@qarar/core'
import type { AskedText } from './read-text-apart.ts'

parentPort?.on('message', ({ raw, options }: AskedText) => {
  parentPort?.postMessage(readText(raw, options))
})
