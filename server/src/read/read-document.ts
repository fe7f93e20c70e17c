// The one place that knows which reader a file needs: by its bytes, whatever it is called.
import type { RawText } from '@qarar/core'
import { type ReadFileOptions, readFileBytes, refuseSize } from './read-text-file.ts'
import { readerOf } from './readers.ts'

/** Reads a file of any format that is known; throws an InputError that says why not. */
export async function readDocumentFile(path: string, options: ReadFileOptions = {}): Promise<RawText> {
  return readDocumentBytes(await readFileBytes(path, options), { name: path, ...options })
}

/** The same for bytes that are already here. */
export async function readDocumentBytes(
  bytes: Uint8Array,
  { name = 'file', maxBytes }: ReadFileOptions = {},
): Promise<RawText> {
  refuseSize(bytes.length, name, maxBytes)
  return readerOf(bytes).read({ bytes, name, maxBytes })
}
