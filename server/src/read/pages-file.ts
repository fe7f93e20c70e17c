// Files that are read in pages: PDF, and a picture, which is a document of one page.
import type { RawText } from '@qarar/core'
import { InputError } from './input-error.ts'
import { ocrSettings } from './ocr/ocr-settings.ts'
import { pictureSize } from './ocr/picture-size.ts'
import { pdfLimitSettings } from './pdf/pdf-limits.ts'
import { type ReadingOptions, readPagesApart } from './pdf/read-pdf-apart.ts'
import { sourceOf } from './source-of.ts'

interface PagesFile extends ReadingOptions {
  bytes: Uint8Array
  name: string
}

/** More than a page of A3 has at 400 dots an inch. */
const mostPixels = 32_000_000

export async function readPictureFile(file: PagesFile): Promise<RawText> {
  const size = pictureSize(file.bytes)
  if (size === null) throw new InputError('picture-broken', file.name)
  if (size.width * size.height > mostPixels) throw new InputError('picture-too-large', file.name)
  return readPagesFile(file, 'picture')
}

export async function readPagesFile(
  { bytes, name, onPage, signal }: PagesFile,
  kind: 'pdf' | 'picture',
): Promise<RawText> {
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
  return {
    text: read.text,
    replacedChars: read.nameless,
    remarks: read.remarks,
    doubtful: read.doubtful,
    footnotes: read.footnotes,
    places: read.places,
    source: sourceOf(bytes, name, kind, 'unicode'),
  }
}

/** Every thread that reads pages sees the same bytes, and none has a copy. */
function shared(bytes: Uint8Array): Uint8Array {
  const memory = new Uint8Array(new SharedArrayBuffer(bytes.length))
  memory.set(bytes)
  return memory
}
