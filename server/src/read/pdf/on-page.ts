// What is opened in PDFium is closed again, whatever happens between.
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'

/** `index` from 0; null where the page cannot be opened. */
export function onPage<Found>(
  pdfium: Pdfium,
  document: number,
  index: number,
  look: (page: number) => Found,
): Found | null {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return null
  try {
    return look(page)
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

interface Drawing {
  width: number
  height: number
  /** PDFium's FPDFBitmap format and its flags of drawing. */
  format: number
  flags: number
}

const white = 0xffffffff

/** The dots of a page on white, rows of `stride` bytes; they are gone when `take` is done. Null where there is no room. */
export function drawnOn<Taken>(
  pdfium: Pdfium,
  page: number,
  { width, height, format, flags }: Drawing,
  take: (dots: Uint8Array, stride: number) => Taken,
): Taken | null {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, format, 0, 0)
  if (bitmap === 0) return null
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap)
    return take(new Uint8Array(memoryOf(pdfium).buffer(), from, stride * height), stride)
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
