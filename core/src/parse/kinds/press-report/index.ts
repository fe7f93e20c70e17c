import { findDates } from '../../../sessions/find-dates.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import type { DocumentKindRules } from '../../kind.ts'
import { leafOf } from '../../leaves.ts'
import type { Leaf, ParsedDiagnostic, ParsedDocument } from '../../parsed-document.ts'
import { readDateline } from './dateline.ts'
import { reportLayout } from './layout.ts'
import { outlineReport, type ReportOutline } from './outline.ts'
import { recogniseReport } from './recognise.ts'

/** A news agency's report: title, dateline, paragraphs, end mark, taken from a web page with its furniture. */
export const pressReport: DocumentKindRules = {
  kind: 'press-report',
  recognise: recogniseReport,
  layout: reportLayout,
  parse: parseReport,
}

function parseReport(view: DocumentView): ParsedDocument {
  const outline = outlineReport(view)
  const facts = {
    symbol: null,
    title: outline.title?.text ?? null,
    session: null,
    dates: findReportDates(outline, view),
  }
  return {
    ...facts,
    leaves: [],
    works: [{ ...facts, kind: 'press-report', number: null, organ: null, leaves: leavesOf(outline) }],
    diagnostics: outline.after.map(unplaced),
  }
}

/** Days that stand above the title, in the dateline or in the first paragraph. */
function findReportDates({ top, body }: ReportOutline, { language }: DocumentView) {
  return [...top, ...body.slice(0, 1)].flatMap((line) => findDates(line.text, language, line.start))
}

function leavesOf({ top, title, body, end, after }: ReportOutline): Leaf[] {
  return [
    ...top.map((line) => leafOf(line, 'cover')),
    ...(title ? [leafOf(title, 'heading')] : []),
    ...body.map((line, index) => (index === 0 ? openingOf(line) : leafOf(line, 'body'))),
    ...(end ? [leafOf(end, 'signature')] : []),
    ...after.map((line) => leafOf(line, 'body')),
  ]
}

/** The first paragraph, its dateline as the marker. */
function openingOf(line: TextLine): Leaf {
  const dateline = readDateline(line)
  if (dateline === null) return leafOf(line, 'body')
  return {
    ...leafOf(line, 'body'),
    marker: { start: line.start, end: line.start + dateline.printed },
    span: { start: line.start + dateline.length, end: line.end },
  }
}

/** A line below the report that is not surely the page's. */
function unplaced({ start, end }: TextLine): ParsedDiagnostic {
  return { code: 'unplaced-line', severity: 'warning', params: {}, span: { start, end } }
}
