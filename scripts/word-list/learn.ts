// Learns the word list and the transitions of word shapes from texts. Used by write.ts for what the project ships
// and by accuracy/, which learns from other texts than it tests.
import {
  shapeCount,
  shapeOfMark,
  shapeOfNumber,
  shapeOfWord,
  startOfLine,
} from '../../core/src/languages/ar/words/word-shapes.ts'

const marks =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const token = /[\u0621-\u064A]+|[\p{N}]+|[^\s\p{L}\p{N}]/gu

export interface Learnt {
  counts: Map<string, number>
  /** Natural logarithms of how much more often one shape follows another than by chance; row by row. */
  transitions: Float64Array
}

export function learnWords(texts: Iterable<string>): Learnt {
  const counts = new Map<string, number>()
  const pairs = new Float64Array(shapeCount * shapeCount)
  for (const text of texts)
    for (const line of text.replace(marks, '').split(/[\r\n]+/)) learnLine(line, counts, pairs)
  return { counts, transitions: ratios(pairs) }
}

function learnLine(line: string, counts: Map<string, number>, pairs: Float64Array): void {
  let before = startOfLine
  for (const [found] of line.matchAll(token)) {
    const shape = shapeOf(found)
    // Rows of dots lead from a heading to its page.
    if (found === '.' && before === shape) continue
    if (/[\u0621-\u064A]/.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1)
    ;(pairs[before * shapeCount + shape] as number)++
    before = shape
  }
  if (before !== startOfLine) (pairs[before * shapeCount + startOfLine] as number)++
}

function shapeOf(found: string): number {
  if (/[\u0621-\u064A]/.test(found)) return shapeOfWord(found)
  return /\p{N}/u.test(found) ? shapeOfNumber(found) : shapeOfMark(found)
}

/** Smoothed towards chance by as many pairs as the table would need to be sure. */
function ratios(pairs: Float64Array): Float64Array {
  const smoothing = 4
  const total = pairs.reduce((sum, count) => sum + count, 0)
  const [first, second] = [new Float64Array(shapeCount), new Float64Array(shapeCount)]
  pairs.forEach((count, index) => {
    ;(first[Math.floor(index / shapeCount)] as number) += count
    ;(second[index % shapeCount] as number) += count
  })
  return pairs.map((count, index) => {
    const chance =
      ((first[Math.floor(index / shapeCount)] as number) * (second[index % shapeCount] as number)) / total
    return Math.log((count + smoothing) / (chance + smoothing))
  })
}
