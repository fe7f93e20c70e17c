import type { ParagraphPart } from '../model/kinds.ts'
import type { TextLine } from './document-view.ts'
import { type Marker, readMarker } from './markers.ts'
import type { Leaf } from './parsed-document.ts'

/** A line as one leaf without a number. */
export function leafOf(line: TextLine, part: ParagraphPart): Leaf {
  return { part, span: { start: line.start, end: line.end }, marker: null, number: null, depth: 0 }
}

/** A line as one leaf, its printed marker apart from its words. */
export function markedLeafOf(
  line: TextLine,
  part: ParagraphPart,
  marker: Marker | null = readMarker(line),
  depth = 0,
): Leaf {
  if (marker === null) return { ...leafOf(line, part), depth }
  return {
    part,
    marker: { start: line.start, end: line.start + marker.printed.length },
    span: { start: line.start + marker.length, end: line.end },
    number: marker.value,
    depth,
  }
}
