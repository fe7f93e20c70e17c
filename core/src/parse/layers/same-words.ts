import { foldDigits } from '../../languages/fold-arabic.ts'
import type { TextLine } from '../document-view.ts'

// Letters alone do not tell «25/12» from «52/21», nor a paragraph from its anagram. Damage moves, cuts and glues
// words; it changes no number, and it never replaces every word.

/** What a line holds, as far as damage keeps it. */
interface Parts {
  /** Runs of digits, whose order among each other a reversed line does not keep. */
  numbers: readonly string[]
  words: readonly string[]
}

/** How many of the words of the longer block the other must have as well. */
const leastShared = 0.4

export type SameWords = (whole: number, first: number, end: number) => boolean

/** Whether a line and a block of lines have the same numbers, and enough of each other's words. */
export function sameWordsIn(lines: readonly TextLine[]): SameWords {
  const parts: (Parts | undefined)[] = []
  const partsOf = (index: number): Parts => {
    parts[index] ??= readParts(lines[index]?.folded ?? '')
    return parts[index]
  }
  return (whole, first, end) => {
    const block = Array.from({ length: end - first }, (_, row) => partsOf(first + row))
    const own = partsOf(whole)
    const numbers = block.flatMap((each) => each.numbers)
    const words = block.flatMap((each) => each.words)
    return (
      numbers.length === own.numbers.length &&
      countShared(numbers, own.numbers) === numbers.length &&
      countShared(words, own.words) >= leastShared * Math.max(words.length, own.words.length)
    )
  }
}

function readParts(folded: string): Parts {
  const text = foldDigits(folded).replaceAll('ـ', '')
  return { numbers: text.match(/\p{N}+/gu) ?? [], words: text.match(/\p{L}+/gu) ?? [] }
}

/** Members of two multisets that are in both. */
function countShared(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const each of some) left.set(each, (left.get(each) ?? 0) + 1)
  return others.filter((each) => {
    const count = left.get(each) ?? 0
    if (count > 0) left.set(each, count - 1)
    return count > 0
  }).length
}
