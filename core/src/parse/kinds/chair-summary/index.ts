import { findDates } from '../../../sessions/find-dates.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { joinsIn } from '../../joins.ts'
import type { DocumentKindRules, LayoutResult } from '../../kind.ts'
import { leafOf, markedLeafOf } from '../../leaves.ts'
import { readMarker } from '../../markers.ts'
import { organIn } from '../../named-session.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { findSymbol } from '../../symbols.ts'
import { endsParagraph } from '../../terminal.ts'

const titleWithin = 10

/** A chair's summary of a meeting: numbered paragraphs in the past tense. */
export const chairSummary: DocumentKindRules = {
  kind: 'chair-summary',
  recognise: (view) => (titleIndex(printedLines(view.lines), view) >= 0 ? 0.9 : 0),
  layout: summaryLayout,
  parse: parseSummary,
}

function titleIndex(lines: readonly TextLine[], { language }: DocumentView): number {
  return lines
    .slice(0, titleWithin)
    .findIndex(({ folded }) => language.chairSummary.titles.some((title) => folded.startsWith(title)))
}

function summaryLayout(view: DocumentView): LayoutResult {
  const { body } = partsOf(view)
  return {
    repairs: joinsIn(body, view),
    diagnostics: [],
  }
}

function partsOf({ lines }: DocumentView): { cover: TextLine[]; body: TextLine[] } {
  const printed = printedLines(lines)
  const numbered = printed.findIndex((line) => readMarker(line)?.kind === 'number')
  const first =
    numbered >= 0
      ? numbered
      : printed.findIndex(({ text }) => text.length >= 60 && endsParagraph(text, false))
  const start = first < 0 ? printed.length : first
  return { cover: printed.slice(0, start), body: printed.slice(start) }
}

function parseSummary(view: DocumentView): ParsedDocument {
  const { cover, body } = partsOf(view)
  const title = titleIndex(cover, view)
  const facts = {
    symbol: findSymbol(cover, view.organisations),
    title:
      title < 0
        ? null
        : cover
            .slice(title, title + 2)
            .map((line) => line.text)
            .join(' '),
    session: null,
    dates: cover.flatMap((line) => findDates(line.text, view.language, line.start)),
  }
  const leaves = [
    ...cover.map((line) => leafOf(line, 'cover')),
    ...body.map((line) => markedLeafOf(line, 'body')),
  ]
  const named = cover.map((line) => organIn(line.folded, view)).find((found) => found !== null)
  const work = {
    ...facts,
    kind: 'chair-summary' as const,
    number: null,
    organ: named?.organ.code ?? null,
    leaves,
  }
  return {
    ...facts,
    leaves: [],
    works: [work],
    diagnostics: [],
  }
}
