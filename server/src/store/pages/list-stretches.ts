// Paragraphs in three layers.
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import type { ReadingView } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Placement } from '../decisions/place-readings.ts'
import type { ShownText } from '../decisions/shown-text.ts'
import type { ShownExpression } from './shown-expression.ts'

interface Layers {
  text: ShownText
  fileText: string
  placement: Placement
}

/** A page of the paragraphs of a text, or of one of its works. */
export async function listStretches(
  db: Database,
  { revision }: ShownExpression,
  { order, from, count }: { order: number | undefined; from: number; count: number },
  { text, fileText, placement }: Layers,
): Promise<ReadingView['stretches']> {
  const rows = await paragraphsOf(db, revision)
    .select(['marker', 'text', 'repairs'])
    .$if(order !== undefined, (query) => query.where('work', '=', order as number))
    .offset(from - 1)
    .limit(count)
    .execute()
  const printedIn = printedLines(text, fileText)
  const inParagraph = Map.groupBy(placement.placed, (reading) => `${reading.order} ${reading.eId}`)
  return rows.map((row) => ({
    ...placeOf(row),
    marker: row.marker,
    sourceLines: [row.first_line, row.last_line],
    span: { start: row.span_start, end: row.span_end },
    printed: printedIn(row),
    repaired: row.text,
    repairs: row.repairs,
    verified: inParagraph.get(`${row.work} ${row.eid}`) ?? [],
  }))
}

export async function countStretches(
  db: Database,
  { revision }: ShownExpression,
  order: number | undefined,
): Promise<number> {
  const { count } = await db
    .selectFrom('paragraph')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('revision', '=', revision)
    .$if(order !== undefined, (query) => query.where('work', '=', order as number))
    .executeTakeFirstOrThrow()
  return count
}

export function paragraphsOf(db: Database, revision: string) {
  return db
    .selectFrom('paragraph')
    .select(['work', 'turn', 'eid', 'span_start', 'span_end', 'first_line', 'last_line'])
    .where('revision', '=', revision)
    .orderBy('position')
}

export function placeOf({ work, turn, eid }: { work: number | null; turn: number | null; eid: string }) {
  return { order: work, turn, eId: eid }
}

/** The lines of the file that a paragraph has words of, in reading order: not those between its columns. */
function printedLines({ map }: ShownText, fileText: string) {
  const lines = fileLinesOf(fileText)
  return ({
    span_start,
    span_end,
    first_line,
  }: {
    span_start: number
    span_end: number
    first_line: number
  }) => {
    // A marker stands before the span.
    const numbers = new Set([first_line])
    for (const { from, to } of map.ranges(span_start, span_end))
      for (let line = lines.lineOf(from); line <= lines.lineOf(to - 1); line++) numbers.add(line)
    return [...numbers]
      .map((line) => ({ line, text: lineText(line) }))
      .filter(({ text }) => text.trim() !== '')
  }
  function lineText(line: number): string {
    const { from, to } = lines.rangeOf(line)
    return fileText.slice(from, to)
  }
}
