import type { Paragraph } from '../model/publication.ts'
import type { Leaf } from '../parse/parsed-document.ts'
import type { FileLines } from '../repair/file-lines.ts'
import type { SourceMap } from '../repair/source-map.ts'
import { nameLeaves } from './eids.ts'

/** What turns places in repaired text into places in the file. */
export interface Source {
  text: string
  map: SourceMap
  lines: FileLines
}

/** Steps that join what the file breaks. */
const joining = new Set(['page-break', 'line-break'])

export function paragraphsOf(leaves: readonly Leaf[], source: Source): Paragraph[] {
  const names = nameLeaves(leaves)
  return leaves.map((leaf, index) => {
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
      proposedReadings: [],
    }
  })
}

/** First and last line of the file that the leaf and its marker stand on. */
export function sourceLinesOf(leaf: Pick<Leaf, 'span' | 'marker'>, { map, lines }: Source): [number, number] {
  const ranges = map.ranges(leaf.marker?.start ?? leaf.span.start, leaf.span.end)
  const from = Math.min(...ranges.map((range) => range.from))
  const to = Math.max(...ranges.map((range) => range.to))
  return ranges.length === 0 ? [1, 1] : [lines.lineOf(from), lines.lineOf(to - 1)]
}
