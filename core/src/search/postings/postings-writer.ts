// The texts that have a term, as bytes: blocks of 128 texts, and before them what lets a reader skip blocks.
import { ByteWriter } from './bytes.ts'

/** Texts of a block. */
export const blockSize = 128

/** A term's texts in rising order, how often each has it, and where: `positions` of all texts one after the other. */
export interface Postings {
  docs: ArrayLike<number>
  /** How often, from 1; as long as `docs`. */
  frequencies: ArrayLike<number>
  /** Rising within a text; null where places are not kept. */
  positions: ArrayLike<number> | null
}

/**
 * Writes lists one after the other: of each text first the places, then the text. Shape: number of texts, whether there
 * are positions, then of each block: last text, sizes of its parts, its best pairs of frequency and length; then the
 * parts of all blocks.
 */
export class PostingsWriter {
  readonly #lengths: ArrayLike<number>
  readonly #withPositions: boolean
  readonly #head = new ByteWriter()
  readonly #body = new ByteWriter()
  /** Of the block that is being written. */
  readonly #texts = new ByteWriter()
  readonly #places = new ByteWriter()
  readonly #frequencies = new Int32Array(blockSize)
  readonly #docs = new Int32Array(blockSize)
  #inBlock = 0
  #size = 0
  #last = -1
  #lastOfBlocks = -1
  #lastPlace = 0

  /** `lengths`: words of each text of the segment. */
  constructor(lengths: ArrayLike<number>, withPositions: boolean) {
    this.#lengths = lengths
    this.#withPositions = withPositions
  }

  /** Of the text that comes next, rising. */
  place(position: number): void {
    if (!this.#withPositions) return
    this.#places.write(position - this.#lastPlace)
    this.#lastPlace = position
  }

  text(doc: number, frequency: number): void {
    // The lowest bit says whether a frequency follows.
    this.#texts.write(((doc - this.#last - 1) << 1) | (frequency > 1 ? 1 : 0))
    if (frequency > 1) this.#texts.write(frequency - 2)
    this.#last = doc
    this.#lastPlace = 0
    this.#docs[this.#inBlock] = doc
    this.#frequencies[this.#inBlock] = frequency
    this.#size++
    if (++this.#inBlock === blockSize) this.#endBlock()
  }

  /** Appends the list to `out`; returns how many texts it has. The next list begins. */
  end(out: ByteWriter): number {
    if (this.#inBlock > 0) this.#endBlock()
    const size = this.#size
    out.write(size)
    out.write(this.#withPositions ? 1 : 0)
    out.append(this.#head.view())
    out.append(this.#body.view())
    this.#head.clear()
    this.#body.clear()
    this.#size = 0
    this.#last = -1
    this.#lastOfBlocks = -1
    return size
  }

  #endBlock(): void {
    this.#head.write(this.#last - this.#lastOfBlocks)
    this.#head.write(this.#texts.length)
    if (this.#withPositions) this.#head.write(this.#places.length)
    this.#writeBest()
    this.#body.append(this.#texts.view())
    this.#body.append(this.#places.view())
    this.#texts.clear()
    this.#places.clear()
    this.#lastOfBlocks = this.#last
    this.#inBlock = 0
  }

  /** Pairs that no other one beats in both: whatever the mean length is, the best score of the block is one of theirs. */
  #writeBest(): void {
    // Most terms are in one text.
    if (this.#inBlock === 1) {
      this.#head.write(1)
      this.#head.write(this.#frequencies[0] as number)
      this.#head.write(this.#lengthOf(0))
      return
    }
    const best = this.#bestPairs()
    this.#head.write(best.length)
    for (const [frequency, length] of best) {
      this.#head.write(frequency)
      this.#head.write(length)
    }
  }

  #bestPairs(): [number, number][] {
    const shortest: number[] = []
    for (let index = 0; index < this.#inBlock; index++) {
      const frequency = this.#frequencies[index] as number
      const length = this.#lengthOf(index)
      if (length < (shortest[frequency] ?? Number.POSITIVE_INFINITY)) shortest[frequency] = length
    }
    const best: [number, number][] = []
    let least = Number.POSITIVE_INFINITY
    for (let frequency = shortest.length - 1; frequency > 0; frequency--) {
      const length = shortest[frequency]
      if (length === undefined || length >= least) continue
      best.push([frequency, length])
      least = length
    }
    return best
  }

  #lengthOf(index: number): number {
    return this.#lengths[this.#docs[index] as number] as number
  }
}
