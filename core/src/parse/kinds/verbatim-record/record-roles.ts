import type { LineRoles } from '../../../repair/columns/order-columns.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { outlineRecord } from './outline.ts'
import { findProceeding } from './proceedings.ts'
import { readSpeakerHeader } from './speaker-header.ts'

/** What the search for the reading order needs to know of a record: the cover keeps its place. */
export function recordRoles(view: DocumentView): LineRoles {
  const { language } = view
  const { body } = outlineRecord(view)
  const isHeader = (line: TextLine) => readSpeakerHeader(line.text, language) !== null
  const isWhole = (line: TextLine) =>
    findProceeding(line, language) !== null || (line.heading && !isHeader(line))
  return {
    opens: (line) => isWhole(line) || isHeader(line),
    whole: isWhole,
    from: body[0]?.index ?? view.lines.length,
  }
}
