import { hasEnd, withNewEnd } from './mend-cut-end.ts'
import type { Pdfium } from './open-pdfium.ts'

/** An open document: its memory is PDFium's until it is closed. */
export interface OpenDocument {
  document: number
  /** Its end was cut off, and what leads to its pages was found again. */
  isMended: boolean
  pages: number
  close(): void
}

type NotOpened = 'pdf-encrypted' | 'pdf-broken'

/** What FPDF_GetLastError says of a password that is missing, and of a kind of protection that is not known. */
const protectedErrors = new Set([4, 5])

export function openDocument(pdfium: Pdfium, bytes: Uint8Array): OpenDocument | NotOpened {
  const opened = openBytes(pdfium, bytes)
  const isWhole = hasEnd(bytes)
  if (opened !== 'pdf-broken') return typeof opened === 'string' ? opened : { ...opened, isMended: !isWhole }
  const mended = isWhole ? null : withNewEnd(bytes)
  const again = mended === null ? opened : openBytes(pdfium, mended)
  return typeof again === 'string' ? again : { ...again, isMended: true }
}

function openBytes(pdfium: Pdfium, bytes: Uint8Array): Omit<OpenDocument, 'isMended'> | NotOpened {
  const { malloc, free, buffer } = memoryOf(pdfium)
  const place = malloc(bytes.length)
  if (place === 0) return 'pdf-broken'
  new Uint8Array(buffer()).set(bytes, place)
  const document = pdfium.FPDF_LoadMemDocument(place, bytes.length, '')
  if (document === 0) {
    free(place)
    return protectedErrors.has(pdfium.FPDF_GetLastError()) ? 'pdf-encrypted' : 'pdf-broken'
  }
  const close = () => {
    pdfium.FPDF_CloseDocument(document)
    free(place)
  }
  return { document, pages: pdfium.FPDF_GetPageCount(document), close }
}

interface Memory {
  malloc(bytes: number): number
  free(place: number): void
  /** Another one after the memory has grown. */
  buffer(): ArrayBuffer
}

/** What the package's own types leave out. */
export function memoryOf({ pdfium }: Pdfium): Memory {
  const module = pdfium as unknown as {
    wasmExports: Pick<Memory, 'malloc' | 'free'>
    HEAPU8: Uint8Array<ArrayBuffer>
  }
  const { malloc, free } = module.wasmExports
  return { malloc, free, buffer: () => module.HEAPU8.buffer }
}
