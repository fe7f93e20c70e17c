// Columns: a strip without ink through many rows, with text on both sides of it.
import { type Glyph, isSpace } from '../glyph.ts'

/** Glyphs that are read one after another as a block, from the top to the foot. */
export type Block = Glyph[]

interface Row {
  glyphs: Glyph[]
  baseline: number
  /** Ink from left to right, disjoint. */
  ink: [left: number, right: number][]
}

interface Gutter {
  at: number
  /** Rows from `first` on, without `end`. */
  first: number
  end: number
  /** Rows on the side that has fewer. */
  rows: number
}

/** A strip must be wider than the spaces of a justified line, by the height of the letters. */
const leastWidth = 0.9
/** A gutter is known by so many rows on either side; one that the page before had, by one. */
const leastRows = 3
/** The pages that follow are told of one that has so many. */
const sureRows = 6
/** A column is no narrower than this share of what stands beside each other. */
const leastShare = 0.18

/** The blocks of a page in reading order. `known`: where the pages before had gutters; those found are added. */
export function findBlocks(glyphs: readonly Glyph[], rightFirst: boolean, known: Set<number>): Block[] {
  const size = median(glyphs.map((glyph) => glyph.size))
  const cutting = { rightFirst, known, size }
  return bandsOf(rowsOf(bridged(glyphs)), size).flatMap(({ rows, apart }) =>
    apart ? [rows.flatMap((row) => row.glyphs)] : cut(rows, cutting),
  )
}

/** What stands apart at the head or the foot of a page, in one row or two, is no part of its columns. */
const edge = { rows: 2, gap: 2.2 }

function bandsOf(rows: Row[], size: number): { rows: Row[]; apart: boolean }[] {
  const steps = rows.slice(1).map((row, index) => (rows[index]?.baseline ?? 0) - row.baseline)
  // Rows of two columns may stand one between the other.
  const far = edge.gap * Math.max(median(steps), 1.2 * size)
  const head = steps.slice(0, edge.rows).findLastIndex((step) => step > far) + 1
  const last = steps.slice(-edge.rows).findIndex((step) => step > far)
  const foot = last < 0 ? rows.length : Math.max(head, rows.length - Math.min(edge.rows, steps.length) + last)
  return [
    { rows: rows.slice(0, head), apart: true },
    { rows: rows.slice(head, foot), apart: false },
    { rows: rows.slice(foot), apart: true },
  ].filter((band) => band.rows.length > 0)
}

/** A space between two letters that the file has next to it fills the gap between them: no gutter runs through it. */
function bridged(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph, index) => {
    const [before, next] = [glyphs[index - 1], glyphs[index + 1]]
    if (!isSpace(glyph.text) || !before || !next || !isOneGap(before, glyph, next)) return glyph
    const [a, b] = before.left < next.left ? [before, next] : [next, before]
    return { ...glyph, left: Math.min(a.right, glyph.left), right: Math.max(b.left, glyph.right) }
  })
}

function isOneGap(before: Glyph, { baseline, size }: Glyph, next: Glyph): boolean {
  const level = [before, next].every((glyph) => Math.abs(glyph.baseline - baseline) < 0.3 * size)
  return level && Math.max(before.left, next.left) - Math.min(before.right, next.right) < 3 * size
}

interface Cutting {
  rightFirst: boolean
  known: Set<number>
  size: number
}

function cut(rows: readonly Row[], cutting: Cutting): Block[] {
  if (rows.length === 0) return []
  const gutter = bestGutter(rows, cutting)
  if (gutter === null) return [rows.flatMap((row) => row.glyphs)]
  if (gutter.rows >= sureRows) cutting.known.add(Math.round(gutter.at))
  const beside = rows.slice(gutter.first, gutter.end).flatMap((row) => row.glyphs)
  const left = beside.filter((glyph) => glyph.left < gutter.at)
  const right = beside.filter((glyph) => glyph.left >= gutter.at)
  const columns = cutting.rightFirst ? [right, left] : [left, right]
  return [
    ...cut(rows.slice(0, gutter.first), cutting),
    ...columns.flatMap((column) => cut(rowsOf(column), cutting)),
    ...cut(rows.slice(gutter.end), cutting),
  ]
}

/** Glyphs whose heights overlap stand in one row: lines of neighbouring columns need not stand on one baseline. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = []
  const sorted = glyphs.toSorted((a, b) => b.baseline - a.baseline)
  for (const glyph of sorted) {
    const row = rows.at(-1)
    const first = row?.glyphs[0]
    if (row && first && first.baseline - glyph.baseline < 0.4 * first.size) row.glyphs.push(glyph)
    else rows.push({ glyphs: [glyph], baseline: glyph.baseline, ink: [] })
  }
  for (const row of rows) row.ink = inkOf(row.glyphs)
  return rows.filter(({ ink }) => ink.length > 0)
}

function inkOf(glyphs: readonly Glyph[]): [number, number][] {
  if (glyphs.every(({ text }) => isSpace(text))) return []
  const printed = glyphs.toSorted((a, b) => a.left - b.left)
  const ink: [number, number][] = []
  for (const { left, right } of printed) {
    const last = ink.at(-1)
    if (last && left <= last[1]) last[1] = Math.max(last[1], right)
    else ink.push([left, right])
  }
  return ink
}

function bestGutter(rows: readonly Row[], cutting: Cutting): Gutter | null {
  const left = Math.min(...rows.map(({ ink }) => ink[0]?.[0] ?? Infinity))
  const right = Math.max(...rows.map(({ ink }) => ink.at(-1)?.[1] ?? -Infinity))
  const width = right - left
  let best: Gutter | null = null
  for (let at = left + leastShare * width; at <= right - leastShare * width; at++)
    for (const gutter of guttersAt(at, rows, cutting))
      if (best === null || isBetter(gutter, best)) best = gutter
  return best && inTheMiddle(best, rows, cutting)
}

/** Of two with as many rows the longer one: a mark that is raised at the end of a line makes a row of its own. */
const isBetter = (gutter: Gutter, best: Gutter) =>
  gutter.rows > best.rows || (gutter.rows === best.rows && gutter.end - gutter.first > best.end - best.first)

/** The runs of rows that leave the place free, and are columns. */
function guttersAt(at: number, rows: readonly Row[], cutting: Cutting): Gutter[] {
  const half = (leastWidth * cutting.size) / 2
  const found: Gutter[] = []
  for (let first = 0; first < rows.length; ) {
    let end = first
    while (end < rows.length && isFree(rows[end] as Row, at - half, at + half)) end++
    if (end > first) {
      const gutter = asColumns(at, first, end, rows, cutting)
      if (gutter) found.push(gutter)
    }
    first = end + 1
  }
  return found
}

const isFree = ({ ink }: Row, from: number, to: number) =>
  ink.every(([left, right]) => right <= from || left >= to)

/** The rows from the first to the last that have text on both sides between them. */
function asColumns(
  at: number,
  from: number,
  to: number,
  rows: readonly Row[],
  { known, size }: Cutting,
): Gutter | null {
  const run = rows.slice(from, to)
  const onLeft = run.map(({ ink }) => (ink[0]?.[0] ?? Infinity) < at)
  const onRight = run.map(({ ink }) => (ink.at(-1)?.[1] ?? -Infinity) > at)
  const first = Math.max(onLeft.indexOf(true), onRight.indexOf(true))
  const last = Math.min(onLeft.lastIndexOf(true), onRight.lastIndexOf(true))
  if (first < 0 || last < first || !onLeft.includes(true) || !onRight.includes(true)) return null
  const count = Math.min(countTrue(onLeft), countTrue(onRight))
  const isKnown = [...known].some((place) => Math.abs(place - at) <= size)
  if (count < (isKnown ? 1 : leastRows)) return null
  if (!isKnown && (last - first + 1 < leastRows || isTable(run, at))) return null
  return { at, first: from, end: to, rows: count }
}

const countTrue = (all: readonly boolean[]) => all.filter(Boolean).length

/** Cells stand beside each other, and are mostly much shorter than their columns. */
function isTable(rows: readonly Row[], at: number): boolean {
  const sides = [
    rows.flatMap(({ ink }) => lengthOf(ink.filter(([left]) => left < at))),
    rows.flatMap(({ ink }) => lengthOf(ink.filter(([left]) => left >= at))),
  ]
  return sides.some((lengths) => median(lengths) < 0.4 * Math.max(...lengths))
}

function lengthOf(ink: readonly [number, number][]): number[] {
  const [first, last] = [ink[0], ink.at(-1)]
  return first && last ? [last[1] - first[0]] : []
}

/** Of a wide strip the middle. */
function inTheMiddle(gutter: Gutter, rows: readonly Row[], { size }: Cutting): Gutter {
  const run = rows.slice(gutter.first, gutter.end)
  const half = (leastWidth * size) / 2
  let to = gutter.at
  while (to < gutter.at + 50 * size && run.every((row) => isFree(row, to - half, to + half + 1))) to++
  return { ...gutter, at: (gutter.at + to) / 2 }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
