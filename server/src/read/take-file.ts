import { basename } from 'node:path'
import type { ImportResult } from '@qarar/register/contract'
import type { ImportOptions, Store } from '../store/store.ts'
import { InputError } from './input-error.ts'
import { readDocumentBytes } from './read-document.ts'

/** Imports a file that was sent; what is wrong with it is in the result, and stops no other file. */
export async function takeFile(
  store: Pick<Store, 'importFile'>,
  { name: given, bytes }: { name: string; bytes: Uint8Array },
  options: ImportOptions,
  maxBytes: number,
): Promise<ImportResult> {
  const name = plainName(given)
  try {
    const raw = await readDocumentBytes(bytes, { maxBytes, name })
    return await store.importFile({ name, bytes, raw }, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const nothing = { publication: null, expression: null, works: 0 }
    return { file: name, outcome: 'failed', ...nothing, message: error.message, code: error.code }
  }
}

/** Some browsers send a path; on other systems it has backslashes. */
const plainName = (name: string) => basename(name.replaceAll('\\', '/')) || 'file'
