import type { Span } from '@qarar/core'
import { standingOf } from '@qarar/register'
import type { PlacedReading, VerifiedReading } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { quoteFinder } from './anchor.ts'
import { type KeptReading, listReadings } from './list-decisions.ts'
import { paragraphAround, type ShownText, shownText } from './shown-text.ts'

export interface Placement {
  /** In the order of the text; none overlaps another. */
  placed: PlacedReading[]
  /** Their words are no longer in the shown text. */
  unplaced: VerifiedReading[]
}

/** Verified readings of an expression in the text that it shows. Only where there are any the text is loaded. `log`: as they stood then. */
export async function verifiedIn(
  db: Database,
  shown: ShownExpression,
  log: number | null = null,
): Promise<Placement> {
  const readings = await listReadings(db, shown.id, log)
  return readings.length === 0
    ? { placed: [], unplaced: [] }
    : placeReadings(readings, await shownText(db, shown))
}

/** By the place in the file; in a text that is read from another file, by the words with their context. */
export function placeReadings(newestFirst: readonly KeptReading[], shown: ShownText): Placement {
  const findSpan = spanFinder(newestFirst, shown)
  const found = newestFirst.map((reading) => ({ reading, place: placeOf(reading, findSpan(reading), shown) }))
  const standing = standingOf(found, (a, b) => overlap(a.place, b.place) || isSamePlace(a.reading, b.reading))
  return {
    placed: standing.flatMap(({ place }) => place ?? []).sort((a, b) => a.span.start - b.span.start),
    unplaced: standing.flatMap(({ place, reading }) => (place ? [] : withoutFile(reading))),
  }
}

/** The text is prepared for the search by words only where there are readings of other files. */
function spanFinder(readings: readonly KeptReading[], { manifestation, map, text }: ShownText) {
  const isOfFile = (reading: KeptReading) => reading.manifestation === manifestation
  const findQuote = readings.every(isOfFile) ? () => null : quoteFinder(text)
  return (reading: KeptReading): Span | null =>
    isOfFile(reading)
      ? map.spanOf(reading.anchor.ranges.map(([from, to]) => ({ from, to })))
      : findQuote(reading.anchor)
}

function placeOf(reading: KeptReading, span: Span | null, shown: ShownText): PlacedReading | null {
  const paragraph = span && paragraphAround(shown, span)
  if (!span || !paragraph) return null
  const { order, eId } = paragraph
  return { ...withoutFile(reading), span, order, eId }
}

function withoutFile({ manifestation: _, ...reading }: KeptReading): VerifiedReading {
  return reading
}

function overlap(a: { span: Span } | null, b: { span: Span } | null): boolean {
  return a !== null && b !== null && a.span.start < b.span.end && b.span.start < a.span.end
}

function isSamePlace(a: KeptReading, b: KeptReading): boolean {
  if (a.manifestation !== b.manifestation) return false
  return a.anchor.ranges.some(([from, to]) =>
    b.anchor.ranges.some((other) => from < other[1] && other[0] < to),
  )
}
