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

/** Cuts a text at its openings. What stands between the last paragraph and the next opening is the next head. */
export function segmentResolutions(view: DocumentView): Segments {
  const lines = printedLines(view.lines)
  const openings = lines.flatMap((line, index) => {
    const found = chapeauOrgan(line, view)
    return found ? [{ index, ...found }] : []
  })
  const starts = openings.map(({ index }, order) =>
    headStart(lines, index, (openings[order - 1]?.index ?? -1) + 1, view),
  )
  const resolutions = openings.map(({ index, organ, organisation }, order) => {
    const head = lines.slice(starts[order], index)
    const body = lines.slice(index + 1, starts[order + 1] ?? lines.length)
    return {
      head,
      header: headerOf(head, view),
      chapeau: lines[index] as TextLine,
      organ,
      organisation,
      body,
    }
  })
  return { front: lines.slice(0, starts[0] ?? lines.length), resolutions }
}

function headerOf(head: TextLine[], view: DocumentView): HeaderLine | null {
  for (const line of head) {
    const header = readHeader(line, view)
    if (header) return header
  }
  return null
}

/** Walks back from an opening over what can be a head: to the number header, or as far as titles go. */
function headStart(lines: TextLine[], opening: number, floor: number, view: DocumentView): number {
  for (let index = opening - 1; index >= Math.max(floor, opening - longestHead); index--) {
    const line = lines[index] as TextLine
    if (readHeader(line, view) || isOpenHeader(line, view)) return index
    if (!canBeHead(line, view)) return index + 1
  }
  return Math.max(floor, opening - longestHead)
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
