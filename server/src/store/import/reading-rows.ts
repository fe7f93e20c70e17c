// A reading as rows. What is written here is never changed: revision, revision_work, paragraph, diagnostic.
import type { Paragraph, Publication, RawText, TextReading, Work } from '@qarar/core'
import type { Database } from '../database.ts'
import { insertRows, type JsonRow } from '../insert-rows.ts'
import type { Fingerprint } from './fingerprint-of-reading.ts'
import { packSourceMap } from './pack-source-map.ts'
import { repairNotesOf } from './repair-notes.ts'

export interface RevisionToKeep {
  id: string
  manifestation: string
  rules: string
  /** What the decisions that it was read with are known by; empty for none. */
  joinsKey: string
  raw: RawText
  reading: TextReading
  fingerprint: Fingerprint
}

/** Inserts all rows of one revision; the manifestation may follow in the same transaction. */
export async function insertRevision(db: Database, revision: RevisionToKeep): Promise<void> {
  const { id, raw } = revision
  const { publication, repaired } = revision.reading
  const notesOf = repairNotesOf(raw, repaired)
  await insertRows(db, 'revision', [revisionRow(revision)])
  await insertRows(
    db,
    'revision_work',
    publication.works.map((work, index) => workRow(id, work, index + 1)),
  )
  await insertRows(
    db,
    'paragraph',
    placedParagraphs(publication).map((placed, index) => {
      const { work, turn, paragraph } = placed
      return {
        revision: id,
        position: index + 1,
        work,
        turn,
        ...paragraphColumns(paragraph),
        repairs: notesOf(paragraph),
      }
    }),
  )
  await insertRows(db, 'diagnostic', diagnosticRows(id, publication))
}

function revisionRow({ id, manifestation, rules, joinsKey, reading, fingerprint }: RevisionToKeep): JsonRow {
  const { works, paragraphs: _, diagnostics, map: __, ...head } = reading.publication
  return {
    id,
    manifestation,
    rules,
    joins_key: joinsKey,
    text: reading.repaired.text,
    source_map: packSourceMap(reading.repaired),
    publication: head,
    kind: head.kind,
    title: head.title,
    works_key: fingerprint.worksKey,
    letters_key: fingerprint.lettersKey,
    sketch: fingerprint.sketch,
    works: works.length,
    paragraphs: sum(works.map((work) => paragraphsOf(work).length)),
    turns: sum(works.map((work) => work.turns.length)),
    diagnostics: diagnostics.length,
    unplaced: reading.unplaced,
  }
}

function workRow(revision: string, work: Work, order: number): JsonRow {
  const { kind, number, symbol, title, organ, session, dates, iri, events, members } = work
  const paragraphs = paragraphsOf(work)
  const inPart = (part: Paragraph['part']) =>
    paragraphs.filter((paragraph) => paragraph.part === part && !paragraph.parent)
  return {
    revision,
    order,
    ...{ kind, number, symbol, title, organ, session, dates, iri, events, members },
    turns: work.turns.map(({ paragraphs: _, ...turn }) => turn),
    preambular: inPart('preambular').length,
    operative: inPart('operative').length,
    paragraphs: paragraphs.length,
    span_start: lowest(paragraphs.map(({ span }) => span.start)),
    span_end: highest(paragraphs.map(({ span }) => span.end)),
  }
}

interface PlacedParagraph {
  work: number | null
  turn: number | null
  paragraph: Paragraph
}

/** First those of the cover, then work by work: its own, then turn by turn. */
function placedParagraphs({ paragraphs, works }: Publication): PlacedParagraph[] {
  const place = (work: number | null, turn: number | null, of: Paragraph[]) =>
    of.map((paragraph) => ({ work, turn, paragraph }))
  return [
    ...place(null, null, paragraphs),
    ...works.flatMap((work, index) => [
      ...place(index + 1, null, work.paragraphs),
      ...work.turns.flatMap((turn) => place(index + 1, turn.order, turn.paragraphs)),
    ]),
  ]
}

function paragraphColumns(paragraph: Paragraph): JsonRow {
  const { eId, parent, part, number, marker, text, span, sourceLines, split, dates, proposedReadings } =
    paragraph
  return {
    eid: eId,
    ...{ parent, part, number, marker, text, split, dates },
    ...spanColumns(span),
    ...lineColumns(sourceLines),
    ...{ acts: paragraph.acts, citations: paragraph.citations, parties: paragraph.parties },
    proposed_readings: proposedReadings,
  }
}

function diagnosticRows(revision: string, { diagnostics }: Publication): JsonRow[] {
  return diagnostics.map(({ code, severity, params, span, sourceLines }, index) => {
    const place = { ...spanColumns(span), ...lineColumns(sourceLines) }
    return { revision, position: index + 1, code, severity, params, ...place }
  })
}

function spanColumns(span: Paragraph['span'] | null): JsonRow {
  return { span_start: span?.start ?? null, span_end: span?.end ?? null }
}

function lineColumns(lines: Paragraph['sourceLines'] | null): JsonRow {
  return { first_line: lines?.[0] ?? null, last_line: lines?.[1] ?? null }
}

function paragraphsOf(work: Work): Paragraph[] {
  return [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)]
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function lowest(numbers: number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((low, number) => Math.min(low, number))
}

function highest(numbers: number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((high, number) => Math.max(high, number))
}
