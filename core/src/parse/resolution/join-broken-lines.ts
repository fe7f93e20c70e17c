import type { DocumentView, TextLine } from '../document-view.ts'
import { type Marker, readMarker } from '../markers.ts'
import { endsParagraph } from '../terminal.ts'
import { opensPreamble } from './resolution-lines.ts'
import type { Segment } from './segments.ts'

/** A line that goes on where the line before it was cut. */
export interface BrokenLine {
  before: TextLine
  line: TextLine
  /** Characters of a bullet that a machine put before the continuation. */
  falseBullet: number
}

/** Paragraphs that a page or column break cut in two, in one resolution. */
export function findBrokenLines({ body }: Pick<Segment, 'body'>, view: DocumentView): BrokenLine[] {
  const broken: BrokenLine[] = []
  const operative = operativeStart(body)
  for (let index = 1; index < body.length; index++) {
    const before = body[index - 1] as TextLine
    const line = body[index] as TextLine
    const marker = readMarker(line)
    const inPreamble = index < operative
    if (!continues(before, line, marker, inPreamble, view)) continue
    broken.push({ before, line, falseBullet: marker?.length ?? 0 })
  }
  return broken
}

/** Index of the first numbered line; of the first bullet where nothing is numbered; else the end. */
export function operativeStart(body: readonly TextLine[]): number {
  const numbered = body.findIndex((line) => readMarker(line)?.kind === 'number')
  if (numbered >= 0) return numbered
  const bullet = body.findIndex((line) => readMarker(line)?.kind === 'bullet')
  return bullet >= 0 ? bullet : body.length
}

function continues(
  before: TextLine,
  line: TextLine,
  marker: Marker | null,
  inPreamble: boolean,
  view: DocumentView,
): boolean {
  if (endsParagraph(before.text, inPreamble)) return false
  if (marker !== null && marker.kind !== 'bullet') return false
  // A bullet after an item is the next item; after an unfinished sentence that has none it is the machine's.
  if (marker !== null && (inPreamble || readMarker(before)?.kind === 'bullet')) return false
  return !(inPreamble && opensPreamble(line, view.language)) && !isHeading(before, line)
}

/** A short unfinished line before or here, marked as heading or set apart by capitals, is a title and not half a sentence. */
function isHeading(before: TextLine, line: TextLine): boolean {
  return before.heading || line.heading || isSectionLine(before) || isSectionLine(line)
}

/** `II`, `Annex`, a line without any sentence in it. */
function isSectionLine({ text }: TextLine): boolean {
  return /^[IVXLC]{1,6}\.?$/.test(text)
}
