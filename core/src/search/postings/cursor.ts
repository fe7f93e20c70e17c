import type { PostingsList } from './postings-list.ts'
import { blockSize } from './postings-writer.ts'

/** Past the last text. */
export const end = 0x7fffffff

/** Goes through the texts of a list, forwards. */
export class Cursor {
  readonly list: PostingsList
  doc = -1
  /** The block of `doc`. */
  block = -1
  #index = 0
  #size = 0
  readonly #docs = new Int32Array(blockSize)
  readonly #frequencies = new Int32Array(blockSize)
  #positions: number[] | null = null

  constructor(list: PostingsList) {
    this.list = list
  }

  get frequency(): number {
    return this.#frequencies[this.#index] as number
  }

  next(): number {
    return this.seek(this.doc + 1)
  }

  /** To the first text from `target` on. */
  seek(target: number): number {
    if (target <= this.doc) return this.doc
    if (this.block < 0 || target > this.#last()) this.#enter(this.blockFrom(target))
    if (this.block >= this.list.blocks) {
      this.doc = end
      return end
    }
    let index = this.#index
    while ((this.#docs[index] as number) < target) index++
    this.#index = index
    this.doc = this.#docs[index] as number
    return this.doc
  }

  /** The first block, from that of `doc` on, that reaches `target`; the number of blocks where none does. */
  blockFrom(target: number): number {
    const { lastDocs } = this.list
    let low = Math.max(this.block, 0)
    // Mostly it is this block or the next one.
    for (let tries = 0; tries < 4; tries++, low++)
      if (low >= lastDocs.length || (lastDocs[low] as number) >= target) return low
    let high = lastDocs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((lastDocs[middle] as number) < target) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Places of the term in `doc`. */
  positions(): number[] {
    this.#positions ??= this.list.readPositions(this.block, this.#frequencies)
    let start = 0
    for (let index = 0; index < this.#index; index++) start += this.#frequencies[index] as number
    return this.#positions.slice(start, start + this.frequency)
  }

  #last(): number {
    return this.block < this.list.blocks ? (this.list.lastDocs[this.block] as number) : end
  }

  #enter(block: number): void {
    this.block = block
    this.#index = 0
    this.#positions = null
    this.#size = block < this.list.blocks ? this.list.readBlock(block, this.#docs, this.#frequencies) : 0
    // Damaged bytes do not make a reader run on.
    if (this.#size > 0) this.#docs[this.#size - 1] = this.list.lastDocs[block] as number
  }
}
