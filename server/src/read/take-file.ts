import type { ImportResult } from '@qarar/register/contract'
import type { ImportOptions, Store } from '../store/store.ts'
import { failedResult } from './failed-result.ts'
import { InputError } from './input-error.ts'
import { ownName, plainName } from './plain-name.ts'
import type { ReadDocumentOptions } from './read-document.ts'
import { readUnlessHeld } from './read-unless-held.ts'

export type TakeLimits = Pick<ReadDocumentOptions, 'maxBytes' | 'onPage' | 'signal'>

/** Imports a file that was sent; what is wrong with it is in the result, and stops no other file. */
export async function takeFile(
  store: Pick<Store, 'importFile' | 'keptText'>,
  { name: given, bytes }: { name: string; bytes: Uint8Array },
  options: ImportOptions,
  limits: number | TakeLimits,
): Promise<ImportResult> {
  const name = plainName(given)
  try {
    const given = typeof limits === 'number' ? { maxBytes: limits } : limits
    const raw = await readUnlessHeld(store, bytes, { ...given, name })
    given.signal?.throwIfAborted()
    const result = await store.importFile({ name: ownName(name), bytes, raw }, options)
    return { ...result, file: name }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return failedResult(name, error)
  }
}
