import type { WordList } from '../../languages/ar/words/word-list.ts'

type Counts = Iterable<[word: string, count: number]>

/** A word that only a rule makes known (a stem with small words and endings) has at most this share of its stem's. */
const ruleShare = 0.1
const known = new WeakMap<Counts, number[]>()

/** The most that a word of so many letters can weigh: what needs more is not worth looking up. Takes a list and its own words. */
export function heaviestByLength(list: WordList, own: Counts): (length: number) => number {
  const listed = known.get(list.words()) ?? highestCounts(list.words())
  known.set(list.words(), listed)
  const owned = highestCounts(own)
  const counts = Array.from(
    { length: Math.max(listed.length, owned.length) },
    (_, length) => (listed[length] ?? 0) + (owned[length] ?? 0),
  )
  const byRule = ruleShare * Math.max(...counts.slice(3), 1)
  const weights = counts.map((count) => Math.log(Math.max(count, byRule) / list.total))
  const rest = Math.log(byRule / list.total)
  return (length) => weights[length] ?? rest
}

function highestCounts(words: Counts): number[] {
  const counts: number[] = []
  for (const [word, count] of words) counts[word.length] = Math.max(count, counts[word.length] ?? 0)
  return counts
}
