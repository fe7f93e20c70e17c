import { type PairCounts, pairCounts } from './pair-counts.ts'
import type { DocumentTerms, Term } from './terms.ts'

/** How often the document has words and classes, by their numbers, alone and beside each other. */
export interface TermCounts {
  /** Of all words, and of those inside sentences. */
  total: number
  insideTotal: number
  /** Words, each start of a sentence counted as a full stop before it. */
  words: Float64Array
  lefts: Float64Array
  rights: Float64Array
  insideWords: Float64Array
  insideRights: Float64Array
  pairs: PairCounts
  classPairs: PairCounts
  /** By the number of the pair of the first two, and the third. */
  triples: PairCounts
}

/** `begins`: whether a line is the start of a sentence. */
export function countTerms(
  { terms, stop, size }: DocumentTerms,
  begins: (line: number) => boolean,
): TermCounts {
  const counts = noCounts(size)
  for (const [line, own] of terms.entries()) {
    let [pair, before]: [number | undefined, Term | undefined] = [undefined, undefined]
    if (begins(line)) {
      count(counts.lefts, stop.left)
      count(counts.words, stop.word)
      before = stop
    }
    for (const term of own) {
      countTerm(counts, term)
      if (pair !== undefined) counts.triples.add(pair, term.word)
      pair = before && countPair(counts, before, term, before === stop)
      before = term
    }
  }
  return counts
}

function noCounts(size: number): TermCounts {
  const none = () => new Float64Array(size)
  return {
    total: 0,
    insideTotal: 0,
    words: none(),
    lefts: none(),
    rights: none(),
    insideWords: none(),
    insideRights: none(),
    pairs: pairCounts(size),
    classPairs: pairCounts(size),
    triples: pairCounts(size),
  }
}

function countTerm(counts: TermCounts, { word, left, right }: Term): void {
  counts.total++
  count(counts.rights, right)
  count(counts.lefts, left)
  count(counts.words, word)
}

function countPair(counts: TermCounts, before: Term, term: Term, starts: boolean): number {
  if (!starts) {
    count(counts.insideWords, term.word)
    count(counts.insideRights, term.right)
    counts.insideTotal++
  }
  counts.classPairs.add(before.left, term.right)
  return counts.pairs.add(before.word, term.word)
}

function count(counts: Float64Array, id: number): void {
  counts[id] = (counts[id] as number) + 1
}
