import { takeFile } from '../read/take-file.ts'
import type { TakeFile, WriteFile } from '../store/jobs/run-job.ts'
import type { Store } from '../store/store.ts'

interface JobOptions {
  maxBytes: number
  /** Writes a copy of a report. */
  write: WriteFile
  /** A file was taken in. */
  onFile: () => void
  log: (line: string) => void
  stop: AbortSignal
}

/** Milliseconds until it is looked whether another process has left a job behind. */
const patience = 15_000

/**
 * Does the jobs of a store, one after another, and those that a process that died has left. Returns how to say that
 * there is one. What goes wrong is told, and tried again.
 */
export function doJobs(
  store: Pick<Store, 'runJob' | 'importFile' | 'keptText'>,
  { maxBytes, write, onFile, log, stop }: JobOptions,
): { soon: () => void; ended: () => Promise<void> } {
  let running: Promise<void> | undefined
  let wanted = false

  async function run() {
    try {
      while (!stop.aborted && wanted) {
        wanted = false
        while (!stop.aborted && (await store.runJob({ take, write }, stop)));
      }
    } catch (error) {
      log(`A job was interrupted (${(error as Error).message}); it will be gone on with`)
    }
    running = undefined
  }

  const take: TakeFile = async ({ by, ...file }, reading) => {
    const result = await takeFile(store, file, { by }, { maxBytes, ...reading })
    onFile()
    return result
  }

  const soon = () => {
    wanted = true
    if (!stop.aborted) running ??= run()
  }
  const timer = setInterval(soon, patience).unref()
  stop.addEventListener('abort', () => clearInterval(timer), { once: true })
  return { soon, ended: async () => running }
}
