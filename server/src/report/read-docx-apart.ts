import { Worker } from 'node:worker_threads'
import type { DraftRefusalCode, ReadDraft } from '@qarar/register'
import { StoreError } from '../store/store-error.ts'
import { type DraftLimits, defaultDraftLimits } from './draft-limits.ts'
import { readDocx } from './read-docx.ts'
import { refuseDraft } from './refuse-draft.ts'

/** What the thread answers. */
export type ReadApart = { read: ReadDraft } | { refused: DraftRefusalCode }

/** Enough for the largest document within the limits; one that needs more is too large. */
const heap = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** As `readDocx`; a document that is not little in a thread of its own: it takes seconds in which nobody else should wait. */
export async function readDocxApart(
  name: string,
  bytes: Buffer,
  limits: DraftLimits = defaultDraftLimits,
): Promise<ReadDraft> {
  const read = readLittle(name, bytes, limits)
  if (read) return read
  const reading = before.then(() => readInThread(name, bytes, limits))
  before = reading.catch(() => {})
  return reading
}

/** A contribution of a department: read in less time than a thread takes to begin. */
const little = { unpacked: 4 * 1024 * 1024, elements: 50_000, characters: 500_000, paragraphs: 5000 }

/** Null where it is not. */
function readLittle(name: string, bytes: Buffer, limits: DraftLimits): ReadDraft | null {
  const least = Object.entries(little).map(([key, most]) => [
    key,
    Math.min(most, limits[key as keyof typeof little]),
  ])
  try {
    return readDocx(name, bytes, { ...limits, ...Object.fromEntries(least) })
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'draft-too-large') return null
    throw error
  }
}

/** One document after the other: the heaps of many at once would be more than a machine has. */
let before: Promise<unknown> = Promise.resolve()

async function readInThread(name: string, bytes: Buffer, limits: DraftLimits): Promise<ReadDraft> {
  const workerData = { name, bytes, limits }
  const worker = new Worker(new URL('./read-docx-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: heap,
  })
  const answer = await new Promise<ReadApart>((resolve, reject) => {
    worker.once('message', resolve).once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'draft-too-large' })
      else reject(error)
    })
    worker.once('exit', (code) => reject(new Error(`The reading of a document ended with code ${code}`)))
  })
  if ('refused' in answer) throw refuseDraft(answer.refused)
  return answer.read
}
