import { plainWords } from '../sentences/plain-words.ts'
import { type DraftUnit, plainParagraphs, unitsOf } from './field-texts.ts'
import type { ReadDraft } from './read-draft.ts'

/** A row of the table of segments: words on one side, their translation on the other. */
export interface SegmentRow {
  /** Of its field; null where that is lost. */
  name: string | null
  /** The words of its first cell; null of a field that stands in no table. */
  source: string | null
  /** Paragraphs of all other cells. */
  texts: string[]
  /** Places of fields in it. */
  fields: number[]
  paragraphs: number[]
}

interface GrowingRow extends SegmentRow {
  units: DraftUnit[]
}

/** Rows that have a field, or words that `isSource` knows; and the words of all others, in order. */
export function segmentRows(
  read: ReadDraft,
  isSource: (words: string) => boolean,
): { rows: SegmentRow[]; others: DraftUnit[] } {
  const rows = new Map<string, GrowingRow>()
  for (const { name, place, paragraph } of read.fields)
    rowAt(rows, keyOf(read, { field: place, paragraph: paragraph ?? -1 }), name).fields.push(place)
  const units = unitsOf(read)
  for (const unit of units) rowAt(rows, keyOf(read, unit), null).units.push(unit)
  const finished = [...rows.values()].map((row) => finish(read, row))
  const isRow = (row: SegmentRow) => row.name !== null || (row.source !== null && isSource(row.source))
  const taken = new Set(finished.filter(isRow).flatMap(({ units }) => units))
  return { rows: finished.filter(isRow), others: units.filter((unit) => !taken.has(unit)) }
}

function rowAt(rows: Map<string, GrowingRow>, key: string, name: string | null): GrowingRow {
  const known = rows.get(key)
  if (known) {
    known.name ??= name
    return known
  }
  const row = { name, source: null, texts: [], fields: [], paragraphs: [], units: [] }
  rows.set(key, row)
  return row
}

/** A field in no table is a row of its own; other words there are one together. */
function keyOf(read: ReadDraft, { field, paragraph }: Omit<DraftUnit, 'text'>): string {
  const cell = read.paragraphs[paragraph]?.cell
  if (cell) return `${cell.table}.${cell.row}`
  return field === null ? 'outside' : `field ${field}`
}

function finish(read: ReadDraft, row: GrowingRow): GrowingRow {
  const isFirst = ({ paragraph, field }: DraftUnit) =>
    field === null && read.paragraphs[paragraph]?.cell?.column === 0
  const sources = row.units.filter(isFirst)
  const byParagraph = Map.groupBy(
    row.units.filter((unit) => !isFirst(unit)),
    ({ paragraph }) => paragraph,
  )
  return {
    ...row,
    source: sources.length > 0 ? plainWords(sources.map(({ text }) => text).join(' ')) : null,
    texts: plainParagraphs([...byParagraph.values()].map((units) => units.map(({ text }) => text).join(''))),
    paragraphs: row.units.map(({ paragraph }) => paragraph),
  }
}
