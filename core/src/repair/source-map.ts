import type { FileRange, Span } from '../model/span.ts'
import type { Piece, RepairedText } from './repaired-text.ts'

/** Finds places of the repaired text in the file. Build once per text: look-ups are by binary search. */
export interface SourceMap {
  /** Ranges of the file that [start, end) comes from, in the order of the text, neighbours merged. */
  ranges(start: number, end: number): FileRange[]
  /** Pieces that touch [start, end), cut to it where they are copies. */
  pieces(start: number, end: number): Piece[]
  /**
   * The stretch of the text that these ranges of the file are in: null where nothing of them is left, or where words
   * from elsewhere stand among them.
   */
  spanOf(ranges: readonly FileRange[]): Span | null
}

export function sourceMapOf({ pieces }: RepairedText): SourceMap {
  const starts = textStarts(pieces)
  const touching = (start: number, end: number) => cutTouching(pieces, starts, start, end)
  let placesIn: ((range: FileRange) => Span[]) | undefined
  return {
    pieces: touching,
    ranges: (start, end) => mergeRanges(touching(start, end)),
    spanOf: (ranges) => {
      placesIn ??= placesInFile(pieces, starts)
      const span = around(ranges.flatMap(placesIn))
      return span && isWithin(touching(span.start, span.end), ranges) ? span : null
    },
  }
}

/** The way forward: where each part of a range of the file stands in the text. Pieces are disjoint in the file. */
function placesInFile(pieces: readonly Piece[], starts: readonly number[]): (range: FileRange) => Span[] {
  const sorted = pieces
    .map((piece, index) => ({ piece, start: starts[index] as number }))
    .filter(({ piece }) => piece.to > piece.from && piece.text !== '')
    .sort((a, b) => a.piece.from - b.piece.from)
  const froms = sorted.map(({ piece }) => piece.from)
  return ({ from, to }) => {
    const found: Span[] = []
    for (let index = lastAtOrBefore(froms, from); index < sorted.length; index++) {
      const { piece, start } = sorted[index] as (typeof sorted)[number]
      if (piece.from >= to) break
      if (piece.to > from) found.push(placeOf(piece, start, { from, to }))
    }
    return found
  }
}

/** A replacement is all or nothing. */
function placeOf(piece: Piece, start: number, { from, to }: FileRange): Span {
  if (piece.step !== null) return { start, end: start + piece.text.length }
  return { start: start + Math.max(0, from - piece.from), end: start + Math.min(piece.to, to) - piece.from }
}

function around(spans: readonly Span[]): Span | null {
  let found: Span | null = null
  for (const { start, end } of spans) {
    if (found === null) found = { start, end }
    else found = { start: Math.min(found.start, start), end: Math.max(found.end, end) }
  }
  return found
}

function isWithin(pieces: readonly Piece[], ranges: readonly FileRange[]): boolean {
  const sorted = mergeRanges(ranges.toSorted((a, b) => a.from - b.from))
  const froms = sorted.map(({ from }) => from)
  return pieces.every(({ text, from, to }) => {
    if (text.trim() === '' || to === from) return true
    const range = sorted[lastAtOrBefore(froms, from)]
    return range !== undefined && range.from <= from && to <= range.to
  })
}

function textStarts(pieces: Piece[]): number[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return start
  })
}

function cutTouching(pieces: Piece[], starts: number[], start: number, end: number): Piece[] {
  const found: Piece[] = []
  for (let index = lastAtOrBefore(starts, start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const at = starts[index] as number
    if (at >= end) break
    if (at + piece.text.length > start)
      found.push(cut(piece, Math.max(0, start - at), Math.min(piece.text.length, end - at)))
  }
  return found
}

function cut(piece: Piece, start: number, end: number): Piece {
  if (piece.step !== null) return piece
  return { ...piece, text: piece.text.slice(start, end), from: piece.from + start, to: piece.from + end }
}

function mergeRanges(pieces: readonly FileRange[]): FileRange[] {
  const ranges: FileRange[] = []
  for (const { from, to } of pieces) {
    const last = ranges.at(-1)
    if (to === from) continue
    if (last && last.to === from) last.to = to
    else ranges.push({ from, to })
  }
  return ranges
}

/** First and last place that ranges touch, or null for none. Loops: a paragraph can have more pieces than arguments fit a call. */
export function extentOf(ranges: readonly FileRange[]): FileRange | null {
  let extent: FileRange | null = null
  for (const { from, to } of ranges) {
    if (extent === null) extent = { from, to }
    else extent = { from: Math.min(from, extent.from), to: Math.max(to, extent.to) }
  }
  return extent
}

/** Index of the last number that is not above `value`; 0 where there is none. `sorted` ascends. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}
