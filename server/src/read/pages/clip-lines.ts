// The stretch of a page around some of its lines, each in a frame.
import type { PageBox } from './page-line.ts'
import type { Picture } from './write-png.ts'

/** White above and below the lines, as a share of the height of the page. */
const around = 0.025
/** Colour of the frames, and dots that they are thick. */
const frame = { colour: [11, 93, 102], thick: 2, room: 3 }

/** As wide as the page, from above the first line to below the last. */
export function clipLines(page: Picture, boxes: readonly PageBox[]): Picture {
  const top = Math.max(0, Math.floor((Math.min(...boxes.map((box) => box.top)) - around) * page.height))
  const bottom = Math.min(
    page.height,
    Math.ceil((Math.max(...boxes.map((box) => box.bottom)) + around) * page.height),
  )
  const row = 3 * page.width
  const dots = page.dots.slice(top * row, bottom * row)
  const stretch = { width: page.width, height: bottom - top, dots }
  for (const box of joinedBoxes(boxes)) drawFrame(stretch, onStretch(box, page, top))
  return stretch
}

/** In dots of the stretch that begins so many dots below the head of the page. */
function onStretch(box: PageBox, page: Picture, start: number): PageBox {
  const across = (share: number) => Math.round(share * page.width)
  const down = (share: number) => Math.round(share * page.height) - start
  return {
    left: across(box.left),
    right: across(box.right),
    top: down(box.top),
    bottom: down(box.bottom),
  }
}

/** Stretches one below the other, each on the width of the widest. */
export function stackPictures(parts: readonly Picture[]): Picture {
  const width = Math.max(...parts.map((part) => part.width))
  const gap = 8
  const height = parts.reduce((sum, part) => sum + part.height, gap * (parts.length - 1))
  const dots = new Uint8Array(3 * width * height).fill(255)
  let y = 0
  for (const part of parts) {
    for (let row = 0; row < part.height; row++)
      dots.set(part.dots.subarray(3 * part.width * row, 3 * part.width * (row + 1)), 3 * width * (y + row))
    y += part.height + gap
  }
  return { width, height, dots }
}

/** Lines of one column that follow each other have one frame. */
export function joinedBoxes(boxes: readonly PageBox[]): PageBox[] {
  const joined: PageBox[] = []
  for (const box of boxes) {
    const last = joined.at(-1)
    if (last && followsOn(last, box))
      Object.assign(last, {
        left: Math.min(last.left, box.left),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      })
    else joined.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom })
  }
  return joined
}

function followsOn(above: PageBox, below: PageBox): boolean {
  const height = below.bottom - below.top
  const gap = below.top - above.bottom
  const overlap = Math.min(above.right, below.right) - Math.max(above.left, below.left)
  return gap < 2 * height && gap > -2 * height && overlap > 0
}

function drawFrame({ width, height, dots }: Picture, box: PageBox): void {
  const left = Math.max(0, box.left - frame.room)
  const right = Math.min(width, box.right + frame.room)
  const top = Math.max(0, box.top - frame.room)
  const bottom = Math.min(height, box.bottom + frame.room)
  const fill = (x0: number, x1: number, y0: number, y1: number) => {
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) dots.set(frame.colour, 3 * (y * width + x))
  }
  fill(left, right, top, Math.min(bottom, top + frame.thick))
  fill(left, right, Math.max(top, bottom - frame.thick), bottom)
  fill(left, Math.min(right, left + frame.thick), top, bottom)
  fill(Math.max(left, right - frame.thick), right, top, bottom)
}
