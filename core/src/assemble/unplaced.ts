import type { DocumentView, TextLine } from '../parse/document-view.ts'
import { leafOf } from '../parse/leaves.ts'
import type { Leaf, ParsedDocument } from '../parse/parsed-document.ts'
import { lastAtOrBefore } from '../repair/source-map.ts'

/** Lines that a kind's rules left out become body text of the publication, with a diagnostic: nothing is lost. */
export function placeRest(parsed: ParsedDocument, { lines }: Pick<DocumentView, 'lines'>): ParsedDocument {
  const leaves = [...parsed.leaves, ...parsed.works.flatMap((work) => work.leaves)]
  const isPlaced = placedIn(leaves.sort((a, b) => startOf(a) - startOf(b)))
  const unplaced = lines.filter((line) => !line.blank && !isPlaced(line))
  if (unplaced.length === 0) return parsed
  return {
    ...parsed,
    leaves: [...parsed.leaves, ...unplaced.map((line) => leafOf(line, 'body'))],
    diagnostics: [...parsed.diagnostics, ...unplaced.map(unplacedLine)],
  }
}

const startOf = ({ marker, span }: Leaf) => marker?.start ?? span.start

/** Whether a leaf begins with a line or holds it. `leaves` are in the order of the text. */
function placedIn(leaves: readonly Leaf[]): (line: TextLine) => boolean {
  const starts = leaves.map(startOf)
  return (line) => {
    const leaf = leaves[lastAtOrBefore(starts, line.start)]
    if (leaf === undefined) return false
    return startOf(leaf) === line.start || (startOf(leaf) < line.start && line.end <= leaf.span.end)
  }
}

function unplacedLine({ start, end }: TextLine): ParsedDocument['diagnostics'][number] {
  return { code: 'unplaced-line', severity: 'warning', params: {}, span: { start, end } }
}
