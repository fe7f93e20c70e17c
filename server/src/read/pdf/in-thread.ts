// Work on a file that nobody here has made: in a thread that is ended with all of its memory, whatever the file does to it.
import { Worker } from 'node:worker_threads'

/** Lines of thousands of pages; one page at a time is held as characters. */
const heap = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** What a thread says: how far it is, and at last its answer. */
export type Said<Answer> = { done: number; of: number } | { answer: Answer }

export interface ThreadLimits {
  seconds: number
  onPage?: (done: number, of: number) => void
  /** Ends the thread; the promise is rejected with its reason. */
  signal?: AbortSignal
}

type Ended = 'pdf-too-heavy' | 'pdf-broken'

/** The answer of a thread, or why there is none. */
export async function inThread<Answer>(
  program: URL,
  workerData: unknown,
  { seconds, onPage, signal }: ThreadLimits,
): Promise<Answer | Ended> {
  signal?.throwIfAborted()
  const worker = new Worker(program, { workerData, resourceLimits: heap })
  const outcome = Promise.withResolvers<Answer | Ended>()
  worker.on('message', (said: Said<Answer>) => {
    if ('answer' in said) outcome.resolve(said.answer)
    else onPage?.(said.done, said.of)
  })
  worker.once('error', (error) => settle(error, outcome))
  worker.once('exit', (code) => outcome.reject(new Error(`The reading of a PDF ended with code ${code}`)))
  const timer = setTimeout(() => outcome.resolve('pdf-too-heavy'), seconds * 1000)
  const stop = () => outcome.reject(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await outcome.promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** PDFium gives up a file that leads it astray by a fault of WebAssembly; more memory than its limit is another. */
function settle(
  error: Error,
  { resolve, reject }: Pick<PromiseWithResolvers<Ended>, 'reject'> & { resolve: (why: Ended) => void },
): void {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('pdf-too-heavy')
  else if (error.name === 'RuntimeError' || error instanceof WebAssembly.RuntimeError) resolve('pdf-broken')
  else reject(error)
}
