import type { DocumentView } from '../../document-view.ts'
import type { DocumentKindRules } from '../../kind.ts'
import { leafOf } from '../../leaves.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { resolutionLayout } from '../../resolution/layout.ts'
import { parseResolution } from '../../resolution/parse-resolution.ts'
import { chapeauOrgan, printedLines } from '../../resolution/resolution-lines.ts'
import { segmentResolutions } from '../../resolution/segments.ts'
import { findSymbol } from '../../symbols.ts'

/** One resolution, draft resolution or decision published by itself. */
export const resolution: DocumentKindRules = {
  kind: 'resolution',
  recognise: (view) =>
    printedLines(view.lines).filter((line) => chapeauOrgan(line, view)).length === 1 ? 0.9 : 0,
  layout: resolutionLayout,
  parse: parseSingle,
}

function parseSingle(view: DocumentView): ParsedDocument {
  const { front, resolutions } = segmentResolutions(view)
  const parsed = resolutions.map((segment) => parseResolution(segment, segment.header?.number ?? null, view))
  const symbol = findSymbol(front, view.organisations)
  const works = parsed.map(({ work }) => ({
    ...work,
    symbol: work.symbol ?? symbol,
    leaves: [...front.map((line) => leafOf(line, 'cover')), ...work.leaves],
  }))
  const [work] = works
  return {
    symbol: symbol ?? work?.symbol ?? null,
    title: work?.title ?? null,
    session: work?.session ?? null,
    dates: work?.dates ?? [],
    leaves: [],
    works,
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  }
}
