// The one place that knows which reader a file needs: by its bytes, whatever it is called.
import type { RawText } from '@qarar/core'
import type { ReadingOptions } from './pdf/read-pdf-apart.ts'
import { type ReadFileOptions, readFileBytes, refuseSize } from './read-text-file.ts'
import { readerFault } from './reader-fault.ts'
import { readerOf } from './readers.ts'

export type ReadDocumentOptions = ReadFileOptions & ReadingOptions

/** Reads a file of any format that is known; throws an InputError that says why not. */
export async function readDocumentFile(path: string, options: ReadDocumentOptions = {}): Promise<RawText> {
  return readDocumentBytes(await readFileBytes(path, options), { name: path, ...options })
}

/** The same for bytes that are already here. */
export async function readDocumentBytes(
  bytes: Uint8Array,
  { name = 'file', maxBytes, ...reading }: ReadDocumentOptions = {},
): Promise<RawText> {
  refuseSize(bytes.length, name, maxBytes)
  try {
    return await readerOf(bytes).read({ bytes, name, maxBytes, ...reading })
  } catch (error) {
    throw readerFault(name, error, reading.signal)
  }
}
