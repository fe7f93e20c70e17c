import { Worker } from 'node:worker_threads'
import type { OcrPage, OcrSource } from './ocr-page.ts'

export interface OcrRun extends OcrSource {
  threads: number
  /** For one page. */
  seconds: number
  /** Told behind each page, read or not. */
  onPage?: (done: number, of: number) => void
}

const heap = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }

/** A page; null where the engine could not read it. */
export type OcrAnswer = OcrPage | 'too-slow' | null

/** Pages by number. */
export async function ocrPages(indexes: readonly number[], run: OcrRun): Promise<Map<number, OcrAnswer>> {
  const found = new Map<number, OcrAnswer>()
  const left = [...indexes]
  const readOn = async () => {
    let thread: Worker | undefined
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      thread ??= startThread(run)
      const page = await pageOf(thread, index, run.seconds)
      found.set(index, page)
      run.onPage?.(found.size, indexes.length)
      if (page !== null && page !== 'too-slow') continue
      // What it was doing ends with it; the next page has a thread of its own.
      await thread.terminate()
      thread = undefined
    }
    await thread?.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(run.threads, indexes.length) }, readOn))
  return found
}

function startThread({ bytes, kind, languages }: OcrSource): Worker {
  return new Worker(new URL('./ocr-worker.ts', import.meta.url), {
    workerData: { bytes, kind, languages },
    resourceLimits: heap,
  })
}

function pageOf(thread: Worker, index: number, seconds: number): Promise<OcrAnswer> {
  const { promise, resolve } = Promise.withResolvers<OcrAnswer>()
  const end = () => resolve(null)
  const timer = setTimeout(() => resolve('too-slow'), seconds * 1000)
  thread.once('message', resolve).once('error', end).once('exit', end)
  thread.postMessage(index)
  return promise.finally(() => {
    clearTimeout(timer)
    thread.off('message', resolve).off('error', end).off('exit', end)
    // A thread that breaks down while it is ended says so to nobody.
    thread.removeAllListeners('error').on('error', () => {})
  })
}
