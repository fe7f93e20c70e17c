import type { Level } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { mergeSegments } from './merge-segments.ts'

/** So many segments of one size become one of the next: a text is written anew once a size. */
const together = 8

/** Texts of a small segment; a size is so many times as large as the one before. */
const smallest = 512

/** Larger ones are left alone: to write one anew takes seconds. */
const largest = 300_000

interface Sized {
  id: string
  level: Level
  texts: number
  gone: number
}

/** Under `lockChanges`. */
export async function mergeSmall(change: Change): Promise<void> {
  for (;;) {
    const segments = await change
      .selectFrom('search_segment')
      .select(['id', 'level', 'texts', 'gone'])
      .orderBy('id')
      .execute()
    const merged = toMerge(segments)
    if (merged === undefined) return
    await mergeSegments(
      change,
      (merged[0] as Sized).level,
      merged.map(({ id }) => id),
    )
  }
}

/** Those that are mostly gone by themselves; else so many of one size. */
function toMerge(segments: readonly Sized[]): Sized[] | undefined {
  const emptied = segments.find(({ texts, gone }) => gone > texts / 2)
  if (emptied) return [emptied]
  const alike = Map.groupBy(segments, (segment) => `${segment.level} ${sizeOf(segment)}`)
  return [...alike.values()].find((those) => those.length >= together && isAllowed(those))?.slice(0, together)
}

const left = ({ texts, gone }: Sized) => texts - gone

const sizeOf = (segment: Sized) =>
  Math.max(0, Math.ceil(Math.log(left(segment) / smallest) / Math.log(together)))

const isAllowed = (those: readonly Sized[]) =>
  those.slice(0, together).reduce((sum, segment) => sum + left(segment), 0) <= largest
