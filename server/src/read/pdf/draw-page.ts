// A page as a picture, and where its lines are printed on it.
import type { PageLine } from '../pages/page-line.ts'
import type { Picture } from '../pages/write-png.ts'
import { noPagesBefore, type ReadLine } from './layout/read-block.ts'
import { readPage } from './layout/read-page.ts'
import { reach } from './line-reach.ts'
import { drawnOn, onPage } from './on-page.ts'
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'
import { pageGlyphs } from './page-glyphs.ts'

/** Dots of a picture above which a page is drawn smaller: a poster is no page of a text. */
const mostDots = 12_000_000

/** Dots of red, green and blue that PDFium writes after each other, with notes and stamps as a reader shows them. */
const colour = { format: 4, flags: 0x10 | 0x01 }

/** `index` from 0; null where the page cannot be opened. */
export function drawPage(pdfium: Pdfium, document: number, index: number, dpi: number): Picture | null {
  return onPage(pdfium, document, index, (page) => {
    const size = { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) }
    const scale = Math.min(dpi / 72, Math.sqrt(mostDots / Math.max(1, size.width * size.height)))
    const width = Math.max(1, Math.round(size.width * scale))
    const height = Math.max(1, Math.round(size.height * scale))
    return drawnOn(pdfium, page, { width, height, ...colour }, (drawn, stride) => {
      const dots = withoutFourth(drawn, stride, width, height)
      return { width, height, dots }
    })
  })
}

function withoutFourth(drawn: Uint8Array, stride: number, width: number, height: number): Uint8Array {
  const dots = new Uint8Array(3 * width * height)
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 3) {
      const from = y * stride + 4 * x
      dots[to] = drawn[from] as number
      dots[to + 1] = drawn[from + 1] as number
      dots[to + 2] = drawn[from + 2] as number
    }
  return dots
}

/** The lines of a page as they are read; by themselves, without what the pages before it say. */
export function linesOnPage(pdfium: Pdfium, document: number, index: number): PageLine[] {
  const glyphs = pageGlyphs(pdfium, document, index)
  if (glyphs === null) return []
  const found = onPage(pdfium, document, index, (page) =>
    glyphs.upright.flatMap((own, at) => {
      const turns = glyphs.turns[at] ?? 0
      return readPage([own], noPagesBefore(), at === 0 ? glyphs.strokes : []).map((line) =>
        placedLine(pdfium, page, line, turns),
      )
    }),
  )
  return found ?? []
}

/** Corners are put on the page as it is shown: cut and turned as the file says. */
function placedLine(pdfium: Pdfium, page: number, line: ReadLine, turns: number): PageLine {
  const [bottom, top] = [line.baseline - reach.below * line.size, line.baseline + reach.above * line.size]
  const corners = [
    shown(pdfium, page, turnedBack(line.left, bottom, turns)),
    shown(pdfium, page, turnedBack(line.right, top, turns)),
  ]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    text: line.text,
    ...{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  }
}

type Point = [x: number, y: number]

function turnedBack(x: number, y: number, turns: number): Point {
  if (turns === 1) return [-y, x]
  if (turns === 2) return [-x, -y]
  if (turns === 3) return [y, -x]
  return [x, y]
}

/** Finer than any picture. */
const grid = 100_000

function shown(pdfium: Pdfium, page: number, [x, y]: Point): Point {
  const { malloc, free, buffer } = memoryOf(pdfium)
  const place = malloc(8)
  try {
    pdfium.FPDF_PageToDevice(page, 0, 0, grid, grid, 0, x, y, place, place + 4)
    const [across = 0, down = 0] = new Int32Array(buffer(), place, 2)
    return [share(across), share(down)]
  } finally {
    free(place)
  }
}

const share = (value: number) => Math.min(1, Math.max(0, value / grid))
