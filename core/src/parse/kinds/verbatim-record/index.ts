import type { DocumentView } from '../../document-view.ts'
import type { DocumentKindRules } from '../../kind.ts'
import type { ParsedDiagnostic, ParsedDocument, ParsedWork } from '../../parsed-document.ts'
import { type RecordItem, readBody } from './body.ts'
import { coverLeaf, readCover } from './cover.ts'
import { findEvents } from './events.ts'
import { recordLayout } from './layout.ts'
import { orderRecord } from './order-record.ts'
import { outlineRecord } from './outline.ts'
import { countBrokenJoins } from './reading-order.ts'
import { recogniseRecord } from './recognise.ts'
import { readTurns, type Turn, turnKind } from './turns.ts'

/** The record of a meeting, word for word: cover, members, agenda, what happened, and every speaker's turn. */
export const verbatimRecord: DocumentKindRules = {
  kind: 'verbatim-record',
  recognise: recogniseRecord,
  order: orderRecord,
  layout: recordLayout,
  parse: parseRecord,
}

function parseRecord(view: DocumentView): ParsedDocument {
  const outline = outlineRecord(view)
  const { front } = outline
  const { meeting, members, ...facts } = readCover(front, view)
  const items = readBody(outline, view.language)
  const turns = readTurns(items, members, view.language)
  const leafAt = (item: number) => front.length + item
  const work: ParsedWork = {
    ...facts,
    kind: 'verbatim-record',
    // What a record is cited by: its symbol, or the meeting where none is printed.
    number: facts.symbol ?? meeting,
    leaves: [...front.map((line) => coverLeaf(line, view)), ...items.map(({ leaf }) => leaf)],
    members: members.map(({ line, ...member }) => ({ ...member, leaf: front.indexOf(line) })),
    turns: turns.map(({ items: own, ...turn }) => ({
      ...turn,
      kind: turnKind(turn.as, own, items),
      leaves: own.map(leafAt),
    })),
    events: findEvents(items, turns, view.language).map(({ item, ...event }) => ({
      ...event,
      leaf: leafAt(item),
    })),
  }
  const { symbol, title, session, dates } = work
  return {
    symbol,
    title,
    session,
    dates,
    leaves: [],
    works: [work],
    diagnostics: diagnose(items, turns, view),
  }
}

function diagnose(
  items: readonly RecordItem[],
  turns: readonly Turn[],
  view: DocumentView,
): ParsedDiagnostic[] {
  const joins = countBrokenJoins(items, view)
  const unsure: ParsedDiagnostic[] =
    joins === 0 ? [] : [{ code: 'reading-order-unsure', severity: 'warning', params: { joins }, span: null }]
  const headless = turns.filter(({ header }) => !header).flatMap((turn) => items[turn.items[0] ?? -1] ?? [])
  const unsureOf = items.filter((item) => item.kind === 'speech' && item.unsure && !headless.includes(item))
  const stray = items.filter(({ kind }) => kind === 'stray')
  return [
    ...unsure,
    ...[...headless, ...unsureOf].map((item) => diagnosticAt(item, 'turn-without-header', 'note')),
    ...stray.map((item) => diagnosticAt(item, 'unplaced-line', 'warning')),
  ]
}

function diagnosticAt(
  { leaf }: RecordItem,
  code: ParsedDiagnostic['code'],
  severity: ParsedDiagnostic['severity'],
): ParsedDiagnostic {
  return { code, severity, params: {}, span: leaf.span }
}
