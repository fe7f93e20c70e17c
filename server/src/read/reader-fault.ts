import { InputError } from './input-error.ts'
import { SettingError } from './max-bytes.ts'

/**
 * What stopped the reading of a file, as it is told. A fault of ours is one of this file: the next one is read all the same.
 * What would meet every file (a setting, the system) and what was asked for stay what they are.
 */
export function readerFault(file: string, error: unknown, signal?: AbortSignal): unknown {
  if (error instanceof InputError || error instanceof SettingError) return error
  if (signal?.aborted && error === signal.reason) return error
  if (error instanceof Error && 'syscall' in error) return error
  if (process.env.QARAR_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  return new InputError('reader-fault', file, undefined, { cause: error })
}
