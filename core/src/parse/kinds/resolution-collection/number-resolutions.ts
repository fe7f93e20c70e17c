import { composeNumber, type ResolutionNumber } from '../../../organisations/resolution-number.ts'
import type { ParsedDiagnostic } from '../../parsed-document.ts'
import type { Segment } from '../../resolution/segments.ts'
import type { ContentsRow } from './contents.ts'

export interface NumberedSegment {
  segment: Segment
  number: ResolutionNumber | null
}

export interface Numbering {
  segments: NumberedSegment[]
  diagnostics: ParsedDiagnostic[]
}

/**
 * Gives every resolution its number: its own header's, or the one that its place between its neighbours leaves to it
 * and that no other header has. Without such evidence it has none.
 */
export function numberResolutions(segments: readonly Segment[], rows: readonly ContentsRow[]): Numbering {
  const own = segments.map(({ header }) => header?.number ?? null)
  const taken = new Set(own.map((number) => number?.canonical))
  const numbered = segments.map((segment, index) => {
    const placed = own[index] ?? numberByPlace(segment, index, own, rows)
    return { segment, number: own[index] ?? (placed && !taken.has(placed.canonical) ? placed : null) }
  })
  const missing = numbered.filter((_, index) => own[index] === null)
  const diagnostics = [...missing.flatMap((each) => missingHeader(each, rows)), ...repeatedNumbers(numbered)]
  return { segments: numbered, diagnostics }
}

/** The serial that the distance to a printed neighbour gives: both neighbours must agree, or the contents must have it. */
function numberByPlace(
  { organisation }: Segment,
  index: number,
  own: readonly (ResolutionNumber | null)[],
  rows: readonly ContentsRow[],
): ResolutionNumber | null {
  const before = own.findLastIndex((number, at) => at < index && number !== null)
  const after = own.findIndex((number, at) => at > index && number !== null)
  const known = own[before] ?? own[after] ?? rows[0]?.number ?? null
  if (known === null || known.session === null) return null
  const fromBefore = before < 0 ? index + 1 : (own[before]?.serial ?? 0) + index - before
  const fromAfter = after < 0 ? null : (own[after]?.serial ?? 0) - (after - index)
  if (fromAfter !== null && fromAfter !== fromBefore) return null
  const row = rows.find(({ number }) => number?.serial === fromBefore)?.number
  if (row) return row
  return before >= 0 && after >= 0 ? composeNumber(known, fromBefore, organisation) : null
}

function missingHeader(
  { segment, number }: NumberedSegment,
  rows: readonly ContentsRow[],
): ParsedDiagnostic[] {
  if (number === null) return []
  const inContents = rows.some((row) => row.number?.canonical === number.canonical)
  const params = { number: number.canonical, from: inContents ? 'contents' : 'order' }
  const span = { start: (segment.head[0] ?? segment.chapeau).start, end: segment.chapeau.start }
  return [{ code: 'header-missing', severity: 'warning', params, span }]
}

/** A number printed over two texts is kept on both and said at each after the first. */
function repeatedNumbers(numbered: readonly NumberedSegment[]): ParsedDiagnostic[] {
  const seen = new Set<string>()
  return numbered.flatMap(({ segment: { head, chapeau }, number }) => {
    if (number === null) return []
    const repeated = seen.has(number.canonical)
    seen.add(number.canonical)
    if (!repeated) return []
    const span = { start: (head[0] ?? chapeau).start, end: chapeau.start }
    return [{ code: 'number-repeated', severity: 'warning', params: { number: number.canonical }, span }]
  })
}
