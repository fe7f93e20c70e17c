/** Words with counts, and how shapes of words follow each other: what tells likely text from unlikely text. */
export interface WordList {
  /** How often a word was seen, in its printed form without vowel marks; 0 for an unknown one. */
  wordCount(word: string): number
  words(): Iterable<[word: string, count: number]>
  /** Words of a text at hand, which count beside those of the list. */
  added(): Iterable<[word: string, count: number]>
  total: number
  /** Natural logarithm of how much more often shape `second` follows `first` than by chance. */
  transition(first: number, second: number): number
}

export function wordListOf(
  counts: ReadonlyMap<string, number>,
  transition: (first: number, second: number) => number,
): WordList {
  return {
    wordCount: (word) => counts.get(word) ?? 0,
    words: () => counts,
    added: () => [],
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    transition,
  }
}

/** The list and the words of a text at hand; its own words weigh as much as it has of them. */
export function withWords(list: WordList, own: ReadonlyMap<string, number>): WordList {
  const ownTotal = [...own.values()].reduce((sum, count) => sum + count, 0)
  return {
    wordCount: (word) => list.wordCount(word) + (own.get(word) ?? 0),
    words: () => list.words(),
    added: () => own,
    total: list.total + ownTotal,
    transition: list.transition,
  }
}
