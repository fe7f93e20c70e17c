// Pieces of ink that hang together: what is printed at a place, without a guess what it says.
import type { GreyPicture } from '../pdf/render-page.ts'
import type { PixelBox } from './tesseract.ts'

/** Grey that is darker than this is ink: of a small sign the thin end is pale. */
const ink = 200
/** Fewer pixels are dust. */
const leastPixels = 4

export interface InkSpot extends PixelBox {
  /** It reaches over an edge of the box that was looked at, and may be larger. */
  cut: boolean
}

export function inkSpots({ pixels, width, height }: GreyPicture, box: PixelBox): InkSpot[] {
  const [left, right] = [Math.max(0, Math.floor(box.left)), Math.min(width, Math.ceil(box.right))]
  const [top, bottom] = [Math.max(0, Math.floor(box.top)), Math.min(height, Math.ceil(box.bottom))]
  const [across, down] = [right - left, bottom - top]
  if (across <= 0 || down <= 0) return []
  const seen = new Uint8Array(across * down)
  const isInk = (at: number) =>
    (pixels[(top + Math.floor(at / across)) * width + left + (at % across)] ?? 255) < ink
  const spots: InkSpot[] = []
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] === 1 || !isInk(at)) continue
    const { spot, count } = fill(at, { seen, isInk, across, down })
    const cut = spot.left === 0 || spot.top === 0 || spot.right === across || spot.bottom === down
    if (count >= leastPixels) spots.push({ ...moved(spot, left, top), cut })
  }
  return spots
}

interface Field {
  seen: Uint8Array
  isInk(at: number): boolean
  across: number
  down: number
}

function fill(first: number, { seen, isInk, across, down }: Field): { spot: PixelBox; count: number } {
  const spot = { left: across, top: down, right: 0, bottom: 0 }
  const open = [first]
  seen[first] = 1
  let count = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % across, Math.floor(at / across)]
    count++
    spot.left = Math.min(spot.left, x)
    spot.right = Math.max(spot.right, x + 1)
    spot.top = Math.min(spot.top, y)
    spot.bottom = Math.max(spot.bottom, y + 1)
    for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row++)
      for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column++) {
        const next = row * across + column
        if (seen[next] === 1 || !isInk(next)) continue
        seen[next] = 1
        open.push(next)
      }
  }
  return { spot, count }
}

const moved = ({ left, top, right, bottom }: PixelBox, x: number, y: number): PixelBox => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})
