import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf, markedLeafOf } from '../leaves.ts'
import { type Marker, readMarker } from '../markers.ts'
import type { Leaf } from '../parsed-document.ts'
import { endsParagraph } from '../terminal.ts'
import { operativeStart } from './layout.ts'

/** Preambular and operative paragraphs, with sub-items one level below the paragraph that they stand under. */
export function parseBody(body: readonly TextLine[], view: DocumentView): Leaf[] {
  const operative = operativeStart(body)
  const numbered = body.some((line) => readMarker(line)?.kind === 'number')
  const annex = annexStart(body, operative, view)
  const nesting = trackNesting(numbered)
  return body.map((line, index) => {
    if (index >= annex) return index === annex ? leafOf(line, 'annex') : markedLeafOf(line, 'annex')
    if (index < operative) return preambular(line, body[index - 1])
    return operativeLeaf(line, nesting)
  })
}

function preambular(line: TextLine, before: TextLine | undefined): Leaf {
  const marker = readMarker(line)
  const isItem = marker !== null && before !== undefined
  return isItem ? markedLeafOf(line, 'preambular', marker, 1) : leafOf(line, 'preambular')
}

function operativeLeaf(line: TextLine, nesting: Nesting): Leaf {
  const marker = readMarker(line)
  if (marker === null)
    return isTitle(line)
      ? leafOf(line, 'heading')
      : { ...leafOf(line, 'operative'), depth: nesting.depth(null) }
  return markedLeafOf(line, 'operative', marker, nesting.depth(marker))
}

/** Unnumbered, short and without an end: a heading between paragraphs. */
function isTitle(line: TextLine): boolean {
  return line.heading || (line.text.length <= 160 && !endsParagraph(line.text, true))
}

interface Nesting {
  depth(marker: Marker | null): number
}

/** Depth by the kinds of marker met under the paragraph: number, then letter or bullet, then roman or bullet. */
function trackNesting(numbered: boolean): Nesting {
  let open: Marker['kind'][] = []
  return {
    depth(marker) {
      if (marker === null) return Math.min(1, open.length)
      const kind =
        marker.kind === 'roman' && !open.includes('roman') && isNextLetter(marker) && open.includes('letter')
          ? 'letter'
          : marker.kind
      if (kind === 'number' || (!numbered && open[0] === kind)) open = [kind]
      else if (open.includes(kind)) open = open.slice(0, open.indexOf(kind) + 1)
      else open = [...open, kind]
      return open.length - 1
    },
  }
}

/** `(i)`, `(v)` and `(x)` are letters too; alone they are taken as roman unless a list of letters has come to them. */
function isNextLetter(marker: Marker): boolean {
  return marker.value === 'v' || marker.value === 'x'
}

/** Index of a line that opens an annex, or the end. */
function annexStart(body: readonly TextLine[], operative: number, { language }: DocumentView): number {
  const found = body.findIndex(
    (line, index) =>
      index > operative &&
      line.text.length < 60 &&
      language.letter.annexes.some((word) => line.folded === word || line.folded.startsWith(`${word} `)),
  )
  return found < 0 ? body.length : found
}
