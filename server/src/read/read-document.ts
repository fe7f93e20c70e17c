// The one place that knows which reader a file needs: by its bytes, whatever it is called.
import { createHash } from 'node:crypto'
import type { RawText } from '@qarar/core'
import { isPdf, isPicture } from './foreign-format.ts'
import { InputError } from './input-error.ts'
import { ocrSettings } from './ocr/ocr-settings.ts'
import { pictureSize } from './ocr/picture-size.ts'
import { pdfLimitSettings } from './pdf/pdf-limits.ts'
import { type ReadingOptions, readPagesApart } from './pdf/read-pdf-apart.ts'
import { type ReadFileOptions, readFileBytes, readTextBytes, refuseSize } from './read-text-file.ts'

export type ReadDocumentOptions = ReadFileOptions & ReadingOptions

/** Reads a file of any format that is known; throws an InputError that says why not. */
export async function readDocumentFile(path: string, options: ReadDocumentOptions = {}): Promise<RawText> {
  return readDocumentBytes(await readFileBytes(path, options), { name: path, ...options })
}

/** The same for bytes that are already here. */
export async function readDocumentBytes(
  bytes: Uint8Array,
  options: ReadDocumentOptions = {},
): Promise<RawText> {
  if (isPdf(bytes)) return readPagesOf(bytes, 'pdf', options)
  return isPicture(bytes) ? readPicture(bytes, options) : readTextBytes(bytes, options)
}

/** More than a page of A3 has at 400 dots an inch. */
const mostPixels = 32_000_000

async function readPicture(bytes: Uint8Array, options: ReadDocumentOptions): Promise<RawText> {
  const { name = 'file' } = options
  const size = pictureSize(bytes)
  if (size === null) throw new InputError('picture-broken', name)
  if (size.width * size.height > mostPixels) throw new InputError('picture-too-large', name)
  return readPagesOf(bytes, 'picture', options)
}

async function readPagesOf(
  bytes: Uint8Array,
  kind: 'pdf' | 'picture',
  { name = 'file', maxBytes, onPage, signal }: ReadDocumentOptions,
): Promise<RawText> {
  refuseSize(bytes.length, name, maxBytes)
  const { maxPages, seconds } = pdfLimitSettings()
  const task = { bytes: shared(bytes), kind, maxPages, ocr: ocrSettings() }
  const read = await readPagesApart(task, { seconds, ...(onPage && { onPage }), ...(signal && { signal }) })
  if (read === 'pdf-too-many-pages')
    throw new InputError(
      read,
      name,
      `the PDF has more than ${maxPages.toLocaleString('en')} pages; set QARAR_MAX_PAGES higher to read it, or give it in parts`,
    )
  if (typeof read === 'string') throw new InputError(read, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    text: read.text,
    replacedChars: read.nameless,
    remarks: read.remarks,
    doubtful: read.doubtful,
    source: { file: name, sha256, bytes: bytes.length, format: kind, encoding: 'unicode' },
  }
}

/** Every thread that reads pages sees the same bytes, and none has a copy. */
function shared(bytes: Uint8Array): Uint8Array {
  const memory = new Uint8Array(new SharedArrayBuffer(bytes.length))
  memory.set(bytes)
  return memory
}
