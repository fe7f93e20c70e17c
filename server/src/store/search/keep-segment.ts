// Segments as rows.
import { fields, type Segment } from '@qarar/core/search/segment/build-segment.ts'
import { type Column, encodeColumn, encodeLengths } from '@qarar/core/search/segment/column.ts'
import { keptColumns } from '@qarar/core/search/segment/columns.ts'
import type { Level } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { analysisVersion } from './analysis-version.ts'
import { PageWriter } from './postings-page.ts'

/** A run of texts of a segment: of an expression, or passages. */
export interface Range {
  first: number
  size: number
  expression: string | null
  revision: string | null
  publication: string | null
  passages: string[] | null
}

type Head = Pick<Segment, 'lengths' | 'columns'>

/** Returns the id. */
export async function keepSegment(
  change: Change,
  level: Level,
  { lists, ...head }: Segment,
  ranges: readonly Range[],
): Promise<string> {
  const id = await keepHead(change, level, head, ranges)
  const writer = new PageWriter(change, id)
  for (const field of fields)
    for (let nth = 0; nth < lists[field].terms.length; nth++)
      if (writer.write(field, lists[field].at(nth))) await writer.send()
  await writer.flush()
  return id
}

export async function keepHead(
  change: Change,
  level: Level,
  { lengths, columns: named }: Head,
  ranges: readonly Range[],
): Promise<string> {
  const words = lengths.reduce((sum, each) => sum + each, 0)
  const { id } = await change
    .insertInto('search_segment')
    .values({
      ...{ level, analysis: analysisVersion, texts: lengths.length, words: String(words) },
      lengths: Buffer.from(encodeLengths(lengths)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = keptColumns.map((name) => ({
    ...{ segment: id, name },
    bytes: Buffer.from(encodeColumn(named[name] as Column)),
  }))
  await change.insertInto('search_column').values(rows).execute()
  await insertRows(
    change,
    'search_range',
    ranges.map((range) => ({ segment: id, ...range })),
  )
  return id
}
