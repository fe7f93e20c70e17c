import type { Paragraph } from '../model/publication.ts'
import type { Leaf } from '../parse/parsed-document.ts'
import type { FileLines } from '../repair/file-lines.ts'
import { extentOf, type SourceMap } from '../repair/source-map.ts'
import { nameLeaves } from './eids.ts'

/** What turns places in repaired text into places in the file. */
export interface Source {
  text: string
  map: SourceMap
  lines: FileLines
}

/** Steps that join what the file breaks. */
const joining = new Set(['page-break', 'line-break', 'decided-join'])

export function paragraphsOf(leaves: readonly Leaf[], source: Source): Paragraph[] {
  const names = nameLeaves(leaves)
  const paragraphs = leaves.map((leaf, index): Paragraph => {
    const { eId, parent } = names[index] as (typeof names)[number]
    const pieces = source.map.pieces(leaf.span.start, leaf.span.end)
    return {
      eId,
      parent,
      part: leaf.part,
      number: leaf.number,
      marker: leaf.marker ? source.text.slice(leaf.marker.start, leaf.marker.end) : null,
      text: source.text.slice(leaf.span.start, leaf.span.end),
      span: leaf.span,
      sourceLines: sourceLinesOf(leaf, source),
      split: pieces.some((piece) => piece.step !== null && joining.has(piece.step)),
      acts: [],
      citations: [],
      parties: [],
      dates: [],
      proposedReadings: leaf.proposedReadings ?? [],
    }
  })
  return stretchOverItems(paragraphs)
}

/** A paragraph's lines run to the end of its last sub-item. */
function stretchOverItems(paragraphs: Paragraph[]): Paragraph[] {
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.eId, paragraph]))
  for (const { parent, sourceLines } of paragraphs.toReversed()) {
    const above = parent === null ? undefined : byId.get(parent)
    if (above) above.sourceLines = [above.sourceLines[0], Math.max(above.sourceLines[1], sourceLines[1])]
  }
  return paragraphs
}

/** First and last line of the file that the leaf and its marker stand on. */
export function sourceLinesOf(leaf: Pick<Leaf, 'span' | 'marker'>, { map, lines }: Source): [number, number] {
  const extent = extentOf(map.ranges(leaf.marker?.start ?? leaf.span.start, leaf.span.end))
  return extent === null ? [1, 1] : [lines.lineOf(extent.from), lines.lineOf(extent.to - 1)]
}
