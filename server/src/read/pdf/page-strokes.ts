// The straight lines that a page draws: rules over notes, and those of tables.
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'

/** Level or upright, as the page lies; y upwards. */
export interface Stroke {
  left: number
  right: number
  bottom: number
  top: number
}

const kinds = { path: 2, form: 5 }
/** Points: a thicker one is an area. */
const thickest = 3
const shortest = 8
/** A page that draws more is a picture. */
const mostObjects = 20_000
const deepest = 3

/** Of an area that is no line its edges: cells of tables are often drawn as boxes. */
export function strokesOf(pdfium: Pdfium, page: number): Stroke[] {
  const { malloc, free } = memoryOf(pdfium)
  const place = malloc(16)
  try {
    const count = pdfium.FPDFPage_CountObjects(page)
    if (count > mostObjects) return []
    return Array.from({ length: count }, (_, index) => pdfium.FPDFPage_GetObject(page, index)).flatMap(
      (object) => linesOf(pdfium, object, place, 0),
    )
  } finally {
    free(place)
  }
}

function linesOf(pdfium: Pdfium, object: number, place: number, depth: number): Stroke[] {
  const kind = pdfium.FPDFPageObj_GetType(object)
  if (kind === kinds.form) return depth < deepest ? linesInForm(pdfium, object, place, depth) : []
  if (kind !== kinds.path) return []
  const box = boundsOf(pdfium, object, place)
  if (box === null) return []
  if (isLine(box)) return [box]
  return isStroked(pdfium, object, place) ? pathLines(pdfium, object, box) : []
}

const isLine = ({ left, right, bottom, top }: Stroke) =>
  Math.min(right - left, top - bottom) <= thickest && Math.max(right - left, top - bottom) >= shortest

function boundsOf(pdfium: Pdfium, object: number, place: number): Stroke | null {
  if (!pdfium.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)) return null
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(memoryOf(pdfium).buffer(), place, 4)
  return { left, right, bottom, top }
}

function isStroked(pdfium: Pdfium, object: number, place: number): boolean {
  if (!pdfium.FPDFPath_GetDrawMode(object, place, place + 4)) return false
  return new Int32Array(memoryOf(pdfium).buffer(), place, 2)[1] === 1
}

/** A box of four lines; a drawing of other shapes is none. */
function pathLines(pdfium: Pdfium, object: number, { left, right, bottom, top }: Stroke): Stroke[] {
  if (pdfium.FPDFPath_CountSegments(object) > 5) return []
  return [
    { left, right, bottom, top: bottom },
    { left, right, bottom: top, top },
    { left, right: left, bottom, top },
    { left: right, right, bottom, top },
  ]
}

/** What is drawn in a form has its own places, which its matrix puts on the page. */
function linesInForm(pdfium: Pdfium, form: number, place: number, depth: number): Stroke[] {
  const count = Math.min(mostObjects, pdfium.FPDFFormObj_CountObjects(form))
  const [a, , , d, e, f] = matrixOf(pdfium, form)
  return Array.from({ length: Math.max(0, count) }, (_, index) => pdfium.FPDFFormObj_GetObject(form, index))
    .flatMap((object) => linesOf(pdfium, object, place, depth + 1))
    .map(({ left, right, bottom, top }) => {
      const [xs, ys] = [
        [a * left + e, a * right + e],
        [d * bottom + f, d * top + f],
      ]
      return {
        left: Math.min(...xs),
        right: Math.max(...xs),
        bottom: Math.min(...ys),
        top: Math.max(...ys),
      }
    })
}

type Matrix = [number, number, number, number, number, number]

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  const { malloc, free, buffer } = memoryOf(pdfium)
  const place = malloc(24)
  try {
    if (!pdfium.FPDFPageObj_GetMatrix(object, place)) return [1, 0, 0, 1, 0, 0]
    return [...new Float32Array(buffer(), place, 6)] as Matrix
  } finally {
    free(place)
  }
}
