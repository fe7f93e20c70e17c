import type { DocumentView } from '../document-view.ts'
import type { LayoutResult } from '../kind.ts'
import { findBrokenLines } from './join-broken-lines.ts'
import { segmentResolutions } from './segments.ts'

/** Joins what page breaks cut, resolution by resolution. */
export function resolutionLayout(view: DocumentView): LayoutResult {
  const broken = segmentResolutions(view).resolutions.flatMap((segment) => findBrokenLines(segment, view))
  return { repairs: broken.map((line) => ({ kind: 'join', step: 'page-break', ...line })), diagnostics: [] }
}
