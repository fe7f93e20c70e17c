import type { Footnote, LinePlace, ReaderRemark, Stretch } from '@qarar/core'
import type { OcrAnswer } from '../ocr/ocr-pages.ts'
import { doubtfulStretches, ocrRemarks, type PageByOcr } from '../ocr/ocr-remarks.ts'
import { noPagesBefore, type PagesBefore } from './layout/read-block.ts'
import { readPage } from './layout/read-page.ts'
import { mixedLetters } from './mixed-letters.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { openPdfium, type Pdfium } from './open-pdfium.ts'
import { pageGlyphs } from './page-glyphs.ts'
import { isBetter, isPoor, mostNameless } from './page-worth.ts'
import { pagesAsText } from './pages-as-text.ts'
import { type PrintedLines, placesOfLines } from './places-of-lines.ts'

export type PdfRefusal =
  | 'pdf-encrypted'
  | 'pdf-broken'
  | 'pdf-without-pages'
  | 'pdf-too-many-pages'
  | 'pdf-scanned'
  | 'pdf-without-letters'
  | 'pdf-too-heavy'
  | 'nothing-read'
  | 'ocr-too-slow'
  | 'picture-broken'

export interface ReadPdf {
  text: string
  /** Characters that no letter is known for: they stand as U+FFFD. */
  nameless: number
  remarks: ReaderRemark[]
  doubtful: Stretch[]
  footnotes: Footnote[]
  places: LinePlace[]
}

/** How many pages are read, of how many. */
type OnPage = (done: number, of: number) => void

export interface PdfLimits {
  maxPages: number
  onPage?: OnPage
}

/** Reads pages by OCR, by number from 0; those that it has no answer for were not read. */
export interface Ocr {
  maxPages: number
  read(pages: readonly number[]): Promise<Map<number, OcrAnswer>>
}

/** A page as its letters have it. */
interface LetterPage extends PrintedLines {
  nameless: number
  /** The file tells of it and has it not. */
  isMissing?: boolean
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
    pages = readLetters(pdfium, opened, limits, before)
  } finally {
    opened.close()
  }
  const byOcr = ocr && (await readPictures(pages, ocr, before))
  const read = asText(pages, byOcr ?? [])
  const refused = refusalOf(read, byOcr)
  // The fonts may stand behind the cut: that is no scan, and no fault of theirs.
  if (refused) return opened.isMended ? 'pdf-broken' : refused
  return {
    ...read,
    remarks: [...remarksOnFile(opened, pages), ...mixedIn(read.text, byOcr ?? []), ...read.remarks],
  }
}

function mixedIn(text: string, byOcr: readonly PageByOcr[]): ReaderRemark[] {
  const read = byOcr.filter(({ outcome }) => outcome === 'read')
  return mixedLetters(text, new Set(read.map(({ index }) => index)))
}

/** What only who opened the file knows. */
function remarksOnFile({ isMended }: OpenDocument, pages: readonly LetterPage[]): ReaderRemark[] {
  const missing = pages.flatMap(({ isMissing }, index) => (isMissing ? [index + 1] : []))
  const remarks: ReaderRemark[] = []
  if (isMended) remarks.push({ code: 'pdf-cut-off', params: {} })
  if (missing.length > 0)
    remarks.push({
      code: 'pages-missing',
      params: { pages: missing.join(', '), count: missing.length },
    })
  return remarks
}

function readLetters(
  pdfium: Pdfium,
  { document, pages }: OpenDocument,
  { onPage }: PdfLimits,
  before: PagesBefore,
): LetterPage[] {
  return Array.from({ length: pages }, (_, index) => {
    const page = pageGlyphs(pdfium, document, index)
    onPage?.(index + 1, pages)
    if (page === null) return { lines: [], nameless: 0, isMissing: true }
    return {
      lines: readPage(page.upright, before, page.strokes),
      nameless: page.nameless,
    }
  })
}

/** Puts what OCR reads better in the place of a page's letters. */
export async function readPictures(
  pages: LetterPage[],
  ocr: Ocr,
  before: PagesBefore = noPagesBefore(),
): Promise<PageByOcr[]> {
  const poor = pages.flatMap(({ lines, isMissing }, index) => (!isMissing && isPoor(lines) ? [index] : []))
  const found = await ocr.read(poor.slice(0, ocr.maxPages))
  return poor.map((index): PageByOcr => {
    const page = found.get(index)
    if (page === undefined) return { index, outcome: 'beyond-limit' }
    if (page === null || page === 'too-slow') return { index, outcome: 'failed', isLate: page !== null }
    const lines = readPage(page.glyphs.length === 0 ? [] : [page.glyphs], before)
    if (!isBetter(lines, pages[index]?.lines ?? [])) return { index, outcome: 'nothing' }
    pages[index] = { lines, nameless: 0, paper: page.paper }
    const { numbers, unsure, doubtful } = page
    return { index, outcome: 'read', numbers, unsure, doubtful }
  })
}

export function asText(pages: readonly LetterPage[], byOcr: readonly PageByOcr[]): ReadPdf {
  const { text, footnotes, starts } = pagesAsText(pages.map(({ lines }) => lines))
  const nameless = pages.reduce((sum, page) => sum + page.nameless, 0)
  const doubtful = doubtfulStretches(text, byOcr)
  return {
    text,
    nameless,
    remarks: ocrRemarks(text, byOcr),
    doubtful,
    footnotes,
    places: placesOfLines(pages, starts),
  }
}

export const isLate = (byOcr: readonly PageByOcr[]): boolean =>
  byOcr.some((page) => page.outcome === 'failed' && page.isLate === true)

function refusalOf(read: ReadPdf, byOcr: readonly PageByOcr[] | null): PdfRefusal | null {
  const characters = read.text.match(/\P{White_Space}/gu)?.length ?? 0
  if (characters === 0 && byOcr !== null) return isLate(byOcr) ? 'ocr-too-slow' : 'nothing-read'
  if (characters === 0) return 'pdf-scanned'
  return read.nameless > mostNameless * characters ? 'pdf-without-letters' : null
}
