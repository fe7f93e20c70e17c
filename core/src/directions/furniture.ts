import type { DirectionOf } from '../model/directions.ts'
import type { Span } from '../model/span.ts'
import type { Edit } from '../repair/apply-edits.ts'
import { fileRangesOf } from './heed.ts'
import type { LineRule } from './line-place.ts'

/** The words go, the breaks between their lines stay. Each range for itself: lines of a page may be out of order yet. */
export const furniture: LineRule<DirectionOf<'furniture'>> = (direction, { text, map }) => {
  const spans = fileRangesOf(direction).map((range) => map.spanOf([range]))
  if (spans.includes(null)) return null
  return spans.flatMap((span) => (span ? linesIn(text, span) : []))
}

function linesIn(text: string, { start, end }: Span): Edit[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    text: '',
    reason: 'marked-furniture',
    step: 'marked-furniture',
  }))
}
