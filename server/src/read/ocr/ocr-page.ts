// One page by OCR: drawn, read, and put where it stands.
import type { Glyph } from '../pdf/glyph.ts'
import { openDocument } from '../pdf/open-document.ts'
import { openPdfium } from '../pdf/open-pdfium.ts'
import { type GreyPicture, renderPage } from '../pdf/render-page.ts'
import { greyFile, hasInk } from './grey-file.ts'
import { lineGlyphs } from './line-glyphs.ts'
import { pictureSize } from './picture-size.ts'
import { doubtfulWords } from './read-again.ts'
import { type Draw, type Known, type LatinPage, type ReadPicture, readPicture } from './read-picture.ts'
import type { OcrLanguage } from './tesseract.ts'

export interface OcrSource {
  bytes: Uint8Array
  kind: 'pdf' | 'picture'
  languages: readonly OcrLanguage[]
}

/** In points, of which an inch has 72. */
export interface Paper {
  width: number
  height: number
}

export interface OcrPage {
  glyphs: Glyph[]
  /** Points. */
  paper: Paper
  /** Words with a digit, and those of them that may be read wrongly. */
  numbers: number
  unsure: string[]
  /** Right-to-left words that no list has, and of which the engine is not sure. */
  doubtful: string[]
  /** Null where it has no Latin text. */
  latin: LatinPage | null
}

/** Reads a page by its number; `usual` is the Latin language of its document, where that is known. */
export type ReadOcrPage = (index: number, usual: OcrLanguage | null) => Promise<OcrPage>

const emptyPage: OcrPage = {
  paper: { width: 0, height: 0 },
  glyphs: [],
  numbers: 0,
  unsure: [],
  doubtful: [],
  latin: null,
}

/** Measured: more dots an inch cost time and find no more. */
const dotsPerInch = 200
/** Of what is less sure than this nothing is a letter: a photograph, a map. */
const leastConfidence = 40
const sureReading = 85

/** Opens a document; pages of it are then read by number. */
export async function openForOcr({ bytes, kind, languages }: OcrSource): Promise<ReadOcrPage> {
  if (kind === 'picture')
    return () => readDrawn((scale) => (scale === 1 ? bytes : null), scaleOfPicture(bytes), languages, {})
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, bytes)
  if (typeof opened === 'string') throw new Error(`A file that was open cannot be opened again: ${opened}`)
  return async (index, usual) => {
    const drawn = renderPage(pdfium, opened.document, index, dotsPerInch)
    if (drawn === null) throw new Error('The page cannot be drawn')
    if (!hasInk(drawn)) return emptyPage
    const draw: Draw = (scale) => {
      const picture = scale === 1 ? drawn : renderPage(pdfium, opened.document, index, scale * dotsPerInch)
      return picture && greyFile(picture)
    }
    return readDrawn(draw, drawn, languages, { grey: drawn, usual })
  }
}

/** A picture says nothing of its paper: it is taken for a page of A4. */
function scaleOfPicture(bytes: Uint8Array): Scaled {
  const { width, height } = pictureSize(bytes) ?? { width: 1654, height: 2339 }
  return { width, height, scale: width / 595 }
}

/** Pixels, and how many a point has. */
type Scaled = Pick<GreyPicture, 'width' | 'height' | 'scale'>

async function readDrawn(
  draw: Draw,
  drawn: Scaled,
  languages: readonly OcrLanguage[],
  known: Known,
): Promise<OcrPage> {
  const read = await readPicture(draw, languages, known)
  if (read === null) throw new Error('The picture of the page cannot be read')
  return read.confidence < leastConfidence ? emptyPage : asPage(read, drawn)
}

function asPage({ lines, latin }: ReadPicture, { width, height, scale }: Scaled): OcrPage {
  const numbers = lines.flatMap(({ words }) => words.filter(({ text }) => /\p{Nd}/u.test(text)))
  const unsure = numbers.filter(({ agreed, confidence }) => !agreed && confidence < sureReading)
  return {
    glyphs: lineGlyphs(lines, scale),
    paper: { width: width / scale, height: height / scale },
    numbers: numbers.length,
    unsure: unsure.map(({ text }) => text),
    doubtful: doubtfulWords(lines, sureReading),
    latin,
  }
}
