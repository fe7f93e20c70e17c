import type { RawText, ReadOptions, TextReading } from '@qarar/core'
import { InputError } from '../input-error.ts'
import { lastingThread, ThreadEnded } from '../lasting-thread.ts'
import { pdfLimitSettings } from '../pdf/pdf-limits.ts'

export interface AskedText {
  raw: RawText
  options: ReadOptions | undefined
}

const ask = lastingThread<AskedText, TextReading>({
  file: new URL('./read-text-worker.ts', import.meta.url),
  patience: 30_000,
})

/** As `readText`, in a thread: a long text takes many seconds, and whoever asks the server for a page does not wait for it. */
export async function readTextApart(raw: RawText, options?: ReadOptions): Promise<TextReading> {
  try {
    return await ask(() => ({ raw, options }), pdfLimitSettings().seconds * 1000)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isTooHeavy = code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof ThreadEnded
    throw isTooHeavy ? new InputError('file-too-heavy', raw.source.file) : error
  }
}
