import type { TermCounts } from './term-counts.ts'
import type { Term } from './terms.ts'

const wordWeight = 0.3
const shapeWeight = 1

/**
 * Logarithm of P(term | earlier, before) / P(term), by words where they were seen together, else by their classes.
 * `own`: occurrences that are the place itself.
 */
export type WordGain = (earlier: Term | null, before: Term, term: Term, own: number) => number

export function wordGainOf(counts: TermCounts, stop: Term): WordGain {
  const { total, insideTotal, words, lefts, rights, insideWords, insideRights } = counts
  const { pairs, classPairs, triples } = counts
  const at = (values: Float64Array, id: number) => values[id] as number

  function gain(earlier: Term | null, before: Term, term: Term, own: number): number {
    const here = before === stop ? own : 0
    const base = (at(rights, term.right) || 0.5) / total
    const both = classPairs.count(before.left, term.right) - here
    const byShape =
      (Math.max(0, both) + shapeWeight * placeGain(before, term, own)) /
      ((at(lefts, before.left) - here) * base + shapeWeight)
    const single = (at(words, term.word) || 1) / total
    const pair = Math.max(0, pairs.count(before.word, term.word) - here)
    const byWord = (pair + wordWeight * byShape) / ((at(words, before.word) - here) * single + wordWeight)
    if (earlier === null) return Math.log(byWord)
    const context = pairs.idOf(earlier.word, before.word)
    const triple = context === undefined ? 0 : triples.count(context, term.word)
    const seen = context === undefined ? 0 : pairs.count(earlier.word, before.word)
    return Math.log((triple + wordWeight * byWord) / (seen * single + wordWeight))
  }
  /** How much likelier the word is inside a sentence than anywhere; at its start nothing is known at this level. */
  function placeGain(before: Term, term: Term, own: number): number {
    if (before === stop) return 1
    const share = insideTotal / total
    const byShape = (at(insideRights, term.right) + 1) / ((at(rights, term.right) - own) * share + 1)
    return (at(insideWords, term.word) + byShape) / ((term.count - own) * share + 1)
  }
  return gain
}
