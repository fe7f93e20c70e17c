import type { FileRange } from '../model/span.ts'
import type { Piece, RepairedText } from './repaired-text.ts'

/** Finds places of the repaired text in the file. Build once per text: look-ups are by binary search. */
export interface SourceMap {
  /** Ranges of the file that [start, end) comes from, in the order of the text, neighbours merged. */
  ranges(start: number, end: number): FileRange[]
  /** Pieces that touch [start, end), cut to it where they are copies. */
  pieces(start: number, end: number): Piece[]
}

export function sourceMapOf({ pieces }: RepairedText): SourceMap {
  const starts = textStarts(pieces)
  const touching = (start: number, end: number) => cutTouching(pieces, starts, start, end)
  return {
    pieces: touching,
    ranges: (start, end) => mergeRanges(touching(start, end)),
  }
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

function mergeRanges(pieces: Piece[]): FileRange[] {
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
