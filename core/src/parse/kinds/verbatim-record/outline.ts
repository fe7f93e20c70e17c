import type { ProceedingKind } from '../../../languages/words/verbatim-record.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { readMembers } from './members.ts'
import { findProceeding } from './proceedings.ts'
import { readSpeakerHeader } from './speaker-header.ts'

/** The printed lines of a record, parted where the meeting opens. */
export interface RecordOutline {
  /** Cover, members, agenda, note. */
  front: TextLine[]
  body: TextLine[]
}

const longestCover = 120

export function outlineRecord({ lines, language }: DocumentView): RecordOutline {
  const printed = printedLines(lines)
  const opening = printed.findIndex((line) => opensMeeting(findProceeding(line, language)))
  const start = opening >= 0 ? opening : firstHeader(printed, language)
  return { front: printed.slice(0, start), body: printed.slice(start) }
}

/** A meeting that goes on from another day is resumed. */
function opensMeeting(kind: ProceedingKind | null): boolean {
  return kind === 'opening' || kind === 'resumption'
}

/** Where no opening is printed: the first speaker header that is no row of the members' table. */
function firstHeader(printed: readonly TextLine[], language: DocumentView['language']): number {
  const rows = new Set(readMembers(printed.slice(0, longestCover), language).map(({ line }) => line))
  const found = printed.findIndex(
    (line) => !rows.has(line) && readSpeakerHeader(line.text, language) !== null,
  )
  return found < 0 ? printed.length : found
}
