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
  const perLine = lines.map((line) => line.folded.match(/[\p{L}\p{N}]/gu) ?? [])
  const placeOf = placesOf(perLine)
  const sums = new Int32Array((lines.length + 1) * size)
  const lengths = new Int32Array(lines.length + 1)
  for (const [line, letters] of perLine.entries()) {
    sums.copyWithin((line + 1) * size, line * size, (line + 1) * size)
    for (const letter of letters) (sums[(line + 1) * size + placeOf(letter)] as number)++
    lengths[line + 1] = (lengths[line] as number) + letters.length
  }
  return {
    length: (first, end) => (lengths[end] as number) - (lengths[first] as number),
    distance: (aFirst, aEnd, bFirst, bEnd, most) => distanceIn(sums, aFirst, aEnd, bFirst, bEnd, most),
  }
}

function placesOf(perLine: readonly (readonly string[])[]): (letter: string) => number {
  const counts = new Map<string, number>()
  for (const letters of perLine)
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, ownCounts)
  const places = new Map(frequent.map(([letter], place) => [letter, place]))
  return (letter) => places.get(letter) ?? ownCounts + ((letter.codePointAt(0) ?? 0) % sharedCounts)
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
