import type { DocumentView } from '../../document-view.ts'
import { findMeeting, findRecordSymbol } from './cover.ts'
import { outlineRecord, type RecordOutline } from './outline.ts'
import { findProceeding } from './proceedings.ts'
import { readSpeakerHeader } from './speaker-header.ts'

/** Speaker headers make a record, together with what a cover, an opening and an end say. */
export function recogniseRecord(view: DocumentView): number {
  const outline = outlineRecord(view)
  const signs = countSigns(outline, view)
  const headers = outline.body.flatMap((line) => readSpeakerHeader(line.text, view.language) ?? [])
  if (signs === 0) {
    // Pages from the middle of a record: speakers with a State or a language beside the name, and no cover.
    const noted = headers.filter((header) => header.for !== null || header.language !== null)
    return noted.length >= 4 ? 0.6 : 0
  }
  if (headers.length >= 2) return signs >= 2 ? 1 : 0.8
  return headers.length + signs >= 3 ? 0.7 : 0
}

const coverLength = 60

function countSigns({ front, body }: RecordOutline, view: DocumentView): number {
  const cover = front.slice(0, coverLength)
  const { titles } = view.language.verbatimRecord
  const proceedings = new Set(body.map((line) => findProceeding(line, view.language)))
  const signs = [
    cover.some(({ folded }) => titles.includes(folded)) || findRecordSymbol(cover, view) !== null,
    findMeeting(cover, view) !== null,
    proceedings.has('opening') || proceedings.has('resumption'),
    proceedings.has('rising'),
  ]
  return signs.filter(Boolean).length
}
