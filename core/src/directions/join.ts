import type { DirectionOf } from '../model/directions.ts'
import { readMarker } from '../parse/markers.ts'
import type { Edit } from '../repair/apply-edits.ts'
import { fileRangesOf } from './heed.ts'
import type { LineRule } from './line-place.ts'

/** Every line break among the words is a space. A bullet behind one is a machine's. */
export const join: LineRule<DirectionOf<'join'>> = (direction, { text, map }) => {
  const span = map.spanOf(fileRangesOf(direction))
  if (span === null) return null
  return spacesIn(text.slice(span.start, span.end)).flatMap(({ index, length }): Edit[] => {
    const start = span.start + index
    const end = start + length
    return [{ start, end, text: ' ', step: 'decided-join' }, ...falseBulletAt(text, end)]
  })
}

function falseBulletAt(text: string, start: number): Edit[] {
  const marker = readMarker({ text: text.slice(start, start + longestBullet) })
  if (marker?.kind !== 'bullet') return []
  return [{ start, end: start + marker.length, text: '', reason: 'false-bullet', step: 'false-bullet' }]
}

/** Characters, with a word behind it. */
const longestBullet = 20

/** Runs of white space that hold a line break. */
function spacesIn(words: string): { index: number; length: number }[] {
  return [...words.matchAll(/\s+/g)]
    .filter(([space]) => /[\r\n]/.test(space))
    .map(({ index, 0: { length } }) => ({ index, length }))
}
