import type { DocumentView, TextLine } from '../document-view.ts'
import { findBrokenLines } from '../joins.ts'
import type { LayoutResult } from '../kind.ts'
import { readMarker } from '../markers.ts'
import { segmentResolutions } from './segments.ts'

/** Joins what page breaks cut, resolution by resolution. */
export function resolutionLayout(view: DocumentView): LayoutResult {
  const { resolutions } = segmentResolutions(view)
  const broken = resolutions.flatMap(({ body }) => findBrokenLines(body, operativeStart(body), view))
  return { repairs: broken.map((line) => ({ kind: 'join', step: 'page-break', ...line })), diagnostics: [] }
}

/** Index of the first numbered line; without numbers, of the first bullet, or of the first whole sentence; else the end. */
export function operativeStart(body: readonly TextLine[]): number {
  const numbered = body.findIndex((line) => readMarker(line)?.kind === 'number')
  if (numbered >= 0) return numbered
  const bullet = body.findIndex((line) => readMarker(line)?.kind === 'bullet')
  if (bullet >= 0) return bullet
  const sentence = body.findIndex(({ text }) => /\.(?:\s*\(\d{1,3}\))*$/.test(text))
  return sentence >= 0 ? sentence : body.length
}
