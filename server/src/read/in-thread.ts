import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { readingHeap } from './reading-limits.ts'
import { turns } from './turns.ts'
import { unlessAborted } from './unless-aborted.ts'

/** One document after the other: the memory of many at once would be more than a machine has. */
const mayRead = turns()

/** Milliseconds. */
const patience = 1000

interface Thread<Answer> {
  data: unknown
  seconds: number
  /** The answer where it takes more time or memory. */
  tooHeavy: Answer
  /** The answer to a fault in the thread; undefined where it is a fault of ours. */
  onFault?: (error: Error) => Answer | undefined
  /** Ends the thread, or the wait for it, with its reason. */
  signal?: AbortSignal | undefined
  /** Whose turn it waits for; that of documents where none is given. */
  turn?: ReturnType<typeof turns>
}

/**
 * Reads a file in a thread that is ended with all of its memory, whatever the file does to it: nobody else waits, and a
 * file that was made to stop a reader stops only its own.
 */
export async function inThread<Answer>(worker: URL, thread: Thread<Answer>): Promise<Answer> {
  const release = await (thread.turn ?? mayRead)(thread.signal)
  return run(worker, thread).finally(release)
}

async function run<Answer>(
  file: URL,
  { data, seconds, tooHeavy, onFault, signal }: Thread<Answer>,
): Promise<Answer> {
  const worker = new Worker(file, { workerData: data, resourceLimits: readingHeap() })
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve).once('error', (error: NodeJS.ErrnoException) => {
      const known = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy : onFault?.(error)
      if (known === undefined) reject(error)
      else resolve(known)
    })
    worker.once('exit', (code) => reject(new Error(`The reading of a file ended with code ${code}`)))
  })
  const timer = Promise.withResolvers<Answer>()
  const running = setTimeout(() => timer.resolve(tooHeavy), seconds * 1000)
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  let isAnswered = false
  try {
    const answered = await unlessAborted(Promise.race([answer, timer.promise]), signal)
    isAnswered = true
    return answered
  } finally {
    clearTimeout(running)
    // A thread that has answered ends by itself; ended from here in that very moment, it may take the program with it.
    if (isAnswered) await Promise.race([ended, delay(patience, undefined, { ref: false })])
    await worker.terminate()
  }
}
