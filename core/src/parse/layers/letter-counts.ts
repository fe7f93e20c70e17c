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
    for (const character of folded) {
      const place = placeOf(character)
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

/** Where a letter or digit is counted; null for every other character. */
function placesIn(lines: readonly TextLine[]): (character: string) => number | null {
  const counts = new Map<string, number>()
  for (const { folded } of lines)
    for (const character of folded) counts.set(character, (counts.get(character) ?? 0) + 1)
  const letters = [...counts].filter(([character]) => /[\p{L}\p{N}]/u.test(character))
  const places = new Map(
    letters
      .sort((a, b) => b[1] - a[1])
      .map(([letter], rank) => [letter, rank < ownCounts ? rank : sharedPlace(letter)]),
  )
  return (character) => places.get(character) ?? null
}

const sharedPlace = (letter: string) => ownCounts + ((letter.codePointAt(0) ?? 0) % sharedCounts)

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
