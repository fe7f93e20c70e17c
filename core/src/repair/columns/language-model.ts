import { isFinished, type OrderLine } from './order-line.ts'
import { countTerms } from './term-counts.ts'
import { type Term, termsOf } from './terms.ts'
import { type WordGain, wordGainOf } from './word-gain.ts'

/** How well words follow each other, as learnt from the running text of the document itself. */
export interface LanguageModel {
  /** Natural logarithm of how much likelier the start of `next` is after `line` than anywhere. */
  follows(line: number, next: number): number
  /** The words on both sides of the join stand beside each other elsewhere in the document. */
  isKnown(line: number, next: number): boolean
}

/** A paragraph can begin with any word; only inside a sentence is a wrong word near proof. */
const bounds = { low: -4, start: -2, high: 6 }

export function learnLanguage(lines: readonly OrderLine[]): LanguageModel {
  const document = termsOf(lines)
  const { stop, terms } = document
  const counts = countTerms(document, (line) => isCounted(lines, line))
  const gain = wordGainOf(counts, stop)
  const end = lines.map((line, index) => endOf(line, terms[index] as Term[], stop))
  const start = terms.map((own, index) => startOf(own, isCounted(lines, index), gain))

  function follows(line: number, next: number): number {
    const [before, last] = end[line] as [Term | null, Term]
    const { first, second, own, alone } = start[next] as Start
    if (first === undefined) return 0
    let score = gain(before, last, first, own)
    if (second !== undefined && last !== stop) score += gain(last, first, second, 0) - alone
    return Math.max(last === stop ? bounds.start : bounds.low, Math.min(bounds.high, score))
  }
  function isKnown(line: number, next: number): boolean {
    const [, last] = end[line] as [Term | null, Term]
    const first = start[next]?.first
    return first !== undefined && last !== stop && counts.pairs.count(last.word, first.word) > 0
  }
  return { follows, isKnown }
}

function endOf(line: OrderLine, terms: readonly Term[], stop: Term): [Term | null, Term] {
  if (isFinished(line)) return [null, stop]
  return [terms.at(-2) ?? null, terms.at(-1) ?? stop]
}

/** The first words of a line, and what the second gains by the first alone. */
interface Start {
  first: Term | undefined
  second: Term | undefined
  /** Occurrences among those counted that are the place itself. */
  own: number
  alone: number
}

function startOf([first, second]: readonly Term[], counted: boolean, gain: WordGain): Start {
  const alone = first === undefined || second === undefined ? 0 : gain(null, first, second, 0)
  return { first, second, own: counted ? 1 : 0, alone }
}

/** A line's start counts as the start of a sentence where the line before it is whole. */
function isCounted(lines: readonly OrderLine[], index: number): boolean {
  const before = lines[index - 1]
  return before !== undefined && isFinished(before)
}
