// A page as a grey picture, for reading by OCR.
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'

export interface GreyPicture {
  width: number
  height: number
  /** One byte a pixel, row by row from the top: 0 is black. */
  pixels: Uint8Array
  /** Pixels of a point, of which an inch has 72. */
  scale: number
}

/** More than A3 at 300 dots an inch has; a larger page is drawn coarser. */
const mostPixels = 18_000_000
const [grey, white, withNotes, greyScale] = [1, 0xffffffff, 0x01, 0x08]

/** Null where PDFium cannot draw the page. */
export function renderPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  dotsPerInch: number,
): GreyPicture | null {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return null
  try {
    const [across, down] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
    if (!(across > 0 && down > 0)) return null
    const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / (across * down)))
    const size = {
      width: Math.max(1, Math.round(across * scale)),
      height: Math.max(1, Math.round(down * scale)),
    }
    return draw(pdfium, page, size, scale)
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

function draw(
  pdfium: Pdfium,
  page: number,
  { width, height }: { width: number; height: number },
  scale: number,
): GreyPicture | null {
  if (width * height > mostPixels) return null
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, grey, 0, 0)
  if (bitmap === 0) return null
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withNotes | greyScale)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const drawn = new Uint8Array(
      memoryOf(pdfium).buffer(),
      pdfium.FPDFBitmap_GetBuffer(bitmap),
      stride * height,
    )
    const pixels = new Uint8Array(width * height)
    for (let row = 0; row < height; row++)
      pixels.set(drawn.subarray(row * stride, row * stride + width), row * width)
    return { width, height, pixels, scale }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
