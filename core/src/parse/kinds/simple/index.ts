import type { DocumentKind } from '../../../model/kinds.ts'
import { findDates } from '../../../sessions/find-dates.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { joinsIn } from '../../joins.ts'
import type { DocumentKindRules, LayoutResult } from '../../kind.ts'
import { leafOf, markedLeafOf } from '../../leaves.ts'
import { readMarker } from '../../markers.ts'
import { findNamedSession } from '../../named-session.ts'
import type { Leaf, ParsedDocument } from '../../parsed-document.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { findSymbol } from '../../symbols.ts'
import { endsParagraph } from '../../terminal.ts'

const titleWithin = 10
const longestTitle = 160

// Kinds that are paragraphs, mostly numbered, under a title that names the kind and perhaps under headings.
export const communique = titledKind('communique')
export const report = titledKind('report')
export const agenda = titledKind('agenda')
export const noteVerbale = titledKind('note-verbale')

function titledKind(kind: DocumentKind): DocumentKindRules {
  return {
    kind,
    recognise: (view) => (titleIndex(printedLines(view.lines), kind, view) >= 0 ? 0.7 : 0),
    layout: titledLayout,
    parse: (view) => parseTitled(kind, view),
  }
}

function titleIndex(lines: readonly TextLine[], kind: DocumentKind, { language }: DocumentView): number {
  const titles = language.simpleKinds[kind] ?? []
  // `Agenda item 73` on a cover names no agenda.
  const isItem = ({ folded }: TextLine) =>
    language.letter.agendaItems.some((word) => folded.startsWith(`${word} `))
  const names = (line: TextLine) =>
    line.text.length <= longestTitle &&
    !isItem(line) &&
    titles.some((title) => line.folded === title || line.folded.startsWith(`${title} `))
  return lines
    .slice(0, titleWithin)
    .findIndex((line) => names(line) && readMarker(line) === null && !endsParagraph(line.text, true))
}

function titledLayout(view: DocumentView): LayoutResult {
  const lines = printedLines(view.lines)
  const body = lines.slice(bodyStart(lines))
  return {
    repairs: joinsIn(body, view),
    diagnostics: [],
  }
}

/** The first numbered paragraph or whole sentence. */
function bodyStart(lines: readonly TextLine[]): number {
  const first = lines.findIndex(
    (line) =>
      readMarker(line)?.kind === 'number' || (line.text.length >= 60 && endsParagraph(line.text, true)),
  )
  return first < 0 ? lines.length : first
}

function parseTitled(kind: DocumentKind, view: DocumentView): ParsedDocument {
  const lines = printedLines(view.lines)
  const start = bodyStart(lines)
  const cover = lines.slice(0, start)
  const title = titleIndex(lines, kind, view)
  const session = findNamedSession(cover, view)
  const facts = {
    symbol: findSymbol(cover, view.organisations),
    title: titleOf(cover.slice(title), view),
    session: session?.name ?? null,
    dates: [...new Set([...cover, ...closingLines(lines)])].flatMap((line) =>
      findDates(line.text, view.language, line.start),
    ),
  }
  const headings = firstHeading(cover, view)
  const leaves = [
    ...cover.map((line, index) => leafOf(line, index < headings ? 'cover' : 'heading')),
    ...lines.slice(start).map((line, index) => bodyLeaf(line, index, lines.slice(start))),
  ]
  const work = { ...facts, kind, number: null, organ: session?.organ.code ?? null, leaves }
  return { ...facts, leaves: [], works: [work], diagnostics: [] }
}

/** Lines between the date on the cover and the first paragraph are headings: `Introduction`. */
function firstHeading(cover: readonly TextLine[], { language }: DocumentView): number {
  const dated = cover.findLastIndex(({ text }) => findDates(text, language).length > 0)
  return dated < 0 ? cover.length : dated + 1
}

/** The title's lines: up to the first that holds a date or stands in brackets. */
function titleOf(cover: readonly TextLine[], { language }: DocumentView): string | null {
  const end = cover.findIndex(
    (line, index) =>
      index > 0 && (findDates(line.text, language).length > 0 || /^[([]/.test(line.text) || index > 2),
  )
  const words = cover.slice(0, end < 0 ? undefined : end).map((line) => line.text)
  return words.length === 0 ? null : words.join(' ')
}

/** Notes print their date below the text. */
function closingLines(lines: readonly TextLine[]): TextLine[] {
  return lines.slice(-4).filter((line) => line.text.length < 60)
}

function bodyLeaf(line: TextLine, index: number, body: readonly TextLine[]): Leaf {
  const marker = readMarker(line)
  if (marker !== null)
    return markedLeafOf(line, 'body', marker, marker.kind === 'number' || index === 0 ? 0 : 1)
  const closing =
    index >= body.length - 3 &&
    line.text.length < 100 &&
    index > 0 &&
    !body.slice(index).some((rest) => rest.text.length >= 100)
  if (closing) return leafOf(line, 'signature')
  return leafOf(line, endsParagraph(line.text, true) ? 'body' : 'heading')
}
