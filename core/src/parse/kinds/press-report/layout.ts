import type { DocumentView, TextLine } from '../../document-view.ts'
import { findBrokenLines } from '../../joins.ts'
import type { LayoutResult, LineRepair } from '../../kind.ts'
import { endsParagraph } from '../../terminal.ts'
import { isBreadcrumb } from './breadcrumb.ts'
import { outlineReport, type ReportOutline } from './outline.ts'

/** Drops what is the web page's and not the report's, and joins sentences that a line break cut. */
export function reportLayout(view: DocumentView): LayoutResult {
  const outline = outlineReport(view)
  const drops = findFurniture(outline, view).map(
    (line): LineRepair => ({ kind: 'drop', line, reason: 'page-furniture', step: 'page-furniture' }),
  )
  return { repairs: [...drops, ...findJoins(outline, view)], diagnostics: [] }
}

/** Only around the report: a line of its paragraphs is never dropped. */
export function findFurniture({ top, title, after }: ReportOutline, view: DocumentView): TextLine[] {
  return [
    ...[...top, ...(title ? [title] : [])].filter(
      (line) => isPageLine(line, view) || isBreadcrumb(line, view),
    ),
    ...after.filter((line, index) => isPageLine(line, view) || isLink(after, index, view)),
  ]
}

function isPageLine({ folded }: TextLine, { language: { pressReport } }: DocumentView): boolean {
  const { sections, related, furniture } = pressReport
  return [...sections, ...related, ...furniture].includes(folded)
}

/** A title without an end, under the heading of links to other reports. */
function isLink(after: readonly TextLine[], index: number, { language }: DocumentView): boolean {
  const { related } = language.pressReport
  const heading = after.findIndex(({ folded }) => related.includes(folded))
  return heading >= 0 && index > heading && !endsParagraph((after[index] as TextLine).text, false)
}

/** A capital begins a sentence of its own, even where the one before it lost its full stop. */
function findJoins({ body }: ReportOutline, view: DocumentView): LineRepair[] {
  return findBrokenLines(body, null, view)
    .filter(({ line }) => !/^\p{Lu}/u.test(line.text))
    .map((broken) => ({ kind: 'join', step: 'line-break', ...broken }))
}
