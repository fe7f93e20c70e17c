// What was sent, with archives as the files that they hold.
import type { ImportResult } from '@qarar/register/contract'
import { failedResult } from '../failed-result.ts'
import { inThread } from '../in-thread.ts'
import { InputError } from '../input-error.ts'
import { pdfLimitSettings } from '../pdf/pdf-limits.ts'
import { plainName } from '../plain-name.ts'
import { readerFault } from '../reader-fault.ts'
import { turns } from '../turns.ts'
import { type ArchiveLimits, expandArchive, isArchive } from './expand-archive.ts'

/** A file to take in, or what became of it already. */
export type GivenFile = { name: string } & ({ bytes: Uint8Array } | { result: ImportResult })

export interface SentFile {
  name: string
  bytes: Uint8Array
}

/** One that cannot be opened is a file that cannot be read. Archives are unpacked in a thread: nobody else waits. */
export async function withArchives(
  files: readonly SentFile[],
  limits: ArchiveLimits,
  signal?: AbortSignal,
): Promise<GivenFile[]> {
  const given: GivenFile[] = []
  let left = limits
  for (const file of files) {
    const found = isArchive(file.bytes) ? await unpackApart(file, left, signal) : null
    if (found) left = leftOf(left, found)
    given.push(...(found ?? [file]))
  }
  return given
}

/** The limits are of what is sent together: all of it is in memory at once. */
function leftOf(limits: ArchiveLimits, taken: readonly GivenFile[]): ArchiveLimits {
  const bytes = taken.reduce((sum, file) => sum + ('bytes' in file ? file.bytes.length : 0), 0)
  return { ...limits, files: limits.files - taken.length, times: limits.times - bytes / limits.bytes }
}

/** They do not wait for documents: whoever sends one is waiting for the answer. */
const turn = turns()

function unpackApart(
  file: SentFile,
  limits: ArchiveLimits,
  signal: AbortSignal | undefined,
): Promise<GivenFile[]> {
  const name = plainName(file.name)
  const failed = (error: InputError) => [{ name, result: failedResult(name, error) }]
  return inThread<GivenFile[]>(new URL('./expand-archive-worker.ts', import.meta.url), {
    data: { file, limits },
    seconds: pdfLimitSettings().seconds,
    tooHeavy: failed(new InputError('archive-too-large', name)),
    onFault: (error) => {
      const fault = readerFault(name, error)
      return fault instanceof InputError ? failed(fault) : undefined
    },
    signal,
    turn,
  })
}

export function filesOfArchive({ name, bytes }: SentFile, limits: ArchiveLimits): GivenFile[] {
  const archive = plainName(name)
  try {
    const files = expandArchive(archive, Buffer.from(bytes), limits)
    return [...files].map(
      (file): GivenFile =>
        'bytes' in file
          ? { name: file.path, bytes: file.bytes }
          : { name: file.path, result: failedResult(file.path, file.error) },
    )
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ name: archive, result: failedResult(archive, error) }]
  }
}
