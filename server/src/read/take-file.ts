import { basename } from 'node:path'
import type { ImportResult } from '@qarar/register/contract'
import type { ImportOptions, Store } from '../store/store.ts'
import { type ArchiveLimits, expandArchive, isArchive } from './archive/expand-archive.ts'
import { InputError } from './input-error.ts'
import { type ReadDocumentOptions, readDocumentBytes } from './read-document.ts'

export type TakeLimits = Pick<ReadDocumentOptions, 'maxBytes' | 'onPage' | 'signal'>

/** Imports a file that was sent; what is wrong with it is in the result, and stops no other file. */
export async function takeFile(
  store: Pick<Store, 'importFile'>,
  { name: given, bytes }: { name: string; bytes: Uint8Array },
  options: ImportOptions,
  limits: number | TakeLimits,
): Promise<ImportResult> {
  const name = plainName(given)
  try {
    const given = typeof limits === 'number' ? { maxBytes: limits } : limits
    const raw = await readDocumentBytes(bytes, { ...given, name })
    return await store.importFile({ name, bytes, raw }, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failedResult(name, error)
  }
}

function failedResult(file: string, { message, code }: InputError): ImportResult {
  return { file, outcome: 'failed', publication: null, expression: null, works: 0, message, code }
}

/** A file to take in, or what became of it already. */
export type GivenFile = { name: string } & ({ bytes: Uint8Array } | { result: ImportResult })

/** Archives as the files that they hold; one that cannot be opened is a file that cannot be read. */
export function withArchives(
  files: readonly { name: string; bytes: Uint8Array }[],
  limits: ArchiveLimits,
): GivenFile[] {
  return files.flatMap((file): GivenFile[] => (isArchive(file.bytes) ? filesOfArchive(file, limits) : [file]))
}

function filesOfArchive({ name, bytes }: { name: string; bytes: Uint8Array }, limits: ArchiveLimits) {
  const archive = plainName(name)
  try {
    const files = expandArchive(archive, Buffer.from(bytes), limits)
    return [...files].map(
      (file): GivenFile =>
        'bytes' in file ? file : { name: file.name, result: failedResult(file.name, file.error) },
    )
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [{ name: archive, result: failedResult(archive, error) }]
  }
}

/** Some browsers send a path; on other systems it has backslashes. */
const plainName = (name: string) => basename(name.replaceAll('\\', '/')) || 'file'
