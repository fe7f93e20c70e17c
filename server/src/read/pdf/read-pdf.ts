import type { ReaderRemark, Stretch } from '@qarar/core'
import type { OcrPage } from '../ocr/ocr-page.ts'
import { doubtfulStretches, ocrRemarks, type PageByOcr } from '../ocr/ocr-remarks.ts'
import { noPagesBefore, type PagesBefore, type ReadLine } from './layout/read-block.ts'
import { readPage } from './layout/read-page.ts'
import { openDocument } from './open-document.ts'
import { openPdfium, type Pdfium } from './open-pdfium.ts'
import { pageGlyphs } from './page-glyphs.ts'
import { isBetter, isPoor, mostNameless } from './page-worth.ts'
import { pagesAsText } from './pages-as-text.ts'

export type PdfRefusal =
  | 'pdf-encrypted'
  | 'pdf-broken'
  | 'pdf-without-pages'
  | 'pdf-too-many-pages'
  | 'pdf-scanned'
  | 'pdf-without-letters'
  | 'pdf-too-heavy'
  | 'nothing-read'
  | 'picture-broken'

export interface ReadPdf {
  text: string
  /** Characters that no letter is known for: they stand as U+FFFD. */
  nameless: number
  remarks: ReaderRemark[]
  doubtful: Stretch[]
}

export interface PdfLimits {
  maxPages: number
}

/** Reads pages by OCR, by number from 0; those that it has no answer for were not read. */
export interface Ocr {
  maxPages: number
  read(pages: readonly number[]): Promise<Map<number, OcrPage | null>>
}

/** A page as its letters have it. */
interface LetterPage {
  lines: ReadLine[]
  nameless: number
}

/** The text of a document, page by page from its letters, else from its picture; or why it has none. */
export async function readPdf(
  bytes: Uint8Array,
  limits: PdfLimits,
  ocr: Ocr | null = null,
): Promise<ReadPdf | PdfRefusal> {
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, bytes)
  if (typeof opened === 'string') return opened
  const before = noPagesBefore()
  let pages: LetterPage[]
  try {
    if (opened.pages === 0) return 'pdf-without-pages'
    if (opened.pages > limits.maxPages) return 'pdf-too-many-pages'
    pages = readLetters(pdfium, opened.document, opened.pages, before)
  } finally {
    opened.close()
  }
  if (ocr === null) return judged(asText(pages, []), false)
  const byOcr = await readPictures(pages, ocr, before)
  return judged(asText(pages, byOcr), true)
}

function readLetters(pdfium: Pdfium, document: number, count: number, before: PagesBefore): LetterPage[] {
  return Array.from({ length: count }, (_, index) => {
    const page = pageGlyphs(pdfium, document, index)
    return { lines: page === null ? [] : readPage(page.upright, before), nameless: page?.nameless ?? 0 }
  })
}

/** Puts what OCR reads better in the place of a page's letters. */
export async function readPictures(
  pages: LetterPage[],
  ocr: Ocr,
  before: PagesBefore = noPagesBefore(),
): Promise<PageByOcr[]> {
  const poor = pages.flatMap(({ lines }, index) => (isPoor(lines) ? [index] : []))
  const found = await ocr.read(poor.slice(0, ocr.maxPages))
  return poor.map((index): PageByOcr => {
    const page = found.get(index)
    if (page === undefined) return { index, outcome: 'beyond-limit' }
    if (page === null) return { index, outcome: 'failed' }
    const lines = readPage(page.glyphs.length === 0 ? [] : [page.glyphs], before)
    if (!isBetter(lines, pages[index]?.lines ?? [])) return { index, outcome: 'nothing' }
    pages[index] = { lines, nameless: 0 }
    const { numbers, unsure, doubtful } = page
    return { index, outcome: 'read', numbers, unsure, doubtful }
  })
}

export function asText(pages: readonly LetterPage[], byOcr: readonly PageByOcr[]): ReadPdf {
  const out = pagesAsText()
  let nameless = 0
  for (const page of pages) {
    nameless += page.nameless
    out.add(page.lines)
  }
  const text = out.text()
  return { text, nameless, remarks: ocrRemarks(text, byOcr), doubtful: doubtfulStretches(text, byOcr) }
}

function judged(read: ReadPdf, withOcr: boolean): ReadPdf | PdfRefusal {
  const characters = read.text.match(/\P{White_Space}/gu)?.length ?? 0
  if (characters === 0) return withOcr ? 'nothing-read' : 'pdf-scanned'
  return read.nameless > mostNameless * characters ? 'pdf-without-letters' : read
}
