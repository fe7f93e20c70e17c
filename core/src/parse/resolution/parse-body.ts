import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf, markedLeafOf } from '../leaves.ts'
import { readMarker } from '../markers.ts'
import type { Leaf } from '../parsed-document.ts'
import { endsParagraph, endsWithComma } from '../terminal.ts'
import { endMatterLeaf, endMatterStart, isAdoptionLine } from './end-matter.ts'
import { operativeStart } from './layout.ts'
import { type Nesting, trackNesting } from './nesting.ts'
import { opensPreamble } from './resolution-lines.ts'

/** Preambular and operative paragraphs, with sub-items one level below the paragraph that they stand under. */
export function parseBody(body: readonly TextLine[], view: DocumentView): Leaf[] {
  const operative = operativeStart(body)
  const end = endMatterStart(body, operative, view)
  const annex = Math.min(annexStart(body, operative, view), behindAdoption(body, operative, end, view))
  const nesting = trackNesting(body.some((line) => readMarker(line)?.kind === 'number'))
  return body.map((line, index) => {
    if (index >= end) return endMatterLeaf(line)
    if (index >= annex) return annexLeaf(line, index === annex, view)
    if (index < operative) return preambularLeaf(line, body[index - 1], view)
    return operativeLeaf(line, nesting, view)
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
  return leafOf(line, isTitle(line) && !opensPreamble(line, view.language) ? 'heading' : 'preambular')
}

/** Sections have preambles of their own: «إذ …،» among the numbered paragraphs. */
function operativeLeaf(line: TextLine, nesting: Nesting, { language }: DocumentView): Leaf {
  const marker = readMarker(line)
  if (marker !== null) return markedLeafOf(line, 'operative', marker, nesting.depth(marker))
  if (isTitle(line)) {
    nesting.close()
    return leafOf(line, 'heading')
  }
  if (opensPreamble(line, language) && endsWithComma(line.text)) return leafOf(line, 'preambular')
  return { ...leafOf(line, 'operative'), depth: nesting.depth(null) }
}

/** Unnumbered, short and without an end: a heading between paragraphs. */
function isTitle(line: TextLine): boolean {
  return line.heading || (line.text.length <= 160 && !endsParagraph(line.text, true))
}

/** Index of what stands between the adoption line and the notes: an annex, whatever its heading. */
function behindAdoption(
  body: readonly TextLine[],
  operative: number,
  end: number,
  view: DocumentView,
): number {
  const adoption = body.findIndex(
    (line, index) => index > operative && index < end && isAdoptionLine(line, view),
  )
  return adoption < 0 ? body.length : adoption
}

/** Index of a line that opens an annex, or the end. */
function annexStart(body: readonly TextLine[], operative: number, { language }: DocumentView): number {
  const opens = ({ folded }: TextLine) =>
    language.letter.annexes.some((word) => folded === word || folded.startsWith(`${word} `))
  const found = body.findIndex((line, index) => index > operative && line.text.length < 60 && opens(line))
  return found < 0 ? body.length : found
}
