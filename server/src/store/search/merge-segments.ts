// Many small segments become one, without the texts that are gone.
import { ByteWriter } from '@qarar/core/search/postings/bytes.ts'
import { PostingsWriter } from '@qarar/core/search/postings/postings-writer.ts'
import { type Field, fields, type Segment } from '@qarar/core/search/segment/build-segment.ts'
import { decodeColumn, decodeLengths } from '@qarar/core/search/segment/column.ts'
import { keptColumns } from '@qarar/core/search/segment/columns.ts'
import {
  appendMoved,
  type Moved,
  mergeColumns,
  mergeLengths,
  moveTexts,
} from '@qarar/core/search/segment/merge-lists.ts'
import { compareTerms } from '@qarar/core/search/segment/term-order.ts'
import type { Level } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { keepHead, type Range } from './keep-segment.ts'
import { PageWriter, termsOfPage } from './postings-page.ts'

/** Under `lockChanges`; all of one level. Segments without any text left just go. */
export async function mergeSegments(change: Change, level: Level, ids: readonly string[]): Promise<void> {
  const heads = await readHeads(change, ids)
  const { moved, size } = moveTexts(
    heads.map(({ lengths, isGone }) => ({ size: lengths.length, isGone: (doc) => isGone[doc] === 1 })),
  )
  const parts = heads.map((head, index) => ({ ...head, moved: moved[index] as Moved }))
  if (size > 0) await writeMerged(change, level, parts, size)
  await dropSegments(change, ids)
}

export async function dropSegments(change: Change, ids: readonly string[]): Promise<void> {
  await change.deleteFrom('search_postings').where('segment', 'in', ids).execute()
  await change.deleteFrom('search_column').where('segment', 'in', ids).execute()
  await change.deleteFrom('search_segment').where('id', 'in', ids).execute()
}

interface Head {
  id: string
  lengths: Uint32Array
  columns: Segment['columns']
  ranges: (Range & { gone: boolean })[]
  isGone: Uint8Array
}

type Part = Head & { moved: Moved }

async function readHeads(change: Change, ids: readonly string[]): Promise<Head[]> {
  const segments = await change
    .selectFrom('search_segment')
    .select(['id', 'lengths'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  const kept = await change.selectFrom('search_column').selectAll().where('segment', 'in', ids).execute()
  const ranges = await change
    .selectFrom('search_range')
    .selectAll()
    .where('segment', 'in', ids)
    .orderBy('first')
    .execute()
  return segments.map(({ id, lengths }) => {
    const own = ranges.filter(({ segment }) => segment === id)
    const isGone = new Uint8Array(decodeLengths(lengths).length)
    for (const { first, size, gone } of own) if (gone) isGone.fill(1, first, first + size)
    const named = kept.flatMap(({ segment, name, bytes }) =>
      segment === id ? [[name, decodeColumn(bytes)]] : [],
    )
    return { id, lengths: decodeLengths(lengths), columns: Object.fromEntries(named), ranges: own, isGone }
  })
}

async function writeMerged(
  change: Change,
  level: Level,
  parts: readonly Part[],
  size: number,
): Promise<void> {
  const lengths = mergeLengths(parts, size)
  const merged = Object.fromEntries(
    keptColumns.map((name) => [
      name,
      mergeColumns(parts.map(({ columns, moved }) => ({ column: columns[name], moved }))),
    ]),
  ) as Segment['columns']
  const ranges = parts.flatMap(rangesLeft)
  // A text is in one segment at a time.
  await change
    .deleteFrom('search_range')
    .where(
      'segment',
      'in',
      parts.map(({ id }) => id),
    )
    .execute()
  const id = await keepHead(change, level, { lengths, columns: merged }, ranges)
  await mergePostings(change, id, parts, lengths)
}

function rangesLeft({ ranges, moved }: Part): Range[] {
  return ranges.flatMap(({ first, size, gone, expression, revision, publication, passages }) =>
    gone ? [] : { first: moved.to[first] as number, size, expression, revision, publication, passages },
  )
}

async function mergePostings(
  change: Change,
  segment: string,
  parts: readonly Part[],
  lengths: Uint32Array,
): Promise<void> {
  const pages = new PageWriter(change, segment)
  for (const field of fields) {
    const writer = new PostingsWriter(lengths, field === 'surface')
    const out = new ByteWriter()
    const streams = parts.map(({ id, moved }) => ({ moved, stream: new ListStream(change, id, field) }))
    for (const { stream } of streams) await stream.step()
    for (;;) {
      const term = firstTerm(streams.map(({ stream }) => stream))
      if (term === undefined) break
      const having = streams.filter(({ stream }) => stream.term === term)
      for (const { stream, moved } of having) appendMoved(stream.bytes, moved, writer)
      out.clear()
      const texts = writer.end(out)
      const list = { term, texts, bytes: out.view().slice() }
      if (texts > 0 && pages.write(field, list)) await pages.send()
      for (const { stream } of having) if (!stream.stepInPage()) await stream.step()
    }
  }
  await pages.flush()
}

function firstTerm(streams: readonly ListStream[]): string | undefined {
  let first: ListStream | undefined
  for (const stream of streams)
    if (stream.term !== undefined && (first?.term === undefined || compareTerms(stream.term, first.term) < 0))
      first = stream
  return first?.term
}

const pagesAtOnce = 50

/** The lists of a segment in the order of their terms. */
class ListStream {
  term: string | undefined
  bytes: Uint8Array = new Uint8Array()
  readonly #change: Change
  readonly #segment: string
  readonly #field: Field
  #lists: { term: string; bytes: Uint8Array }[] = []
  #at = -1
  #last: string | null = null

  constructor(change: Change, segment: string, field: Field) {
    this.#change = change
    this.#segment = segment
    this.#field = field
  }

  /** To the next list; without a term past the last one. */
  async step(): Promise<void> {
    if (this.stepInPage()) return
    await this.#readPages()
    if (!this.stepInPage()) this.term = undefined
  }

  /** False where more has to be read. */
  stepInPage(): boolean {
    const list = this.#lists[++this.#at]
    if (list === undefined) return false
    this.term = list.term
    this.bytes = list.bytes
    return true
  }

  async #readPages(): Promise<void> {
    const { rows } = await sql<{ first: string; terms: string; sizes: Buffer; bytes: Buffer }>`
      select first, terms, sizes, bytes from search_postings
      where segment = ${this.#segment} and field = ${this.#field} and first > ${this.#last ?? ''}
      order by first limit ${pagesAtOnce}`.execute(this.#change)
    this.#last = rows.at(-1)?.first ?? this.#last
    this.#lists = rows.flatMap((page) =>
      termsOfPage(page).map(({ term, start, end }) => ({ term, bytes: page.bytes.subarray(start, end) })),
    )
    this.#at = -1
  }
}
