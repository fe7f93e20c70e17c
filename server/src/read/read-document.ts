// The one place that knows which reader a file needs: by its bytes, whatever it is called.
import { createHash } from 'node:crypto'
import type { RawText, ReaderRemark } from '@qarar/core'
import { isPdf } from './foreign-format.ts'
import { InputError } from './input-error.ts'
import { pdfLimitSettings } from './pdf/pdf-limits.ts'
import type { ReadPdf } from './pdf/read-pdf.ts'
import { readPdfApart } from './pdf/read-pdf-apart.ts'
import { type ReadFileOptions, readFileBytes, readTextBytes, refuseSize } from './read-text-file.ts'

/** Reads a file of any format that is known; throws an InputError that says why not. */
export async function readDocumentFile(path: string, options: ReadFileOptions = {}): Promise<RawText> {
  return readDocumentBytes(await readFileBytes(path, options), { name: path, ...options })
}

/** The same for bytes that are already here. */
export async function readDocumentBytes(bytes: Uint8Array, options: ReadFileOptions = {}): Promise<RawText> {
  return isPdf(bytes) ? readPdfBytes(bytes, options) : readTextBytes(bytes, options)
}

async function readPdfBytes(
  bytes: Uint8Array,
  { name = 'file', maxBytes, onPage, signal }: ReadFileOptions,
): Promise<RawText> {
  refuseSize(bytes.length, name, maxBytes)
  const { maxPages, seconds } = pdfLimitSettings()
  const read = await readPdfApart(bytes, { maxPages, seconds, onPage, signal })
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
    ...remarksOn(read),
    source: { file: name, sha256, bytes: bytes.length, format: 'pdf', encoding: 'unicode' },
  }
}

/** What only who opened the file knows. */
function remarksOn({ isMended, missing }: ReadPdf): Pick<RawText, 'remarks'> {
  const remarks: ReaderRemark[] = []
  if (isMended) remarks.push({ code: 'pdf-cut-off', params: {} })
  if (missing.length > 0)
    remarks.push({ code: 'pages-missing', params: { pages: missing.join(', '), count: missing.length } })
  return remarks.length > 0 ? { remarks } : {}
}
