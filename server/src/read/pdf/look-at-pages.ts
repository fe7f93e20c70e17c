// What a person looks at: a page as a picture, where its lines stand, or the stretches around some lines.
import { clipLines, stackPictures } from '../pages/clip-lines.ts'
import type { KeptLine, PlacedLine } from '../pages/page-line.ts'
import { placeLines } from '../pages/place-lines.ts'
import { writePng } from '../pages/write-png.ts'
import { drawPage, linesOnPage } from './draw-page.ts'
import { openDocument } from './open-document.ts'
import { openPdfium, type Pdfium } from './open-pdfium.ts'

/** A page, from 1, with the lines that were kept of it. */
export interface LookedAt {
  page: number
  kept: KeptLine[]
}

export type Look =
  | { what: 'picture'; page: number; dpi: number }
  | ({ what: 'places' } & LookedAt)
  /** Of each page the lines that are wanted. */
  | { what: 'clip'; dpi: number; parts: (LookedAt & { wanted: number[] })[] }

export interface Seen {
  picture?: Uint8Array
  places?: PlacedLine[]
}

/** Null where the file cannot be opened, or has no such page. */
export async function lookAtPages(bytes: Uint8Array, look: Look): Promise<Seen | null> {
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, bytes)
  if (typeof opened === 'string') return null
  try {
    return see(pdfium, opened.document, look)
  } finally {
    opened.close()
  }
}

function see(pdfium: Pdfium, document: number, look: Look): Seen | null {
  if (look.what === 'places')
    return { places: placeLines(look.kept, linesOnPage(pdfium, document, look.page - 1)) }
  if (look.what === 'clip') return clip(pdfium, document, look)
  const drawn = drawPage(pdfium, document, look.page - 1, look.dpi)
  return drawn && { picture: writePng(drawn) }
}

function clip(pdfium: Pdfium, document: number, { dpi, parts }: Look & { what: 'clip' }): Seen | null {
  const stretches = parts.flatMap(({ page, kept, wanted }) => {
    const places = placeLines(kept, linesOnPage(pdfium, document, page - 1))
    const boxes = places.filter(({ line }) => wanted.includes(line))
    const drawn = boxes.length > 0 ? drawPage(pdfium, document, page - 1, dpi) : null
    return drawn ? clipLines(drawn, boxes) : []
  })
  return stretches.length > 0 ? { picture: writePng(stackPictures(stretches)) } : null
}
