// What a person sees of the pages of a file that is kept, whatever it was read by.
import type { LinePlace } from '@qarar/core'
import { pagesOfFile } from '@qarar/core/parse/pages/pages-of-file.ts'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import type { FilePage } from '@qarar/register/contract'
import type { Look, Seen } from '../pdf/look-at-pages.ts'
import { lookAtPagesApart } from '../pdf/look-at-pages-apart.ts'
import type { KeptLine, PageBox } from './page-line.ts'

/** A file, and the text that was read of it: a form feed before each page. */
export interface FileInPages {
  format: string
  sha256: string
  content: Uint8Array
  text: string
  places?: readonly LinePlace[] | null
}

/** Formats whose pages can be drawn, each by what draws them. */
const drawnBy: Record<string, (key: string, bytes: Uint8Array, look: Look) => Promise<Seen | null>> = {
  pdf: lookAtPagesApart,
}

export const hasPages = ({ format }: Pick<FileInPages, 'format'>): boolean => format in drawnBy

/** Dots to the inch. */
export const usualDpi = 110

const look = async ({ format, sha256, content }: FileInPages, asked: Look): Promise<Seen | null> =>
  (await drawnBy[format]?.(sha256, content, asked)) ?? null

/** A page from 1 on, as a PNG; null where there is none. */
export async function drawnPage(file: FileInPages, page: number, dpi = usualDpi): Promise<Uint8Array | null> {
  return (await look(file, { what: 'picture', page, dpi }))?.picture ?? null
}

/** The lines of a page with their places on it; undefined where there is no such page. */
export async function linesOfPage(
  file: FileInPages,
  page: number,
): Promise<Pick<FilePage, 'pages' | 'lines'> | undefined> {
  if (!hasPages(file)) return undefined
  const { pages, linesOf } = pagesKept(file)
  const range = pages[page - 1]
  if (!range) return undefined
  const kept = linesOf(range)
  const places = (await look(file, { what: 'places', page, kept }))?.places ?? []
  const placeOf = new Map(places.map(({ line, ...box }) => [line, box]))
  return {
    pages: pages.length,
    lines: kept.map((line) => ({ ...line, box: placeOf.get(line.line) ?? null })),
  }
}

/** So many pages one paragraph may stand on. */
const mostPages = 4

/** The stretches of pages around some lines, as a PNG; null where they have none. */
export async function drawnLines(
  file: FileInPages,
  [first, last]: readonly [number, number],
  dpi = usualDpi,
): Promise<Uint8Array | null> {
  const { pages, linesOf } = pagesKept(file)
  const parts = pages.flatMap((range, index) => {
    if (range[1] < first || range[0] > last) return []
    const kept = linesOf(range)
    const wanted = kept.flatMap(({ line }) => (line >= first && line <= last ? line : []))
    return wanted.length > 0 ? { page: index + 1, kept, wanted } : []
  })
  if (parts.length === 0) return null
  return (await look(file, { what: 'clip', dpi, parts: parts.slice(0, mostPages) }))?.picture ?? null
}

/** The pages by their lines, and the printed lines of one: a file has hundreds, and a person looks at one. */
function pagesKept({ text, places }: FileInPages) {
  const { rangeOf, lineOf } = fileLinesOf(text)
  const boxes = Map.groupBy(places ?? [], ([start]) => lineOf(start))
  const linesOf = ([first, last]: readonly [number, number]): KeptLine[] =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const { from, to } = rangeOf(first + index)
      const line = first + index
      const own = boxes.get(line)
      const plain = text.slice(from, to).replaceAll('\f', '')
      return { line, text: plain, ...(own && { box: around(own) }) }
    }).filter((line) => line.text.trim() !== '')
  return { pages: pagesOfFile(text), linesOf }
}

/** The cells of a row are one line of the text. */
function around(places: readonly LinePlace[]): PageBox {
  const least = (side: 1 | 2) => Math.min(...places.map((place) => place[side])) / 1000
  const most = (side: 3 | 4) => Math.max(...places.map((place) => place[side])) / 1000
  return { left: least(1), top: least(2), right: most(3), bottom: most(4) }
}
