import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { readMarker } from '../markers.ts'
import { endsParagraph } from '../terminal.ts'
import {
  chapeauOrgan,
  type HeaderLine,
  isOpenHeader,
  opensPreamble,
  printedLines,
  readHeader,
} from './resolution-lines.ts'

/** The printed lines of one resolution. */
export interface Segment {
  /** Number header, «بشأن» and title, in the order of the file. */
  head: TextLine[]
  header: HeaderLine | null
  chapeau: TextLine
  organ: OrganProfile
  organisation: OrganisationProfile
  body: TextLine[]
}

export interface Segments {
  /** Lines before the first resolution: cover and contents. */
  front: TextLine[]
  resolutions: Segment[]
}

/** A head is a few lines; more than this before an opening is not one. */
const longestHead = 8

const known = new WeakMap<DocumentView, Segments>()

/** The resolutions of a text; several rules ask for them. */
export function segmentResolutions(view: DocumentView): Segments {
  const segments = known.get(view) ?? cutAtOpenings(view)
  known.set(view, segments)
  return segments
}

/** Cuts a text at its openings. What stands between the last paragraph and the next opening is the next head. */
function cutAtOpenings(view: DocumentView): Segments {
  const lines = printedLines(view.lines)
  const openings = lines.flatMap((line, index) => {
    const found = chapeauOrgan(line, view)
    return found ? [{ index, ...found }] : []
  })
  const starts = openings.map(({ index, organisation }, order) =>
    headStart(lines, index, (openings[order - 1]?.index ?? -1) + 1, viewAs(organisation, view)),
  )
  const resolutions = openings.map(({ index, organ, organisation }, order) => {
    const head = lines.slice(starts[order], index)
    const body = lines.slice(index + 1, starts[order + 1] ?? lines.length)
    return {
      head,
      header: headerOf(head, viewAs(organisation, view)),
      chapeau: lines[index] as TextLine,
      organ,
      organisation,
      body,
    }
  })
  return { front: lines.slice(0, starts[0] ?? lines.length), resolutions }
}

/** The opening names the organ and so the organisation: other organisations may be mentioned more often. */
export function viewAs(organisation: OrganisationProfile, view: DocumentView): DocumentView {
  // Without looking for the organisation that most of the text names, as copying all of the view would.
  const { text, lines, language, organisations } = view
  return { text, lines, language, organisations, organisation }
}

function headerOf(head: TextLine[], view: DocumentView): HeaderLine | null {
  for (const line of head) {
    const header = readHeader(line, view)
    if (header) return header
  }
  return null
}

/** Walks back from an opening over what can be a head: to the number header, else over the block just above it. */
function headStart(lines: TextLine[], opening: number, floor: number, view: DocumentView): number {
  const lowest = Math.max(floor, opening - longestHead)
  for (let index = opening - 1; index >= lowest; index--) {
    const line = lines[index] as TextLine
    if (readHeader(line, view) || isOpenHeader(line, view)) return index
    if (!canBeHead(line, view)) return Math.max(index + 1, blockStart(lines, opening, index + 1, view))
  }
  return blockStart(lines, opening, lowest, view)
}

/** Without a number, a head is the lines above the opening that no blank line parts, and «بشأن» above them. */
function blockStart(lines: TextLine[], opening: number, lowest: number, { language }: DocumentView): number {
  let start = opening
  while (start > lowest && (start === opening || touches(lines[start - 1], lines[start]))) start--
  const above = lines[start - 1]
  return start > lowest && above && language.resolution.about.includes(above.folded) ? start - 1 : start
}

function touches(above: TextLine | undefined, line: TextLine | undefined): boolean {
  return above !== undefined && line !== undefined && above.index + 1 === line.index
}

/** A title ends without a full stop, has no marker and no tabs, and opens no preambular paragraph. */
function canBeHead(line: TextLine, view: DocumentView): boolean {
  return (
    readMarker(line) === null &&
    !line.text.includes('\t') &&
    !endsParagraph(line.text, true) &&
    !opensPreambleOnly(line, view)
  )
}

/** Latin openings («Concerned …») look like titles; only Arabic ones are sure signs. */
function opensPreambleOnly(line: TextLine, { language }: DocumentView): boolean {
  return language.tag === 'ar' && opensPreamble(line, language)
}
