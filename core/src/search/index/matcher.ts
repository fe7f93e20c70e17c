// What goes through the texts of a segment that have a word, and says how well each has it.
import { Cursor, end } from '../postings/cursor.ts'
import type { PostingsList } from '../postings/postings-list.ts'

export interface Matcher {
  /** The text that it is at; -1 before the first, `end` past the last. */
  readonly doc: number
  /** To the first text from `target` on. */
  seek(target: number): number
  score(): number
  /** No text has more. */
  readonly bound: number
  /** No text from `target` to `boundEnd` has more. */
  boundAt(target: number): number
  boundEnd(): number
}

type Impact = (frequency: number, length: number) => number

/** Rounding must not let a bound fall below a score. */
const slack = 1 + 1e-9

export class TermMatcher implements Matcher {
  readonly bound: number
  readonly #cursor: Cursor
  readonly #weight: number
  readonly #lengths: Uint32Array
  readonly #impact: Impact
  #boundBlock = -1
  #boundOfBlock = 0

  constructor(list: PostingsList, weight: number, lengths: Uint32Array, impact: Impact) {
    this.#cursor = new Cursor(list)
    this.#weight = weight
    this.#lengths = lengths
    this.#impact = impact
    let highest = 0
    for (let block = 0; block < list.blocks; block++) highest = Math.max(highest, list.bestOf(block, impact))
    this.bound = highest * weight * slack
  }

  get doc(): number {
    return this.#cursor.doc
  }

  seek(target: number): number {
    return this.#cursor.seek(target)
  }

  score(): number {
    const { doc, frequency } = this.#cursor
    return this.#weight * this.#impact(frequency, this.#lengths[doc] as number)
  }

  boundAt(target: number): number {
    const block = this.#cursor.blockFrom(target)
    if (block === this.#boundBlock) return this.#boundOfBlock
    const { list } = this.#cursor
    this.#boundBlock = block
    this.#boundOfBlock = block < list.blocks ? list.bestOf(block, this.#impact) * this.#weight * slack : 0
    return this.#boundOfBlock
  }

  boundEnd(): number {
    return this.#cursor.list.lastDocs[this.#boundBlock] ?? end
  }
}

/** Texts that were found beforehand: of a phrase, of words that begin alike. */
export class FoundMatcher implements Matcher {
  readonly bound: number
  doc = -1
  #index = -1
  readonly #docs: ArrayLike<number>
  readonly #scores: Float64Array

  constructor(
    docs: ArrayLike<number>,
    frequencies: ArrayLike<number>,
    weight: number,
    lengths: Uint32Array,
    impact: Impact,
  ) {
    this.#docs = docs
    this.#scores = new Float64Array(docs.length)
    let highest = 0
    for (let index = 0; index < docs.length; index++) {
      const length = lengths[docs[index] as number] as number
      const score = weight * impact(frequencies[index] as number, length)
      this.#scores[index] = score
      if (score > highest) highest = score
    }
    this.bound = highest * slack
  }

  seek(target: number): number {
    if (target <= this.doc) return this.doc
    this.#index = firstFrom(this.#docs, target, this.#index + 1)
    this.doc = this.#docs[this.#index] ?? end
    return this.doc
  }

  score(): number {
    return this.#scores[this.#index] as number
  }

  boundAt(): number {
    return this.bound
  }

  boundEnd(): number {
    return end
  }
}

/** By steps that double, then by halves. */
function firstFrom(docs: ArrayLike<number>, target: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < docs.length && (docs[low + step] as number) < target) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, docs.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((docs[middle] as number) < target) low = middle + 1
    else high = middle
  }
  return low
}

/** Readings of one word, or words of which one is enough: a text counts by the best of them. */
export class AnyMatcher implements Matcher {
  readonly bound: number
  doc = -1
  readonly #matchers: readonly Matcher[]

  constructor(matchers: readonly Matcher[]) {
    this.#matchers = matchers
    this.bound = matchers.reduce((most, { bound }) => Math.max(most, bound), 0)
  }

  seek(target: number): number {
    if (target <= this.doc) return this.doc
    let first: number = end
    for (const matcher of this.#matchers) {
      const doc = matcher.seek(target)
      if (doc < first) first = doc
    }
    this.doc = first
    return first
  }

  score(): number {
    let best = 0
    for (const matcher of this.#matchers) if (matcher.doc === this.doc) best = Math.max(best, matcher.score())
    return best
  }

  boundAt(target: number): number {
    let highest = 0
    for (const matcher of this.#matchers) highest = Math.max(highest, matcher.boundAt(target))
    return highest
  }

  boundEnd(): number {
    let first: number = end
    for (const matcher of this.#matchers) first = Math.min(first, matcher.boundEnd())
    return first
  }
}

export const anyOf = (matchers: readonly Matcher[]): Matcher =>
  matchers.length === 1 ? (matchers[0] as Matcher) : new AnyMatcher(matchers)
