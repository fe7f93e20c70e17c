import { plainWords } from './plain-words.ts'

/** The words of a text, each with how often it stands there. */
export interface WordBag {
  counts: ReadonlyMap<string, number>
  total: number
  /** 0 to 1: share of the words that both have; or, if that is more, how far the shorter one stands in the longer. */
  likeness: (other: WordBag) => number
}

/** Fewer words than these stand in many sentences. */
const leastContained = 5

export function wordBag(text: string): WordBag {
  const words =
    plainWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    counts,
    total: words.length,
    likeness: (other) => likenessOf({ counts, total: words.length }, other),
  }
}

function likenessOf(one: Pick<WordBag, 'counts' | 'total'>, other: WordBag): number {
  const shorter = Math.min(one.total, other.total)
  if (shorter === 0) return 0
  let both = 0
  for (const [word, count] of one.counts) both += Math.min(count, other.counts.get(word) ?? 0)
  const share = (2 * both) / (one.total + other.total)
  const contained = shorter < leastContained ? 0 : both / shorter
  return Math.max(share, contained >= 0.8 ? contained : 0)
}
