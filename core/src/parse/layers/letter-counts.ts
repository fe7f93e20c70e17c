import type { TextLine } from '../document-view.ts'

/** Counts of the letters and digits of lines, as running sums: the counts of any block are one subtraction. */
export interface LetterCounts {
  /** Letters and digits in the lines [first, end). */
  length(first: number, end: number): number
  /** How many letters and digits differ between two blocks, as a sum over the alphabet. */
  distance(aFirst: number, aEnd: number, bFirst: number, bEnd: number): number
}

/** `folded` text is counted, so that vowel signs, letter variants and digit shapes do not matter. */
export function countLetters(lines: readonly TextLine[]): LetterCounts {
  const alphabet = new Map<string, number>()
  const perLine = lines.map((line) =>
    (line.folded.match(/[\p{L}\p{N}]/gu) ?? []).map((letter) => indexIn(alphabet, letter)),
  )
  const size = alphabet.size
  const sums = new Int32Array((lines.length + 1) * size)
  const lengths = new Int32Array(lines.length + 1)
  for (const [line, letters] of perLine.entries()) {
    sums.copyWithin((line + 1) * size, line * size, (line + 1) * size)
    for (const letter of letters) (sums[(line + 1) * size + letter] as number)++
    lengths[line + 1] = (lengths[line] as number) + letters.length
  }
  const count = (first: number, end: number, letter: number) =>
    (sums[end * size + letter] as number) - (sums[first * size + letter] as number)
  return {
    length: (first, end) => (lengths[end] as number) - (lengths[first] as number),
    distance: (aFirst, aEnd, bFirst, bEnd) => {
      let total = 0
      for (let letter = 0; letter < size; letter++)
        total += Math.abs(count(aFirst, aEnd, letter) - count(bFirst, bEnd, letter))
      return total
    },
  }
}

function indexIn(alphabet: Map<string, number>, letter: string): number {
  const known = alphabet.get(letter)
  if (known !== undefined) return known
  alphabet.set(letter, alphabet.size)
  return alphabet.size - 1
}
