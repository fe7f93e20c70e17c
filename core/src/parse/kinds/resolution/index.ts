import type { DocumentKind } from '../../../model/kinds.ts'
import type { StatedDate } from '../../../model/publication.ts'
import { findDates } from '../../../sessions/find-dates.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import type { DocumentKindRules } from '../../kind.ts'
import { leafOf } from '../../leaves.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { resolutionLayout } from '../../resolution/layout.ts'
import { kindOf, parseResolution } from '../../resolution/parse-resolution.ts'
import { segmentResolutions } from '../../resolution/segments.ts'
import { findSymbol } from '../../symbols.ts'

/** A resolution published by itself. */
export const resolution = singleAct('resolution')
/** A draft of one, by the words before its number. */
export const draftResolution = singleAct('draft-resolution')
export const decision = singleAct('decision')

function singleAct(kind: DocumentKind): DocumentKindRules {
  return {
    kind,
    recognise: (view) => (kindOfSingle(view) === kind ? 0.9 : 0),
    layout: resolutionLayout,
    parse: parseSingle,
  }
}

function kindOfSingle(view: DocumentView): DocumentKind | null {
  const [segment, second] = segmentResolutions(view).resolutions
  return segment && second === undefined ? kindOf(segment.head, view) : null
}

function parseSingle(view: DocumentView): ParsedDocument {
  const { front, resolutions } = segmentResolutions(view)
  const parsed = resolutions.map((segment) => parseResolution(segment, segment.header?.number ?? null, view))
  const cover = front.map((line) => leafOf(line, 'cover'))
  const coverDates = datesOf(front, view)
  const symbol = findSymbol(front, view.organisations)
  // One text, unless a person says that a file of several is of this kind: the cover is of the first then.
  const works = parsed.map(({ work }, index) => ({
    ...work,
    symbol: work.symbol ?? symbol,
    dates: work.dates.length > 0 ? work.dates : coverDates,
    leaves: index === 0 ? [...cover, ...work.leaves] : work.leaves,
  }))
  const [work] = works
  return {
    organisation: resolutions[0]?.organisation,
    symbol: symbol ?? work?.symbol ?? null,
    title: work?.title ?? null,
    session: work?.session ?? null,
    dates: work?.dates ?? [],
    leaves: [],
    works,
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Of a cover: the day of adoption where it is stated, since others are of printing and distribution. */
function datesOf(front: readonly TextLine[], { language }: DocumentView): StatedDate[] {
  const { adopted } = language.resolution
  const saying = front.filter(({ folded }) => adopted.some((word) => folded.split(' ').includes(word)))
  const lines = saying.some(({ text }) => findDates(text, language).length > 0) ? saying : front
  return lines.flatMap((line) => findDates(line.text, language, line.start))
}
