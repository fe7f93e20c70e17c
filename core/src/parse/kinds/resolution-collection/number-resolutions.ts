import { composeNumber, type ResolutionNumber } from '../../../organisations/resolution-number.ts'
import type { DocumentView } from '../../document-view.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import type { Segment } from '../../resolution/segments.ts'
import type { ContentsRow } from './contents.ts'

export interface NumberedSegment {
  segment: Segment
  number: ResolutionNumber | null
}

export interface Numbering {
  segments: NumberedSegment[]
  diagnostics: ParsedDocument['diagnostics']
}

/** Gives every resolution its number: its own header's, or the one that its place in the order leaves to it. */
export function numberResolutions(
  segments: readonly Segment[],
  rows: readonly ContentsRow[],
  view: DocumentView,
): Numbering {
  const diagnostics: ParsedDocument['diagnostics'] = []
  let before: ResolutionNumber | null = null
  const numbered = segments.map((segment, index) => {
    const own = segment.header?.number ?? null
    const number: ResolutionNumber | null = own ?? numberByPlace(segment, before, index, rows, view)
    if (own === null && number !== null) diagnostics.push(missingHeader(segment, number, rows))
    before = number
    return { segment, number }
  })
  return { segments: numbered, diagnostics }
}

function numberByPlace(
  { organisation }: Segment,
  before: ResolutionNumber | null,
  index: number,
  rows: readonly ContentsRow[],
  view: DocumentView,
): ResolutionNumber | null {
  const known = before ?? rows[0]?.number ?? null
  if (known === null || known.session === null) return null
  const serial = before === null ? index + 1 : before.serial + 1
  return (
    rows.find((row) => row.number?.serial === serial)?.number ??
    composeNumber(known, serial, organisation, view.language)
  )
}

function missingHeader(
  { head, chapeau }: Segment,
  number: ResolutionNumber,
  rows: readonly ContentsRow[],
): ParsedDocument['diagnostics'][number] {
  const inContents = rows.some((row) => row.number?.canonical === number.canonical)
  const from = inContents ? 'contents' : 'order'
  const start = (head[0] ?? chapeau).start
  return {
    code: 'header-missing',
    severity: 'warning',
    params: { number: number.canonical, from },
    span: { start, end: chapeau.start },
  }
}
