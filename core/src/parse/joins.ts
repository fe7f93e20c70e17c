import type { DocumentView, TextLine } from './document-view.ts'
import type { LineRepair } from './kind.ts'
import { type Marker, readMarker } from './markers.ts'
import { opensPreamble } from './resolution/resolution-lines.ts'
import { endsParagraph } from './terminal.ts'

/** A line that goes on where the line before it was cut. */
export interface BrokenLine {
  before: TextLine
  line: TextLine
  /** Characters of a bullet that a machine put before the continuation. */
  falseBullet: number
}

/** Paragraphs that a page or column break cut in two. Lines before `numberedFrom` are a preamble, with its own ends. */
export function findBrokenLines(
  body: readonly TextLine[],
  numberedFrom: number,
  view: DocumentView,
): BrokenLine[] {
  const broken: BrokenLine[] = []
  for (let index = 1; index < body.length; index++) {
    const before = body[index - 1] as TextLine
    const line = body[index] as TextLine
    const marker = readMarker(line)
    if (!continues(before, line, marker, index < numberedFrom, view)) continue
    broken.push({ before, line, falseBullet: marker?.length ?? 0 })
  }
  return broken
}

/** The same as repairs, for a text that has no preamble. */
export function joinsIn(body: readonly TextLine[], view: DocumentView): LineRepair[] {
  return findBrokenLines(body, 0, view).map((line) => ({ kind: 'join', step: 'page-break', ...line }))
}

function continues(
  before: TextLine,
  line: TextLine,
  marker: Marker | null,
  inPreamble: boolean,
  view: DocumentView,
): boolean {
  const commaEnds = inPreamble || opensPreamble(before, view.language) || startsAnew(line)
  if (endsParagraph(before.text, commaEnds)) return false
  if (marker !== null && marker.kind !== 'bullet') return false
  // A bullet after an item is the next item; after an unfinished sentence that has none it is the machine's.
  if (marker !== null && (inPreamble || readMarker(before)?.kind === 'bullet')) return false
  return !(inPreamble && opensPreamble(line, view.language)) && !isTitleBetween(before, line)
}

/** In scripts with capitals, one after a comma opens the next paragraph of a list or preamble. */
const startsAnew = ({ text }: TextLine) => /^\p{Lu}/u.test(text)

/** A line of its own that is no sentence: marked as heading, a roman numeral, or short without a number before it. */
function isTitleBetween(before: TextLine, line: TextLine): boolean {
  return isTitle(before) || line.heading || isNumeral(line)
}

function isTitle(line: TextLine): boolean {
  return line.heading || isNumeral(line) || (readMarker(line) === null && line.text.length < 100)
}

const isNumeral = ({ text }: TextLine) => /^[IVXLC]{1,6}\.?$/.test(text)
