// Tables that a page draws: a grid of level and upright lines with words between them.
import { type Glyph, isSpace } from '../glyph.ts'
import type { Stroke } from '../page-strokes.ts'

export interface Table {
  top: number
  bottom: number
  /** Rows from the top down, of cells from left to right. */
  rows: Glyph[][][]
}

/** Points: lines so near each other are one, or touch. */
const near = 2.5
const thin = 3
/** A page that draws more lines is a drawing. */
const mostStrokes = 4000
const least = { rows: 2, columns: 2 }

/** Those that have nothing beside them, from the top down. */
export function findTables(glyphs: readonly Glyph[], strokes: readonly Stroke[]): Table[] {
  if (strokes.length < 5 || strokes.length > mostStrokes) return []
  const tables = touching(strokes).flatMap((own) => tableOf(own, glyphs) ?? [])
  return tables
    .sort((a, b) => b.top - a.top)
    .filter((table, index) => (tables[index - 1]?.bottom ?? Infinity) >= table.top - near)
}

/** Lines that meet, however many others are between. */
function touching(strokes: readonly Stroke[]): Stroke[][] {
  const groups: { box: Stroke; own: Stroke[] }[] = []
  for (const stroke of strokes) {
    const met = groups.filter(({ box }) => meet(box, stroke))
    const own = [...met.flatMap((group) => group.own), stroke]
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push({ box: around([stroke, ...met.map(({ box }) => box)]), own })
  }
  return groups.map(({ own }) => own)
}

const meet = (a: Stroke, b: Stroke) =>
  a.left <= b.right + near && b.left <= a.right + near && a.bottom <= b.top + near && b.bottom <= a.top + near

const around = (boxes: readonly Stroke[]): Stroke => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  top: Math.max(...boxes.map(({ top }) => top)),
})

function tableOf(strokes: readonly Stroke[], glyphs: readonly Glyph[]): Table | null {
  const box = around(strokes)
  const level = strokes.filter(({ top, bottom }) => top - bottom <= thin)
  const upright = strokes.filter(({ left, right }) => right - left <= thin)
  const heights = placesOf(level.map(({ top, bottom }) => (top + bottom) / 2)).reverse()
  if (heights.length <= least.rows || placesOf(upright.map(({ left }) => left)).length <= least.columns)
    return null
  const within = glyphs.filter(({ baseline }) => baseline > box.bottom && baseline < box.top)
  const isInside = ({ left, right }: Glyph) => (left + right) / 2 > box.left && (left + right) / 2 < box.right
  if (!within.every((glyph) => isSpace(glyph.text) || isInside(glyph))) return null
  const rows = heights.slice(1).map((bottom, index) => {
    const top = heights[index] as number
    const own = within.filter((glyph) => isInside(glyph) && glyph.baseline > bottom && glyph.baseline <= top)
    return cellsIn(own, edgesAt((top + bottom) / 2, upright))
  })
  // A letter on a line would stand in no row.
  const placed = rows.flat(2).filter(({ text }) => !isSpace(text)).length
  if (placed < within.filter(({ text }) => !isSpace(text)).length) return null
  return { top: box.top, bottom: box.bottom, rows: rows.filter((row) => row.some(hasWords)) }
}

const hasWords = (cell: readonly Glyph[]) => cell.some(({ text }) => !isSpace(text))

/** Near numbers as one, in their order. */
function placesOf(numbers: readonly number[]): number[] {
  const places: number[] = []
  for (const number of numbers.toSorted((a, b) => a - b))
    if (number - (places.at(-1) ?? -Infinity) > near) places.push(number)
  return places
}

/** A cell may reach over several columns: only lines that cross the row part it. */
const edgesAt = (height: number, upright: readonly Stroke[]) =>
  placesOf(upright.filter(({ bottom, top }) => bottom < height && top > height).map(({ left }) => left))

function cellsIn(glyphs: readonly Glyph[], edges: readonly number[]): Glyph[][] {
  const cells: Glyph[][] = Array.from({ length: Math.max(1, edges.length - 1) }, () => [])
  for (const glyph of glyphs) {
    const middle = (glyph.left + glyph.right) / 2
    const place = edges.slice(1, -1).filter((edge) => edge < middle).length
    cells[place]?.push(glyph)
  }
  return cells
}
