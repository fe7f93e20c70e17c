/** A text of the whole index, and its score. */
export interface Hit {
  segment: number
  doc: number
  score: number
}

/** The best so many; of those with the same score the ones that came first. A heap whose first is the worst. */
export class TopList {
  readonly #size: number
  readonly #heap: (Hit & { order: number })[] = []
  #count = 0

  constructor(size: number) {
    this.#size = size
  }

  /** What is not above it is not among the best. */
  get threshold(): number {
    return this.#heap.length < this.#size ? Number.NEGATIVE_INFINITY : (this.#heap[0]?.score ?? Infinity)
  }

  offer(segment: number, doc: number, score: number): void {
    const heap = this.#heap
    const hit = { segment, doc, score, order: this.#count++ }
    if (heap.length < this.#size) {
      heap.push(hit)
      this.#up(heap.length - 1)
    } else if (score > this.threshold) {
      heap[0] = hit
      this.#down(0)
    }
  }

  /** The best first. */
  sorted(): Hit[] {
    return [...this.#heap]
      .sort((a, b) => (isWorse(a, b) ? 1 : -1))
      .map(({ segment, doc, score }) => ({ segment, doc, score }))
  }

  #up(from: number): void {
    for (let index = from; index > 0; ) {
      const parent = (index - 1) >> 1
      if (!this.#swapWhereWorse(index, parent)) return
      index = parent
    }
  }

  #down(from: number): void {
    for (let index = from; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      const worse = this.#worseOf(left, right)
      if (worse === undefined || !this.#swapWhereWorse(worse, index)) return
      index = worse
    }
  }

  #worseOf(left: number, right: number): number | undefined {
    const [one, other] = [this.#heap[left], this.#heap[right]]
    if (one === undefined) return undefined
    return other !== undefined && isWorse(other, one) ? right : left
  }

  #swapWhereWorse(index: number, parent: number): boolean {
    const [one, above] = [this.#heap[index], this.#heap[parent]]
    if (one === undefined || above === undefined || !isWorse(one, above)) return false
    this.#heap[index] = above
    this.#heap[parent] = one
    return true
  }
}

const isWorse = (one: { score: number; order: number }, other: { score: number; order: number }) =>
  one.score < other.score || (one.score === other.score && one.order > other.order)
