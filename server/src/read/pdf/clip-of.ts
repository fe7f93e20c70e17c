// What a page lets be seen of what is written on it.
import { memoryOf } from './open-document.ts'
import type { Pdfium } from './open-pdfium.ts'

export interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** As the page lies. */
export interface Sign {
  ink: Box
  /** Where the pen stood: of a letter whose sign is its mark that says more than the ink. */
  pen: { x: number; y: number }
}

/**
 * Whether the ink of a character is cut away: browsers write the first line of a page at the foot of the one before, too,
 * where its tall letters reach over the edge. Each text object is asked for once. `place`: memory of 16 bytes.
 */
export function clipsOf(pdfium: Pdfium, text: number, place: number): (index: number, sign: Sign) => boolean {
  const clips = new Map<number, Box | null>()
  return (index, { ink, pen }) => {
    const object = pdfium.FPDFText_GetTextObject(text, index)
    if (object === 0 || ink.right <= ink.left || ink.top <= ink.bottom) return false
    const known = clips.get(object)
    const clip = known === undefined ? clipOf(pdfium, object, ink, place) : known
    clips.set(object, clip)
    return clip !== null && !isIn(pen, clip) && seenOf(ink, clip) < leastSeen
  }
}

const isIn = ({ x, y }: Sign['pen'], { left, right, bottom, top }: Box) =>
  x >= left - near && x <= right + near && y >= bottom - near && y <= top + near

/** Points. */
const near = 0.5

/** Of a letter of which no more is seen, in one direction, nobody reads anything. */
const leastSeen = 0.5

/** How much of `ink` is within a box, from 0 to 1. */
function seenOf(ink: Box, box: Box): number {
  const { left, right, bottom, top } = within(ink, box)
  return Math.min((right - left) / (ink.right - ink.left), (top - bottom) / (ink.top - ink.bottom))
}

/** The box around what is shown of an object. Null where all of it may be, or its places are not those of the page. */
function clipOf(pdfium: Pdfium, object: number, ink: Box, place: number): Box | null {
  const whole = boundsOf(pdfium, object, place)
  if (whole === null || seenOf(ink, whole) <= 0) return null
  const path = pdfium.FPDFPageObj_GetClipPath(object)
  const count = path === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(path)
  let clip: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity }
  for (let at = 0; at < count; at++) clip = within(clip, boxOfPath(pdfium, path, at, place))
  return count > 0 ? clip : null
}

function boundsOf(pdfium: Pdfium, object: number, place: number): Box | null {
  if (!pdfium.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12)) return null
  const { buffer } = memoryOf(pdfium)
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(buffer(), place, 4)
  return { left, bottom, right, top }
}

const within = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
  top: Math.min(one.top, other.top),
})

function boxOfPath(pdfium: Pdfium, path: number, at: number, place: number): Box {
  const box: Box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  const { buffer } = memoryOf(pdfium)
  for (let index = pdfium.FPDFClipPath_CountPathSegments(path, at) - 1; index >= 0; index--) {
    const segment = pdfium.FPDFClipPath_GetPathSegment(path, at, index)
    if (!pdfium.FPDFPathSegment_GetPoint(segment, place, place + 4)) continue
    const [x = 0, y = 0] = new Float32Array(buffer(), place, 2)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}
