import type { DocumentView, TextLine } from './document-view.ts'
import type { LineRepair } from './kind.ts'
import { readMarker } from './markers.ts'
import { endsParagraph } from './terminal.ts'

// Text taken out of pages often keeps the printed lines: a paragraph is then a block of lines of about one width,
// and blank lines part the blocks. In other texts a line is a paragraph, and lines have any length.

const fewestLines = 8
const widths = { narrowest: 40, widest: 200 }
/** A line is full from this share of the width on: the next word did not fit. */
const full = 0.75
/** Share of the lines with another below them in their block that must be full, and that must not end a sentence. */
const most = 0.7

/** Lines that go on in the next line of their block, where the whole text is set in lines of one width. */
export function findWrappedLines({ lines }: Pick<DocumentView, 'lines'>): LineRepair[] {
  const pairs = lines.slice(1).flatMap((line, index) => pairOf(lines[index] as TextLine, line))
  const width = widthOf(pairs.map(({ before }) => before.text.length))
  const unfinished = pairs.filter(({ before }) => !endsParagraph(before.text, false)).length
  if (width === null || unfinished < most * pairs.length) return []
  return pairs
    .filter(
      ({ before, line }) => isFull(before, width) && !opensItem(line) && !before.heading && !line.heading,
    )
    .map(({ before, line }) => ({ kind: 'join', before, line, falseBullet: 0, step: 'line-break' }))
}

function pairOf(before: TextLine, line: TextLine): { before: TextLine; line: TextLine }[] {
  return before.blank || line.blank ? [] : [{ before, line }]
}

/** The width that nearly all lines inside blocks fill, or null where there is none. */
function widthOf(lengths: readonly number[]): number | null {
  if (lengths.length < fewestLines) return null
  const sorted = lengths.toSorted((a, b) => a - b)
  // Not the longest: single lines may be joined already.
  const width = sorted[Math.floor(sorted.length * 0.75)] as number
  if (width < widths.narrowest || width > widths.widest) return null
  const filled = sorted.filter((length) => length >= full * width).length
  return filled >= most * sorted.length ? width : null
}

const isFull = ({ text }: TextLine, width: number) => text.length >= full * width && !text.includes('\t')

function opensItem(line: TextLine): boolean {
  return line.text.includes('\t') || readMarker(line) !== null
}
