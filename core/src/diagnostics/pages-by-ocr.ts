import type { ReaderRemark } from '../model/reader-notes.ts'

/** The pages of a file that OCR read, `1–3, 7`; null where it read none. */
export function pagesByOcr(remarks: readonly ReaderRemark[] | undefined): string | null {
  const pages = (remarks ?? []).filter(({ code }) => code === 'page-read-by-ocr')
  return pages.length === 0 ? null : pages.map(({ params }) => params.pages).join(', ')
}
