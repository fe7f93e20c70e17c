import type { DocumentView, TextLine } from './document-view.ts'
import type { LineRepair } from './kind.ts'
import { type Marker, readMarker } from './markers.ts'
import { isAdoptionLine } from './resolution/end-matter.ts'
import { opensPreamble } from './resolution/resolution-lines.ts'
import { isSectionNumeral } from './resolution/section-numeral.ts'
import { endsParagraph, endsWithComma } from './terminal.ts'

/** A line that goes on where the line before it was cut. */
export interface BrokenLine {
  before: TextLine
  line: TextLine
  /** Characters of a bullet that a machine put before the continuation. */
  falseBullet: number
}

/** Two lines, one below the other, that may be one paragraph. */
interface Break {
  before: TextLine
  line: TextLine
  marker: Marker | null
  part: 'preamble' | 'numbered' | 'running'
  /** The line before is itself what goes on from another. */
  goesOn: boolean
  /** The text keeps the lines that it was printed in. */
  wrapped: boolean
  view: DocumentView
}

/**
 * Paragraphs that a page or column break cut in two. Lines before `numberedFrom` are a preamble, with its own ends;
 * null for running text, which has neither preamble nor numbered paragraphs.
 */
export function findBrokenLines(
  body: readonly TextLine[],
  numberedFrom: number | null,
  view: DocumentView,
): BrokenLine[] {
  const wrapped = hasWrappedLines(body)
  const broken: BrokenLine[] = []
  for (let index = 1; index < body.length; index++) {
    const before = body[index - 1] as TextLine
    const line = body[index] as TextLine
    const marker = readMarker(line)
    const part = numberedFrom === null ? 'running' : index < numberedFrom ? 'preamble' : 'numbered'
    const goesOn = broken.at(-1)?.line === before
    const place: Break = { before, line, marker, part, goesOn, wrapped, view }
    const titled = isSectionNumeral(body[index - 2], view)
    if (isUnderNumber(place) || (!titled && continues(place)))
      broken.push({ before, line, falseBullet: marker?.length ?? 0 })
  }
  return broken
}

/** The same as repairs, for running text. */
export function joinsIn(body: readonly TextLine[], view: DocumentView): LineRepair[] {
  return findBrokenLines(body, null, view).map((line) => ({ kind: 'join', step: 'page-break', ...line }))
}

/** A number on a line of its own, and the paragraph that it counts. */
function isUnderNumber({ before, line, marker }: Break): boolean {
  return marker === null && !line.heading && /^\d{1,3}\s?[.)-]$/.test(before.folded)
}

function continues(place: Break): boolean {
  const { before, line, marker, part, view } = place
  const commaEnds = part === 'preamble' || opensPreamble(before, view.language) || startsAnew(line)
  if (flows(place)) return true
  if (endsParagraph(before.text, commaEnds)) return false
  if (marker !== null && marker.kind !== 'bullet') return false
  // A bullet after an item is the next item; after an unfinished sentence that has none it is the machine's.
  if (marker !== null && (part === 'preamble' || readMarker(before)?.kind === 'bullet')) return false
  return !opensAnother(place) && !isTitleBetween(place)
}

/** The next printed line of a block: it begins small, or the block is under way, or such lines are the text's custom. */
function flows({ before, line, marker, part, goesOn, wrapped, view }: Break): boolean {
  if (part === 'running' || !isBlock(before, line) || marker !== null) return false
  if (endsParagraph(before.text, opensPreamble(line, view.language) && startsAnew(line))) return false
  const underWay = goesOn || view.language.resolution.adoptedNote.test(before.folded)
  return beginsSmall(line) || underWay || (wrapped && before.text.length >= narrowest)
}

/** Characters of a line that the next word may not have fitted in. */
const narrowest = 40

/** Whether lines of this text go on in the line right below them. */
function hasWrappedLines(body: readonly TextLine[]): boolean {
  return body.some((line, index) => {
    const before = body[index - 1]
    return (
      before !== undefined && isBlock(before, line) && beginsSmall(line) && !endsParagraph(before.text, true)
    )
  })
}

const isBlock = (before: TextLine, line: TextLine) =>
  before.index + 1 === line.index && !before.heading && !line.heading

const beginsSmall = ({ text }: TextLine) => /^\p{Ll}/u.test(text)

/** In scripts with capitals, one after a comma opens the next paragraph of a list or preamble. */
const startsAnew = ({ text }: TextLine) => /^\p{Lu}/u.test(text)

/** A preambular paragraph, a paragraph with a number of several parts (`2.1`), the adoption line, what a title stands over. */
function opensAnother(place: Break): boolean {
  const { line, part, view } = place
  if (opensPreamble(line, view.language) && (part === 'preamble' || endsWithComma(line.text))) return true
  return /^\d{1,3}[.-]\d/.test(line.folded) || isAdoptionLine(line, view) || isUnderTitle(place)
}

/** A capital after an unfinished line that has no number and is no preamble's: that line is a title, however long. */
function isUnderTitle({ before, line, part, goesOn, view }: Break): boolean {
  if (part === 'running' || goesOn || !startsAnew(line) || readMarker(before) !== null) return false
  return part === 'numbered' || !opensPreamble(before, view.language)
}

/** A line of its own that is no sentence: marked as heading, a numeral, or short without a number before it. */
function isTitleBetween({ before, line, view }: Break): boolean {
  const short = readMarker(before) === null && before.text.length < 100
  return (
    short || before.heading || isSectionNumeral(before, view) || line.heading || isSectionNumeral(line, view)
  )
}
