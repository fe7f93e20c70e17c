import type { DocumentView } from '../../document-view.ts'
import { type DocumentKindRules, noRepairs } from '../../kind.ts'
import { isLetterTitle } from '../../letters/letter-lines.ts'
import { parseLetter } from '../../letters/parse-letter.ts'
import type { ParsedDocument } from '../../parsed-document.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'

const headLength = 15

/** A letter that sends nothing, or whose annex is no declaration. */
export const letter: DocumentKindRules = {
  kind: 'letter',
  recognise: (view) =>
    printedLines(view.lines)
      .slice(0, headLength)
      .some((line) => isLetterTitle(line, view))
      ? 0.6
      : 0,
  layout: () => noRepairs,
  parse: parseWhole,
}

function parseWhole(view: DocumentView): ParsedDocument {
  const work = parseLetter(printedLines(view.lines), view)
  const { symbol, title, session, dates } = work
  return { symbol, title, session, dates, leaves: [], works: [work], diagnostics: [] }
}
