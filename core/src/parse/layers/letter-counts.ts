import type { TextLine } from '../document-view.ts'

/** Counts of the letters and digits of lines, as running sums: the counts of any block are one subtraction. */
export interface LetterCounts {
  /** Letters and digits in the lines [first, end). */
  length(first: number, end: number): number
  /** How many letters and digits differ between two blocks, as a sum over the alphabet; counting stops above `most`. */
  distance(aFirst: number, aEnd: number, bFirst: number, bEnd: number, most: number): number
}

/** Each of the most frequent letters is counted by itself; thousands of others, as Chinese has, share some counts. */
const ownCounts = 80
const sharedCounts = 16
const size = ownCounts + sharedCounts

/** `folded` text is counted, so that vowel signs, letter variants and digit shapes do not matter. */
export function countLetters(lines: readonly TextLine[]): LetterCounts {
  const placeOf = placesIn(lines)
  const sums = new Int32Array((lines.length + 1) * size)
  const lengths = new Int32Array(lines.length + 1)
  for (const [line, { folded }] of lines.entries()) {
    const row = (line + 1) * size
    sums.copyWithin(row, row - size, row)
    let length = 0
    for (let at = 0; at < folded.length; at++) {
      const code = folded.codePointAt(at) as number
      if (code > lastOfOneUnit) at++
      const place = placeOf(code)
      if (place === null) continue
      ;(sums[row + place] as number)++
      length++
    }
    lengths[line + 1] = (lengths[line] as number) + length
  }
  return {
    length: (first, end) => (lengths[end] as number) - (lengths[first] as number),
    distance: (aFirst, aEnd, bFirst, bEnd, most) => distanceIn(sums, aFirst, aEnd, bFirst, bEnd, most),
  }
}

/** The last character that is one unit of a JavaScript string; others are two. */
const lastOfOneUnit = 0xffff

/** Where a letter or digit is counted, by its code; null for every other character. */
function placesIn(lines: readonly TextLine[]): (code: number) => number | null {
  const letters = countCodes(lines).filter(([code]) => /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)))
  const places = new Map(
    letters
      .sort((a, b) => b[1] - a[1])
      .map(([code], rank) => [code, rank < ownCounts ? rank : ownCounts + (code % sharedCounts)]),
  )
  const near = Array.from({ length: firstFar }, (_, code) => places.get(code) ?? null)
  return (code) => (code < firstFar ? (near[code] as number | null) : (places.get(code) ?? null))
}

/** Codes below are of the scripts that most texts are in: an array knows them, a map the thousands of others. */
const firstFar = 0x800

/** How often each character stands there, in the order in which they come first. */
function countCodes(lines: readonly TextLine[]): [code: number, count: number][] {
  const near = new Uint32Array(firstFar)
  const counts = new Map<number, number>()
  for (const { folded } of lines)
    for (let at = 0; at < folded.length; at++) {
      const code = folded.codePointAt(at) as number
      if (code > lastOfOneUnit) at++
      if (code >= firstFar) counts.set(code, (counts.get(code) ?? 0) + 1)
      else if ((near[code] as number)++ === 0) counts.set(code, 0)
    }
  return [...counts].map(([code, count]) => [code, code < firstFar ? (near[code] as number) : count])
}

/** The most frequent letters come first: blocks that differ are told by a few of them. */
function distanceIn(
  sums: Int32Array,
  aFirst: number,
  aEnd: number,
  bFirst: number,
  bEnd: number,
  most: number,
): number {
  let total = 0
  for (let place = 0; place < size && total <= most; place++) {
    const inA = (sums[aEnd * size + place] as number) - (sums[aFirst * size + place] as number)
    const inB = (sums[bEnd * size + place] as number) - (sums[bFirst * size + place] as number)
    total += Math.abs(inA - inB)
  }
  return total
}
