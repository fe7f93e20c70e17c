import { Worker } from 'node:worker_threads'
import { readingHeap } from '../reading-limits.ts'
import { turns } from '../turns.ts'
import type { PagesMessage, PagesTask } from './pages-task.ts'
import type { PdfRefusal, ReadPdf } from './read-pdf.ts'

export interface ReadingOptions {
  /** How many pages are read, of how many: by their letters, and then again those that OCR reads. */
  onPage?: (done: number, of: number) => void
  /** Ends the reading with its threads; it is then refused with the signal's reason. */
  signal?: AbortSignal
}

/** One document after the other: the memory of many at once would be more than a machine has. */
const letters = turns()
/** A scan takes minutes: documents with letters do not wait for it. */
const scans = turns()

/**
 * As `readPages`, in a thread that is ended with all of its memory, whatever the file does to it: nobody else waits, and
 * a file that was made to stop a reader stops only its own.
 */
export async function readPagesApart(
  task: PagesTask,
  { seconds, onPage, signal }: ReadingOptions & { seconds: number },
): Promise<ReadPdf | PdfRefusal> {
  let release = await letters(signal)
  let thread: Worker | undefined
  const over = new AbortController()
  const ended = Promise.withResolvers<ReadPdf | PdfRefusal>()
  const stop = () => ended.reject(signal?.reason)
  const clock = clockOf(() => ended.resolve('pdf-too-heavy'))
  // Each page has its own limit, and the text is made behind the last one.
  const setForScans = () => clock.set(seconds + (task.ocr?.seconds ?? 0))
  const waitForScans = async () => {
    clock.stop()
    release()
    const turn = await scans(over.signal)
    // It came in the moment in which the reading ended.
    if (over.signal.aborted) return turn()
    release = turn
    setForScans()
    thread?.postMessage('go')
  }
  try {
    signal?.throwIfAborted()
    signal?.addEventListener('abort', stop)
    clock.set(seconds)
    thread = startThread(task, ended).on('message', (message: PagesMessage) => {
      if ('read' in message) ended.resolve(message.read)
      else if ('seen' in message) onPage?.(message.seen, message.of)
      else if ('done' in message) {
        setForScans()
        onPage?.(message.done, message.of)
      } else waitForScans().catch(ended.reject)
    })
    return await ended.promise
  } finally {
    signal?.removeEventListener('abort', stop)
    over.abort()
    clock.stop()
    await thread?.terminate()
    release()
  }
}

function startThread(task: PagesTask, ended: PromiseWithResolvers<ReadPdf | PdfRefusal>): Worker {
  const thread = new Worker(new URL('./read-pdf-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: readingHeap(),
  })
  thread.once('error', (error) => refusalOf(error, ended.resolve, ended.reject))
  thread.once('exit', (code) => ended.reject(new Error(`The reading of a file ended with code ${code}`)))
  return thread
}

function clockOf(ring: () => void): { set(seconds: number): void; stop(): void } {
  let running: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(running)
  return {
    stop,
    set: (seconds) => {
      stop()
      running = setTimeout(ring, seconds * 1000)
    },
  }
}

/** PDFium gives up a file that leads it astray by a fault of WebAssembly; more memory than its limit is another. */
function refusalOf(error: Error, resolve: (why: PdfRefusal) => void, reject: (error: Error) => void): void {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('pdf-too-heavy')
  else if (error.name === 'RuntimeError' || error instanceof WebAssembly.RuntimeError) resolve('pdf-broken')
  else reject(error)
}
