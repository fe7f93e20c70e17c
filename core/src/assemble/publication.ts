import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasPages } from '../model/has-pages.ts'
import type { ColumnJoin, Publication, SpeakerTurn, Work } from '../model/publication.ts'
import type { RawText, ReadOptions } from '../model/raw-text.ts'
import type { LineRange } from '../model/span.ts'
import type { DocumentView } from '../parse/document-view.ts'
import type { DocumentKindRules } from '../parse/kind.ts'
import { pagesOfFile } from '../parse/pages/pages-of-file.ts'
import type { ParsedDiagnostic, ParsedDocument, ParsedTurn, ParsedWork } from '../parse/parsed-document.ts'
import { fileLinesOf, readingRanges } from '../repair/file-lines.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { extentOf, sourceMapOf } from '../repair/source-map.ts'
import { countNonSpace, coverageOf } from './coverage.ts'
import { iriOf } from './iri.ts'
import { paragraphsOf, type Source } from './paragraphs.ts'
import { type PlacedLeaf, rangesOf, readingMapOf } from './reading-map.ts'

export interface Parsed {
  document: ParsedDocument
  rules: DocumentKindRules
  view: DocumentView
  joins: ColumnJoin[]
}

/** Turns what the rules found into the publication of the contract. */
export function assemblePublication(
  raw: RawText,
  repaired: RepairedText,
  { document, rules, view, joins }: Parsed,
  options: ReadOptions,
): Publication {
  const source: Source = { text: repaired.text, map: sourceMapOf(repaired), lines: fileLinesOf(raw.text) }
  const paragraphs = paragraphsOf(document.leaves, source)
  const organisation = document.organisation ?? view.organisation
  const { tag } = view.language
  const works = document.works.map((work) => assembleWork(work, iriOf(work, organisation, tag), source))
  const placed = placeLeaves(document, paragraphs, works)
  const kept = placed.reduce((sum, { leaf }) => sum + countIn(raw.text, leaf, source), 0)
  return {
    kind: rules.kind,
    language: tag,
    organisation: organisation?.code ?? null,
    symbol: document.symbol,
    title: document.title,
    session: document.session,
    dates: document.dates,
    source: raw.source,
    coverage: coverageOf(raw.text, repaired, kept, source.lines),
    diagnostics: document.diagnostics.map((diagnostic) => withLines(diagnostic, source)),
    paragraphs,
    works: works.map(({ work }) => work),
    mechanisms: [],
    joins,
    ...(hasPages(raw.source) ? { pages: pagesOfFile(raw.text) } : {}),
    ...(options.map ? { map: readingMapOf(placed, repaired, source, raw.text) } : {}),
  }
}

interface AssembledWork {
  work: Work
  /** Of each leaf, in the order of the parsed work. */
  eIds: string[]
}

function assembleWork(parsed: ParsedWork, iri: string | null, source: Source): AssembledWork {
  const all = paragraphsOf(parsed.leaves, source)
  const { kind, number, symbol, title, organ, session, dates } = parsed
  const inTurns = new Set((parsed.turns ?? []).flatMap((turn) => turn.leaves))
  const lineOf = (leaf: number): LineRange => all[leaf]?.sourceLines ?? [1, 1]
  const work: Work = {
    kind,
    number,
    symbol,
    title,
    organ,
    session,
    dates,
    iri,
    paragraphs: all.filter((_, index) => !inTurns.has(index)),
    turns: (parsed.turns ?? []).map((turn, index) => assembleTurn(turn, index + 1, all)),
    events: (parsed.events ?? []).map(({ leaf, ...event }) => ({
      ...event,
      text: all[leaf]?.text ?? '',
      paragraph: all[leaf]?.eId ?? '',
      sourceLines: lineOf(leaf),
    })),
    members: (parsed.members ?? []).map(({ leaf, ...member }) => ({ ...member, sourceLines: lineOf(leaf) })),
  }
  return { work, eIds: all.map(({ eId }) => eId) }
}

function assembleTurn({ leaves, ...turn }: ParsedTurn, order: number, all: Work['paragraphs']): SpeakerTurn {
  const paragraphs = leaves.flatMap((leaf) => all[leaf] ?? [])
  return {
    order,
    person: null,
    ...turn,
    sourceLines: readingRanges(paragraphs.map(({ sourceLines }) => sourceLines)),
    paragraphs,
    positions: [],
  }
}

function placeLeaves(
  document: ParsedDocument,
  paragraphs: Publication['paragraphs'],
  works: readonly AssembledWork[],
): PlacedLeaf[] {
  const front = document.leaves.map((leaf, index) => ({
    work: null,
    leaf,
    eId: paragraphs[index]?.eId ?? '',
  }))
  const inWorks = document.works.flatMap(({ leaves }, work) =>
    leaves.map((leaf, index) => ({ work, leaf, eId: works[work]?.eIds[index] ?? '' })),
  )
  return [...front, ...inWorks]
}

function countIn(fileText: string, leaf: PlacedLeaf['leaf'], source: Source): number {
  return rangesOf(leaf, source).reduce(
    (sum, { from, to }) => sum + countNonSpace(fileText.slice(from, to)),
    0,
  )
}

function withLines(diagnostic: ParsedDiagnostic, source: Source): Diagnostic {
  const { sourceLines } = diagnostic
  if (sourceLines) return { ...diagnostic, sourceLines }
  const extent = diagnostic.span
    ? extentOf(source.map.ranges(diagnostic.span.start, diagnostic.span.end))
    : null
  if (extent === null) return { ...diagnostic, sourceLines: null }
  return {
    ...diagnostic,
    sourceLines: [source.lines.lineOf(extent.from), source.lines.lineOf(extent.to - 1)],
  }
}
