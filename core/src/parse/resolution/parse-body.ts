import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf, markedLeafOf } from '../leaves.ts'
import { readMarker } from '../markers.ts'
import type { Leaf } from '../parsed-document.ts'
import { endsParagraph, endsWithComma } from '../terminal.ts'
import { endMatterLeaf, isAdoptionLine } from './end-matter.ts'
import { type Nesting, trackNesting } from './nesting.ts'
import { findParts } from './parts.ts'
import { opensPreamble } from './resolution-lines.ts'
import { isSectionNumeral } from './section-numeral.ts'
import { findUnnumbered, type Unnumbered } from './unnumbered.ts'

/** Preambular and operative paragraphs, with sub-items one level below the paragraph that they stand under. */
export function parseBody(body: readonly TextLine[], view: DocumentView): Leaf[] {
  const { operative, annex, endMatter } = findParts(body, view)
  const end = Math.min(annex, endMatter)
  const nesting = trackNesting(body.slice(0, end).some((line) => readMarker(line)?.kind === 'number'))
  const unnumbered = findUnnumbered(body.slice(operative, end))
  return body.map((line, index) => {
    if (index >= endMatter) return endMatterLeaf(line)
    if (index >= annex) return annexLeaf(line, index === annex, view)
    if (index < operative) return preambularLeaf(line, body[index - 1], view)
    return operativeLeaf(line, body[index - 1], { nesting, unnumbered }, view)
  })
}

/** The adoption line opens it where there is one; it is no part of the annex itself. */
function annexLeaf(line: TextLine, first: boolean, view: DocumentView): Leaf {
  if (isAdoptionLine(line, view)) return leafOf(line, 'signature')
  return first ? leafOf(line, 'annex') : markedLeafOf(line, 'annex')
}

function preambularLeaf(line: TextLine, before: TextLine | undefined, view: DocumentView): Leaf {
  const marker = readMarker(line)
  if (marker !== null && before !== undefined) return markedLeafOf(line, 'preambular', marker, 1)
  const title = isSectionTitle(line, before, view) || (isTitle(line) && !opensPreamble(line, view.language))
  return leafOf(line, title ? 'heading' : 'preambular')
}

/** Sections have preambles of their own: «إذ …،» among the numbered paragraphs. */
function operativeLeaf(
  line: TextLine,
  before: TextLine | undefined,
  { nesting, unnumbered }: { nesting: Nesting; unnumbered: Unnumbered },
  view: DocumentView,
): Leaf {
  const marker = readMarker(line)
  if (marker !== null) return markedLeafOf(line, 'operative', marker, nesting.depth(marker))
  if (isTitle(line) || isSectionTitle(line, before, view)) {
    nesting.close()
    return leafOf(line, 'heading')
  }
  if (opensPreamble(line, view.language) && endsWithComma(line.text)) return leafOf(line, 'preambular')
  const leaf = leafOf(line, 'operative')
  // A name of its own, since `para_1` is the paragraph that prints 1.
  if (unnumbered.leadIn.has(line)) return { ...leaf, name: 'intro' }
  return { ...leaf, depth: unnumbered.lost.has(line) ? nesting.paragraph() : nesting.depth(null) }
}

const longestTitle = 250

/** Unnumbered, short and without an end: a heading between paragraphs. */
function isTitle(line: TextLine): boolean {
  return line.heading || (line.text.length <= longestTitle && !endsParagraph(line.text, true))
}

/** Under the number of a section a title may be of any length, and open with any word. */
function isSectionTitle(line: TextLine, before: TextLine | undefined, view: DocumentView): boolean {
  return isSectionNumeral(before, view) && !endsParagraph(line.text, true)
}
