// A page as a grey picture, for reading by OCR.
import { drawnOn, onPage } from './on-page.ts'
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
/** One byte a dot, with notes and stamps as a reader shows them. */
const grey = { format: 1, flags: 0x01 | 0x08 }

/** Null where PDFium cannot draw the page. */
export function renderPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  dotsPerInch: number,
): GreyPicture | null {
  return onPage(pdfium, document, index, (page) => {
    const [across, down] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
    if (!(across > 0 && down > 0)) return null
    const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / (across * down)))
    const width = Math.max(1, Math.round(across * scale))
    const height = Math.max(1, Math.round(down * scale))
    // Of a page that is all length and no breadth, each side has a pixel at least.
    if (width * height > 2 * mostPixels) return null
    return drawnOn(pdfium, page, { width, height, ...grey }, (drawn, stride) => {
      const pixels = new Uint8Array(width * height)
      for (let row = 0; row < height; row++)
        pixels.set(drawn.subarray(row * stride, row * stride + width), row * width)
      return { width, height, pixels, scale }
    })
  })
}
