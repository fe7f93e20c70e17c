import type { DocumentView, TextLine } from '../parse/document-view.ts'
import { leafOf } from '../parse/leaves.ts'
import type { Leaf, ParsedDocument } from '../parse/parsed-document.ts'

/** Lines that a kind's rules left out become body text of the publication, with a diagnostic: nothing is lost. */
export function placeRest(parsed: ParsedDocument, { lines }: Pick<DocumentView, 'lines'>): ParsedDocument {
  const leaves = [...parsed.leaves, ...parsed.works.flatMap((work) => work.leaves)]
  const starts = new Set(leaves.map(startOf))
  const unplaced = lines.filter((line) => !line.blank && !starts.has(line.start) && !isInside(line, leaves))
  if (unplaced.length === 0) return parsed
  return {
    ...parsed,
    leaves: [...parsed.leaves, ...unplaced.map((line) => leafOf(line, 'body'))],
    diagnostics: [...parsed.diagnostics, ...unplaced.map(unplacedLine)],
  }
}

const startOf = ({ marker, span }: Leaf) => marker?.start ?? span.start

function isInside(line: TextLine, leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => startOf(leaf) <= line.start && line.end <= leaf.span.end)
}

function unplacedLine({ start, end }: TextLine): ParsedDocument['diagnostics'][number] {
  return { code: 'unplaced-line', severity: 'warning', params: {}, span: { start, end } }
}
