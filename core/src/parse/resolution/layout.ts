import type { DocumentView } from '../document-view.ts'
import { findBrokenLines } from '../joins.ts'
import type { LayoutResult } from '../kind.ts'
import { findParts } from './parts.ts'
import { segmentResolutions } from './segments.ts'

/** Joins what page breaks cut, resolution by resolution. */
export function resolutionLayout(view: DocumentView): LayoutResult {
  const { resolutions } = segmentResolutions(view)
  const broken = resolutions.flatMap(({ body }) =>
    findBrokenLines(body, findParts(body, view).operative, view),
  )
  return { repairs: broken.map((line) => ({ kind: 'join', step: 'page-break', ...line })), diagnostics: [] }
}
