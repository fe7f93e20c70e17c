// The parts of the index that a reader may see, with the lists that a query needs.
import type { OpenSegment } from '@qarar/core/search/index/run-plan.ts'
import { PostingsList } from '@qarar/core/search/postings/postings-list.ts'
import type { Field, Segment } from '@qarar/core/search/segment/build-segment.ts'
import { decodeColumn, decodeLengths } from '@qarar/core/search/segment/column.ts'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SearchedSegment } from './holdings.ts'
import type { CachedSegment, IndexCache } from './index-cache.ts'
import { termsOfPage } from './postings-page.ts'

/** In the order of their ids. Asked each time: what a reader may see, and what there is, changes. */
export async function openSegments(db: Database, cache: IndexCache): Promise<CachedSegment[]> {
  const listed = await db.selectFrom('search_segment').select(['id', 'gone']).orderBy('id').execute()
  const unread = listed.filter(({ id, gone }) => cache.segments.get(id)?.goneCount !== gone)
  if (unread.length > 0)
    await readSegments(
      db,
      cache,
      unread.map(({ id }) => id),
    )
  return listed.flatMap(({ id }) => cache.segments.get(id) ?? [])
}

async function readSegments(db: Database, cache: IndexCache, ids: string[]): Promise<void> {
  const segments = await db
    .selectFrom('search_segment')
    .select(['id', 'gone', 'words', 'lengths'])
    .where('id', 'in', ids)
    .execute()
  const kept = await db.selectFrom('search_column').selectAll().where('segment', 'in', ids).execute()
  const ranges = await db
    .selectFrom('search_range')
    .selectAll()
    .where('segment', 'in', ids)
    .orderBy('first')
    .execute()
  const { rows } = await sql<{ id: string }>`select id from search_segment`.execute(db)
  for (const { id, gone: goneCount, words, lengths } of segments) {
    const own = ranges.filter(({ segment }) => segment === id)
    const named = kept.flatMap(({ segment, name, bytes }) =>
      segment === id ? [[name, decodeColumn(bytes)]] : [],
    )
    const read = decodeLengths(lengths)
    cache.segments.set(id, {
      ...{ id, goneCount, words: Number(words), lengths: read },
      columns: Object.fromEntries(named) as Segment['columns'],
      gone: goneOf(own, read.length),
      ranges: own,
    })
  }
  forgetMerged(
    cache,
    rows.map(({ id }) => id),
  )
}

/** Below the highest level not all are seen: those of others stay. */
function forgetMerged(cache: IndexCache, seen: readonly string[]): void {
  if (cache.segments.size > 4 * seen.length + 16) cache.keepOnly(new Set(seen))
}

function goneOf(ranges: readonly { first: number; size: number; gone: boolean }[], size: number) {
  const gone = ranges.filter((range) => range.gone)
  if (gone.length === 0) return null
  const marks = new Uint8Array(size)
  for (const { first, size: many } of gone) marks.fill(1, first, first + many)
  return marks
}

export interface Term {
  field: Field
  term: string
}

/** Reads those that are not in memory, all at once. */
export async function openLists(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  terms: readonly Term[],
): Promise<OpenSegment[]> {
  const held = new Map<string, PostingsList | null>()
  const missing = new Set<Term>()
  for (const { id } of segments)
    for (const term of terms) {
      const list = cache.get(keyOf(id, term))
      if (list === undefined) missing.add(term)
      else held.set(keyOf(id, term), list)
    }
  if (missing.size > 0) await readLists(db, cache, segments, [...missing], held)
  return segments.map(({ id, lengths, columns, gone, words }) => ({
    ...{ lengths, columns, gone, words },
    list: (field, term) => held.get(keyOf(id, { field, term })) ?? undefined,
  }))
}

const keyOf = (segment: string, { field, term }: Term) => `${segment} ${field} ${term}`

async function readLists(
  db: Database,
  cache: IndexCache,
  segments: readonly CachedSegment[],
  terms: readonly Term[],
  held: Map<string, PostingsList | null>,
): Promise<void> {
  const ids = segments.map(({ id }) => id)
  for (const [field, these] of Map.groupBy(terms, (each) => each.field)) {
    const wanted = new Set(these.map(({ term }) => term))
    // A copy: the rest of the page need not stay.
    for (const { segment, bytes, ...page } of await pagesWith(db, ids, field, [...wanted]))
      for (const { term, start, end } of termsOfPage(page))
        if (wanted.has(term))
          held.set(keyOf(segment, { field, term }), new PostingsList(bytes.slice(start, end)))
  }
  for (const id of ids)
    for (const term of terms) {
      const key = keyOf(id, term)
      const list = held.get(key) ?? null
      held.set(key, list)
      cache.set(key, list)
    }
}

interface ReadPage {
  segment: string
  terms: string
  sizes: Buffer
  bytes: Buffer
}

/** Of each segment, the pages in which the terms would be. */
async function pagesWith(
  db: Database,
  segments: readonly string[],
  field: Field,
  terms: readonly string[],
): Promise<ReadPage[]> {
  const { rows } = await sql<ReadPage>`
    select p.segment, p.terms, p.sizes, p.bytes from (${placesOf(segments, field, terms)}) place
    join search_postings p on p.segment = place.segment and p.field = ${field} and p.first = place.first`.execute(
    db,
  )
  return rows
}

/** Where the terms would be: the page that begins with the last term up to each. */
const placesOf = (segments: readonly string[], field: Field, terms: readonly string[]) => sql`
  select distinct s.segment, p.first
  from unnest(${segments}::bigint[]) as s (segment) cross join unnest(${terms}::text[]) as t (term)
  cross join lateral (
    select first from search_postings p
    where p.segment = s.segment and p.field = ${field} and p.first <= t.term collate "C" order by first desc limit 1
  ) p`

/** Of each segment, the terms of a field from one to another, with how many texts have each. */
export async function termsBetween(
  db: Database,
  segments: readonly CachedSegment[],
  field: Field,
  from: string,
  to: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ terms: string; sizes: Buffer }>`
    select p.terms, p.sizes from unnest(${segments.map(({ id }) => id)}::bigint[]) as s (segment)
    join search_postings p on p.segment = s.segment and p.field = ${field} and p.first < ${to}
      and p.first >= coalesce((
        select first from search_postings f
        where f.segment = s.segment and f.field = ${field} and f.first <= ${from} order by first desc limit 1
      ), '')`.execute(db)
  const found = new Map<string, number>()
  for (const page of rows)
    for (const { term, texts } of termsOfPage(page))
      if (term >= from && term < to) found.set(term, (found.get(term) ?? 0) + texts)
  return found
}

/** How many texts have each of some words; those that none has are not in it. */
export async function textsWith(
  db: Database,
  segments: readonly CachedSegment[],
  field: Field,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const wanted = new Set(terms)
  const { rows } = await sql<{ terms: string; sizes: Buffer }>`
    select p.terms, p.sizes from (${placesOf(
      segments.map(({ id }) => id),
      field,
      terms,
    )}) place
    join search_postings p on p.segment = place.segment and p.field = ${field} and p.first = place.first`.execute(
    db,
  )
  const found = new Map<string, number>()
  for (const page of rows)
    for (const { term, texts } of termsOfPage(page))
      if (wanted.has(term)) found.set(term, (found.get(term) ?? 0) + texts)
  return found
}
