import { firstFrom } from '../first-from.ts'
import type { CodePointRange, ReadingMap } from '../model/publication.ts'
import type { FileRange } from '../model/span.ts'
import type { Leaf } from '../parse/parsed-document.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import type { Source } from './paragraphs.ts'

export interface PlacedLeaf {
  work: number | null
  leaf: Leaf
  eId: string
}

/** Where every leaf and every drop stands in the file, in code points. */
export function readingMapOf(
  placed: readonly PlacedLeaf[],
  repaired: RepairedText,
  source: Source,
  fileText: string,
): ReadingMap {
  const codePoint = codePointCounter(fileText)
  const inCodePoints = (ranges: FileRange[]): CodePointRange[] =>
    ranges.map(({ from, to }) => [codePoint(from), codePoint(to)])
  return {
    leaves: placed.map(({ work, leaf, eId }) => ({
      work,
      eId,
      ...wordsOf(leaf, source),
      ranges: inCodePoints(rangesOf(leaf, source)),
    })),
    dropped: [...Map.groupBy(repaired.drops, (drop) => drop.reason)].map(([reason, drops]) => ({
      reason,
      ranges: inCodePoints(drops),
    })),
    repairs: repairsOf(repaired).map(({ step, ranges }) => ({ step, ranges: inCodePoints(ranges) })),
  }
}

/** Of every step the stretches of the file that it touched; what it only added stands nowhere in the file. */
function repairsOf({ pieces, drops }: RepairedText): { step: string; ranges: FileRange[] }[] {
  const touched = [...pieces, ...drops].flatMap((place) => {
    const moved = 'moved' in place ? (place.moved ?? []) : []
    const steps = new Set(place.step === null ? moved : [place.step, ...moved])
    return place.to > place.from ? [...steps].map((step) => ({ step, from: place.from, to: place.to })) : []
  })
  const bySteps = Map.groupBy(
    touched.sort((a, b) => a.from - b.from),
    ({ step }) => step,
  )
  return [...bySteps].map(([step, ranges]) => ({ step, ranges: joined(ranges) }))
}

/** Sorted ranges, those that touch made one. */
function joined(sorted: readonly FileRange[]): FileRange[] {
  const found: FileRange[] = []
  for (const { from, to } of sorted) {
    const last = found.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}

function wordsOf({ marker, span }: Leaf, { text }: Source): { marker: string | null; text: string } {
  return {
    marker: marker ? text.slice(marker.start, marker.end) : null,
    text: text.slice(span.start, span.end),
  }
}

export function rangesOf({ marker, span }: Leaf, { map }: Source): FileRange[] {
  return [...(marker ? map.ranges(marker.start, marker.end) : []), ...map.ranges(span.start, span.end)]
}

/** Counts code points up to an offset; asked in any order, it keeps a table of the surrogate pairs. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index)
  return (offset) => offset - countBelow(pairs, offset)
}

function countBelow(sorted: readonly number[], value: number): number {
  return firstFrom(sorted.length, (index) => (sorted[index] as number) >= value)
}
