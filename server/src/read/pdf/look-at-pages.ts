// What a person looks at: a page as a picture, where its lines stand, or the stretches around some lines.
import { clipLines, stackPictures } from '../pages/clip-lines.ts'
import type { KeptLine, PageLine, PlacedLine } from '../pages/page-line.ts'
import { placeLines } from '../pages/place-lines.ts'
import { type Picture, writePng } from '../pages/write-png.ts'
import { drawPage, linesOnPage } from './draw-page.ts'
import { openDocument } from './open-document.ts'
import { openPdfium } from './open-pdfium.ts'

/** A page, from 1, with the lines that were kept of it. */
interface LookedAt {
  page: number
  kept: KeptLine[]
}

export type Look =
  | { what: 'picture'; page: number; dpi: number }
  | ({ what: 'places' } & LookedAt)
  /** Of each page the lines that are wanted. */
  | { what: 'clip'; dpi: number; parts: (LookedAt & { wanted: number[] })[] }

/** `bytes`: null for those of the look before. */
export interface Asked {
  look: Look
  bytes: Uint8Array | null
}

export interface Seen {
  picture?: Uint8Array
  places?: PlacedLine[]
}

/** An open file; pages are drawn once for the looks that follow each other. */
interface OpenPages {
  draw(page: number, dpi: number): Picture | null
  lines(page: number): PageLine[]
  close(): void
}

/** Answers looks, one after another; null where the file cannot be opened, or has no such page. */
export function openLooking(): (asked: Asked) => Promise<Seen | null> {
  let pages: OpenPages | null = null
  return async ({ look, bytes }) => {
    if (bytes) {
      pages?.close()
      pages = await openPages(bytes)
    }
    return pages && see(pages, look)
  }
}

async function openPages(bytes: Uint8Array): Promise<OpenPages | null> {
  const pdfium = await openPdfium()
  const opened = openDocument(pdfium, bytes)
  if (typeof opened === 'string') return null
  const { document, close } = opened
  return {
    draw: lastOnes((page, dpi) => drawPage(pdfium, document, page - 1, dpi)),
    lines: lastOnes((page) => linesOnPage(pdfium, document, page - 1)),
    close,
  }
}

/** Remembers the last answers. */
function lastOnes<Answer>(
  find: (page: number, dpi: number) => Answer,
): (page: number, dpi?: number) => Answer {
  const known = new Map<string, Answer>()
  return (page, dpi = 0) => {
    const key = `${page} ${dpi}`
    const answer = known.has(key) ? (known.get(key) as Answer) : find(page, dpi)
    known.delete(key)
    known.set(key, answer)
    const [oldest] = known.keys()
    if (known.size > 4 && oldest !== undefined) known.delete(oldest)
    return answer
  }
}

function see(pages: OpenPages, look: Look): Seen | null {
  if (look.what === 'places') return { places: placeLines(look.kept, pages.lines(look.page)) }
  if (look.what === 'clip') return clip(pages, look)
  const drawn = pages.draw(look.page, look.dpi)
  return drawn && { picture: writePng(drawn) }
}

function clip(pages: OpenPages, { dpi, parts }: Look & { what: 'clip' }): Seen | null {
  const stretches = parts.flatMap(({ page, kept, wanted }) => {
    const places = placeLines(kept, pages.lines(page))
    const boxes = places.filter(({ line }) => wanted.includes(line))
    const drawn = boxes.length > 0 ? pages.draw(page, dpi) : null
    return drawn ? clipLines(drawn, boxes) : []
  })
  return stretches.length > 0 ? { picture: writePng(stackPictures(stretches)) } : null
}
