import { noPagesBefore, type ReadLine } from './layout/read-block.ts'
import { readPage } from './layout/read-page.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { openPdfium, type Pdfium } from './open-pdfium.ts'
import { pageGlyphs } from './page-glyphs.ts'
import { pagesAsText } from './pages-as-text.ts'

export type PdfRefusal =
  | 'pdf-encrypted'
  | 'pdf-broken'
  | 'pdf-without-pages'
  | 'pdf-too-many-pages'
  | 'pdf-scanned'
  | 'pdf-without-letters'
  | 'pdf-too-heavy'

export interface ReadPdf {
  text: string
  /** Characters that no letter is known for: they stand as U+FFFD. */
  nameless: number
  /** The end of the file was cut off. */
  isMended: boolean
  /** Pages, from 1, that it tells of and has not. */
  missing: number[]
}

export interface PdfLimits {
  maxPages: number
}

/** How many pages are read, of how many. */
export type OnPage = (done: number, of: number) => void

/** The text of a document page by page, one page in memory at a time; or why it has none. */
export async function readPdf(
  bytes: Uint8Array,
  limits: PdfLimits,
  onPage?: OnPage,
): Promise<ReadPdf | PdfRefusal> {
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, bytes)
  if (typeof opened === 'string') return opened
  try {
    if (opened.pages === 0) return 'pdf-without-pages'
    if (opened.pages > limits.maxPages) return 'pdf-too-many-pages'
    return judged(readPages(pdfium, opened, onPage))
  } finally {
    opened.close()
  }
}

function readPages(pdfium: Pdfium, { document, pages, isMended }: OpenDocument, onPage?: OnPage): ReadPdf {
  const before = noPagesBefore()
  const read: ReadLine[][] = []
  const missing: number[] = []
  let nameless = 0
  for (let index = 0; index < pages; index++) {
    const page = pageGlyphs(pdfium, document, index)
    nameless += page?.nameless ?? 0
    if (page === null) missing.push(index + 1)
    read.push(page === null ? [] : readPage(page.upright, before))
    onPage?.(index + 1, pages)
  }
  return { text: pagesAsText(read), nameless, isMended, missing }
}

/** Above this share of characters without a letter, what is left is no text. */
const mostNameless = 0.3

function judged(read: ReadPdf): ReadPdf | PdfRefusal {
  const refused = refusalOf(read)
  // The fonts may stand behind the cut: that is no scan, and no fault of theirs.
  if (refused) return read.isMended ? 'pdf-broken' : refused
  return read
}

function refusalOf(read: ReadPdf): PdfRefusal | null {
  const characters = read.text.match(/\P{White_Space}/gu)?.length ?? 0
  if (characters === 0) return 'pdf-scanned'
  return read.nameless > mostNameless * characters ? 'pdf-without-letters' : null
}
