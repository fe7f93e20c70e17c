import { type ResourceLimits, Worker } from 'node:worker_threads'
import { turns } from './turns.ts'

interface Lasting {
  file: URL
  /** What ends it; the machine's own limits where none are given. */
  heap?: ResourceLimits
  /** Milliseconds that it waits for the next question. */
  patience: number
}

interface Thread {
  worker: Worker
  idle: NodeJS.Timeout | undefined
}

/** The thread was ended, or ended by itself, before it answered. */
export class ThreadEnded extends Error {
  override name = 'ThreadEnded'
}

/**
 * A thread that answers questions one after the other, and stays for the next one: an answer a message. What a question
 * does to it ends the thread; the next one opens another. `write` makes the question, and is told whether the thread knows
 * nothing of the questions before. Rejects with what went wrong, ThreadEnded where its time is up.
 */
export function lastingThread<Asked, Answer>({ file, heap, patience }: Lasting) {
  const mayAsk = turns()
  let open: Thread | undefined

  function start(): Thread {
    const worker = new Worker(file, heap ? { resourceLimits: heap } : {})
    const thread: Thread = { worker, idle: undefined }
    // Where it ends between two questions, the next one opens another.
    worker.on('error', () => {}).once('exit', () => forget(thread))
    worker.unref()
    return thread
  }

  function forget(thread: Thread): void {
    if (open === thread) open = undefined
  }

  async function end(thread: Thread): Promise<void> {
    forget(thread)
    await thread.worker.terminate()
  }

  async function ask(write: (isNew: boolean) => Asked, milliseconds?: number): Promise<Answer> {
    const isNew = !open
    open ??= start()
    const thread = open
    clearTimeout(thread.idle)
    const answer = Promise.withResolvers<Answer>()
    const ended = () =>
      answer.reject(new ThreadEnded(`${file.pathname.split('/').at(-1)} ended without an answer`))
    const timer = milliseconds === undefined ? undefined : setTimeout(ended, milliseconds)
    const { worker } = thread
    worker.once('message', answer.resolve).once('error', answer.reject).once('exit', ended)
    try {
      worker.postMessage(write(isNew))
      const answered = await answer.promise
      thread.idle = setTimeout(() => void end(thread), patience).unref()
      return answered
    } catch (error) {
      await end(thread)
      throw error
    } finally {
      clearTimeout(timer)
      worker.off('message', answer.resolve).off('error', answer.reject).off('exit', ended)
    }
  }

  return async (write: (isNew: boolean) => Asked, milliseconds?: number): Promise<Answer> => {
    const release = await mayAsk()
    try {
      return await ask(write, milliseconds)
    } finally {
      release()
    }
  }
}
