import { basename } from 'node:path'
import type { ImportResult } from '@qarar/register/contract'
import type { ImportOptions, Store } from '../store/store.ts'
import { InputError } from './input-error.ts'
import { readDocumentBytes } from './read-document.ts'
import type { ReadFileOptions } from './read-text-file.ts'

export type TakeLimits = Pick<ReadFileOptions, 'maxBytes' | 'onPage' | 'signal'>

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
    const nothing = { publication: null, expression: null, works: 0 }
    return { file: name, outcome: 'failed', ...nothing, message: error.message, code: error.code }
  }
}

/** Some browsers send a path; on other systems it has backslashes. */
const plainName = (name: string) => basename(name.replaceAll('\\', '/')) || 'file'
