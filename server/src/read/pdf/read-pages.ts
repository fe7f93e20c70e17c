import {
  asText,
  isLate,
  type Ocr,
  type PdfLimits,
  type PdfRefusal,
  type ReadPdf,
  readPdf,
  readPictures,
} from './read-pdf.ts'

/** A PDF, or a picture, which is a document of one page. */
export async function readPages(
  bytes: Uint8Array,
  kind: 'pdf' | 'picture',
  limits: PdfLimits,
  ocr: Ocr | null,
): Promise<ReadPdf | PdfRefusal> {
  if (kind === 'pdf') return readPdf(bytes, limits, ocr)
  if (ocr === null) return 'pdf-scanned'
  const pages = [{ lines: [], nameless: 0 }]
  const byOcr = await readPictures(pages, ocr)
  if (isLate(byOcr)) return 'ocr-too-slow'
  if (byOcr.some(({ outcome }) => outcome === 'failed')) return 'picture-broken'
  const read = asText(pages, byOcr)
  return /\S/.test(read.text) ? read : 'nothing-read'
}
