import type { Direction } from '../model/directions.ts'
import type { Span } from '../model/span.ts'
import type { Edit } from '../repair/apply-edits.ts'
import type { SourceMap } from '../repair/source-map.ts'

/** A text as it stands when directions about its lines are followed. */
export interface LinePlace {
  text: string
  map: SourceMap
}

/** The edits by which a direction is followed; null where its words are not in the text. */
export type LineRule<Own extends Direction> = (direction: Own, place: LinePlace) => Edit[] | null

/** White space before a place of the text, back to the word before it. */
export function spaceBefore(text: string, end: number): Span {
  let start = end
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--
  return { start, end }
}
