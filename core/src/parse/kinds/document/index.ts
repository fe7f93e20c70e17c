import { findDates } from '../../../sessions/find-dates.ts'
import type { DocumentView } from '../../document-view.ts'
import { type DocumentKindRules, noRepairs } from '../../kind.ts'
import { markedLeafOf } from '../../leaves.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { findSymbol } from '../../symbols.ts'

/** What nothing recognised: plain paragraphs, so that it can be kept and read. */
export const plainDocument: DocumentKindRules = {
  kind: 'document',
  recognise: () => 0.5,
  layout: () => noRepairs,
  parse: parsePlain,
}

function parsePlain(view: DocumentView): ParsedDocument {
  const lines = printedLines(view.lines)
  const title = lines[0] && lines[0].text.length <= 200 ? lines[0].text : null
  const symbol = findSymbol(lines.slice(0, 20), view.organisations)
  const dates = lines.slice(0, 12).flatMap((line) => findDates(line.text, view.language, line.start))
  const facts = { symbol, title, session: null, dates }
  const leaves = lines.map((line) => markedLeafOf(line, 'body'))
  return {
    ...facts,
    leaves: [],
    works: lines.length === 0 ? [] : [{ ...facts, kind: 'document', number: null, organ: null, leaves }],
    diagnostics: [{ code: 'kind-not-recognised', severity: 'warning', params: {}, span: null }],
  }
}
