import { createHash } from 'node:crypto'
import type { RawText } from '@qarar/core'
import type { Store } from '../store/store.ts'
import { type ReadDocumentOptions, readDocumentBytes } from './read-document.ts'

/** The text that is kept of these bytes; else the file is read, which takes minutes of a scan. */
export async function readUnlessHeld(
  store: Pick<Store, 'keptText'>,
  bytes: Uint8Array,
  options: ReadDocumentOptions,
): Promise<RawText> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return (await store.keptText(sha256)) ?? readDocumentBytes(bytes, options)
}
