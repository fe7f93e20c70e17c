import type { LineRange } from '../model/span.ts'
import { lastAtOrBefore } from './source-map.ts'

/** The lines of a file: 1-based numbers, broken at \n, \r\n and \r. */
export interface FileLines {
  count: number
  lineOf(offset: number): number
  /** Offsets of a line without its break. */
  rangeOf(line: number): { from: number; to: number }
}

export function fileLinesOf(text: string): FileLines {
  const starts = [0]
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length)
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop()
  return {
    count: starts.length,
    lineOf: (offset) => lastAtOrBefore(starts, offset) + 1,
    rangeOf: (line) => {
      const from = starts[line - 1] ?? text.length
      const next = starts[line] ?? text.length
      return { from, to: from + text.slice(from, next).replace(/[\r\n]+$/, '').length }
    },
  }
}

/** Blank lines between paragraphs do not part them. */
const widestGap = 3

/** Lines in reading order as ranges: a new one begins where the text goes on elsewhere in the file. */
export function readingRanges(places: readonly LineRange[]): LineRange[] {
  const ranges: LineRange[] = []
  for (const [first, last] of places) {
    const open = ranges.at(-1)
    if (open && first >= open[1] && first <= open[1] + widestGap) open[1] = Math.max(open[1], last)
    else ranges.push([first, last])
  }
  return ranges
}

/** Merges line numbers into ascending ranges. */
export function lineRanges(lines: Iterable<number>): LineRange[] {
  const ranges: LineRange[] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges
}
