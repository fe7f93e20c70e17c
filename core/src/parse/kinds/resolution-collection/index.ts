import { findDates } from '../../../sessions/find-dates.ts'
import { findSession } from '../../../sessions/find-session.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import type { DocumentKindRules } from '../../kind.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { resolutionLayout } from '../../resolution/layout.ts'
import { parseResolution } from '../../resolution/parse-resolution.ts'
import { segmentResolutions } from '../../resolution/segments.ts'
import { findSymbol } from '../../symbols.ts'
import { compareWithContents } from './compare-contents.ts'
import { checkContents, frontMatterLeaves, readFrontMatter } from './contents.ts'
import { numberResolutions } from './number-resolutions.ts'

/** Several resolutions in one publication: cover, contents, and each resolution from its head to its last paragraph. */
export const resolutionCollection: DocumentKindRules = {
  kind: 'resolution-collection',
  recognise: (view) => (segmentResolutions(view).resolutions.length >= 2 ? 1 : 0),
  layout: resolutionLayout,
  parse: parseCollection,
}

function parseCollection(view: DocumentView): ParsedDocument {
  const { front, resolutions } = segmentResolutions(view)
  const matter = readFrontMatter(front, view)
  const { segments, diagnostics } = numberResolutions(resolutions, matter.rows)
  const parsed = segments.map(({ segment, number }) => parseResolution(segment, number, view))
  const works = parsed.map(({ work }) => work)
  return {
    ...readCover(matter.cover, view),
    session: works[0]?.session ?? null,
    leaves: frontMatterLeaves(matter),
    works,
    diagnostics: [
      ...checkContents(matter),
      ...diagnostics,
      ...parsed.flatMap((each) => each.diagnostics),
      ...compareWithContents(works, matter.rows, view),
    ],
  }
}

/** Symbol, title and both dates, as the cover prints them. */
function readCover(
  cover: readonly TextLine[],
  view: DocumentView,
): Pick<ParsedDocument, 'symbol' | 'title' | 'dates'> {
  const { collection } = view.language.resolution
  const named = cover.findIndex((line) => collection.some((word) => line.folded.split(' ').includes(word)))
  const last = cover.findIndex(
    (line, index) => index >= named && findSession(line.folded, view.language) !== null,
  )
  const title =
    named < 0
      ? null
      : cover
          .slice(named, Math.max(last, named) + 1)
          .map((line) => line.text)
          .join(' ')
  return {
    symbol: findSymbol(cover, view.organisations),
    title,
    dates: cover.flatMap((line) => findDates(line.text, view.language, line.start)),
  }
}
