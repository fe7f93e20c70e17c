// A thread of its own: see `readDocxApart`.
import { parentPort, workerData } from 'node:worker_threads'
import type { DraftRefusalCode } from '@qarar/register'
import { StoreError } from '../store/store-error.ts'
import type { DraftLimits } from './draft-limits.ts'
import { readDocx } from './read-docx.ts'
import type { ReadApart } from './read-docx-apart.ts'

const { name, bytes, limits } = workerData as { name: string; bytes: Uint8Array; limits: DraftLimits }

function answer(): ReadApart {
  try {
    return { read: readDocx(name, Buffer.from(bytes), limits) }
  } catch (error) {
    // Nothing but refusals with a code of `refuseDraft` are thrown of what is in a document.
    if (error instanceof StoreError) return { refused: error.reason as DraftRefusalCode }
    throw error
  }
}

parentPort?.postMessage(answer())
