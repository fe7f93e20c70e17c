import type { GreyPicture } from '../pdf/render-page.ts'

/** A picture as a file that any reader of pictures takes (PGM). */
export function greyFile({ width, height, pixels }: GreyPicture): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}

/** Grey that is darker than this is ink. */
const ink = 128

/** False where there is nothing that could be a letter. */
export function hasInk({ pixels }: GreyPicture): boolean {
  let dark = 0
  for (const grey of pixels) if (grey < ink && ++dark >= leastInk) return true
  return false
}

/** Fewer pixels are dust. */
const leastInk = 40
