// Where lines are printed that were read from pictures: nobody can ask the file for them again.
import type { LinePlace } from '@qarar/core'
import type { Paper } from '../ocr/ocr-page.ts'
import type { ReadLine } from './layout/read-block.ts'
import { reach } from './line-reach.ts'

/** The lines of a page; `paper`: of one that OCR read, whose lines count down from the top. */
export interface PrintedLines {
  lines: ReadLine[]
  paper?: Paper
}

export function placesOfLines(
  pages: readonly PrintedLines[],
  starts: ReadonlyMap<ReadLine, number>,
): LinePlace[] {
  return pages.flatMap(({ lines, paper }) =>
    paper ? lines.map((line) => placeOf(line, starts.get(line) ?? 0, paper)) : [],
  )
}

function placeOf({ left, right, baseline, size }: ReadLine, start: number, paper: Paper): LinePlace {
  const [top, bottom] = [baseline + reach.above * size, baseline - reach.below * size]
  const [across, down] = [thousandths(paper.width), thousandths(paper.height)]
  return [start, across(left), down(-top), across(right), down(-bottom)]
}

const thousandths = (whole: number) => (part: number) =>
  Math.round(1000 * Math.min(1, Math.max(0, part / whole)))
