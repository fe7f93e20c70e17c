import type { DirectionOf } from '../model/directions.ts'
import { fileRangesOf } from './heed.ts'
import { type LineRule, spaceBefore } from './line-place.ts'

/** A line begins with the words; rules read it as they read every line. */
export const cut: LineRule<DirectionOf<'cut'>> = (direction, { text, map }) => {
  const span = map.spanOf(fileRangesOf(direction))
  if (span === null) return null
  const space = spaceBefore(text, span.start)
  if (space.start === 0 || /[\r\n]/.test(text.slice(space.start, space.end))) return []
  return [{ ...space, text: '\n', step: 'decided-cut' }]
}
