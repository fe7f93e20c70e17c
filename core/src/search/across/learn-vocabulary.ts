import type { Equivalent, Vocabulary } from './vocabulary.ts'

/** Stems of the same words in two languages. */
export interface AlignedWords {
  from: Iterable<string>
  to: Iterable<string>
}

/** A longer text says too little about which of its words belong together. */
const mostStems = 80
/** Of each word so many equivalents, and none that is much worse than the best. */
const mostEquivalents = 5
const leastDice = 0.1
const leastOfBest = 0.35

/** So many pairs, or words, are a short step. */
const stepSize = 50

/**
 * Which words stand for which, by how often they stand in the same pairs (Dice's coefficient). `together`: how often at
 * least. Time is linear in the pairs of stems, of which a text has at most 6,400.
 */
export function learnVocabulary(pairs: Iterable<AlignedWords>, together: number): Vocabulary {
  const steps = learnInSteps(pairs, together)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, in short steps between which others may have their turn; pairs are taken one by one. */
export function* learnInSteps(pairs: Iterable<AlignedWords>, together: number): Generator<void, Vocabulary> {
  const [from, to] = [new Having(), new Having()]
  let taken = 0
  for (const pair of pairs) {
    if (++taken % stepSize === 0) yield
    const [one, other] = [new Set(pair.from), new Set(pair.to)]
    if (one.size > mostStems || other.size > mostStems) continue
    from.add(one, taken)
    to.add(other, taken)
  }
  const counts = new Uint32Array(to.terms.length)
  const learnt = new Map<string, Equivalent[]>()
  for (const [number, term] of from.terms.entries()) {
    if (number % stepSize === 0) yield
    const equivalents = equivalentsOf(from.textsOf[number] as number[], to, counts, together)
    if (equivalents.length > 0) learnt.set(term, equivalents)
  }
  return learnt
}

/** `counts` is all zeros before and after. */
function equivalentsOf(
  texts: readonly number[],
  to: Having,
  counts: Uint32Array,
  together: number,
): Equivalent[] {
  const seen: number[] = []
  for (const text of texts)
    for (const term of to.termsOf[text] ?? []) {
      if (counts[term] === 0) seen.push(term)
      counts[term] = (counts[term] as number) + 1
    }
  const rated = seen.flatMap((term) => {
    const both = counts[term] as number
    counts[term] = 0
    const dice = (2 * both) / (texts.length + (to.textsOf[term] as number[]).length)
    return both >= together && dice >= leastDice ? [{ term: to.terms[term] as string, dice }] : []
  })
  rated.sort((one, other) => other.dice - one.dice || (one.term < other.term ? -1 : 1))
  const best = rated[0]?.dice ?? 1
  return rated
    .slice(0, mostEquivalents)
    .filter(({ dice }) => dice >= best * leastOfBest)
    .map(({ term, dice }) => ({ term, share: dice / best }))
}

/** Terms by numbers: which texts have each, and which each text has. */
class Having {
  readonly terms: string[] = []
  readonly textsOf: number[][] = []
  readonly termsOf: number[][] = []
  readonly #numbers = new Map<string, number>()

  add(terms: Iterable<string>, text: number): void {
    const own: number[] = []
    for (const term of terms) {
      const number = this.#numberOf(term)
      this.textsOf[number]?.push(text)
      own.push(number)
    }
    this.termsOf[text] = own
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    this.#numbers.set(term, this.terms.length)
    this.terms.push(term)
    this.textsOf.push([])
    return this.terms.length - 1
  }
}
