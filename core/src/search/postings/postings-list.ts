import { ByteReader } from './bytes.ts'
import { blockSize, type Postings } from './postings-writer.ts'

/** A term's texts as they are kept: what lets a reader skip is read at once, blocks when somebody comes to them. */
export class PostingsList {
  readonly bytes: Uint8Array
  /** How many texts have the term. */
  readonly size: number
  readonly hasPositions: boolean
  /** Last text of each block. */
  readonly lastDocs: Int32Array
  /** Where each block begins, and the end. */
  readonly #starts: Int32Array
  readonly #placeStarts: Int32Array
  /** Pairs of frequency and length; those of block n from bestStarts[n] to bestStarts[n + 1]. */
  readonly #best: Int32Array
  readonly #bestStarts: Int32Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const reader = new ByteReader(bytes)
    this.size = Math.min(reader.read(), bytes.length)
    this.hasPositions = reader.read() === 1
    const blocks = Math.ceil(this.size / blockSize)
    this.lastDocs = new Int32Array(blocks)
    this.#starts = new Int32Array(blocks + 1)
    this.#placeStarts = new Int32Array(blocks)
    this.#bestStarts = new Int32Array(blocks + 1)
    const best: number[] = []
    let last = -1
    let start = 0
    for (let block = 0; block < blocks; block++) {
      // Whatever the bytes are, blocks rise.
      last = Math.min(last + reader.read(), 0x7ffffffe)
      this.lastDocs[block] = last
      this.#starts[block] = start
      start += reader.read()
      this.#placeStarts[block] = start
      if (this.hasPositions) start += reader.read()
      for (let pairs = reader.read(); pairs > 0 && reader.at < bytes.length; pairs--)
        best.push(reader.read(), reader.read())
      this.#bestStarts[block + 1] = best.length
    }
    this.#starts[blocks] = start
    for (let block = 0; block <= blocks; block++) this.#starts[block] = at(this.#starts, block) + reader.at
    for (let block = 0; block < blocks; block++)
      this.#placeStarts[block] = at(this.#placeStarts, block) + reader.at
    this.#best = Int32Array.from(best)
  }

  get blocks(): number {
    return this.lastDocs.length
  }

  /** Memory that it takes, about, in bytes. */
  get weight(): number {
    return 200 + this.bytes.length + this.blocks * 16 + this.#best.length * 4
  }

  /** Texts of a block. */
  sizeOf(block: number): number {
    return Math.min(blockSize, this.size - block * blockSize)
  }

  /** The highest that a rule which rises with frequency and falls with length gives to a text of the block. */
  bestOf(block: number, impact: (frequency: number, length: number) => number): number {
    let highest = 0
    for (let pair = at(this.#bestStarts, block); pair < at(this.#bestStarts, block + 1); pair += 2)
      highest = Math.max(highest, impact(at(this.#best, pair), at(this.#best, pair + 1)))
    return highest
  }

  readBlock(block: number, docs: Int32Array, frequencies: Int32Array): number {
    const reader = new ByteReader(this.bytes, at(this.#starts, block))
    const size = this.sizeOf(block)
    let doc = block === 0 ? -1 : at(this.lastDocs, block - 1)
    for (let index = 0; index < size; index++) {
      const step = reader.read()
      doc += (step >>> 1) + 1
      docs[index] = doc
      frequencies[index] = (step & 1) === 1 ? reader.read() + 2 : 1
    }
    return size
  }

  /** Of the texts of a block, one after the other; `frequencies` as `readBlock` gave them. */
  readPositions(block: number, frequencies: Int32Array): number[] {
    const reader = new ByteReader(this.bytes, at(this.#placeStarts, block))
    const positions: number[] = []
    for (let index = 0; index < this.sizeOf(block); index++) {
      let position = 0
      for (let left = at(frequencies, index); left > 0 && reader.at < this.bytes.length; left--) {
        position += reader.read()
        positions.push(position)
      }
    }
    return positions
  }

  /** All of it. */
  readAll(): Postings {
    const docs = new Int32Array(this.size)
    const frequencies = new Int32Array(this.size)
    const positions: number[] = []
    for (let block = 0; block < this.blocks; block++) {
      const start = block * blockSize
      const ofBlock = frequencies.subarray(start)
      this.readBlock(block, docs.subarray(start), ofBlock)
      if (this.hasPositions) for (const place of this.readPositions(block, ofBlock)) positions.push(place)
    }
    return { docs, frequencies, positions: this.hasPositions ? positions : null }
  }
}

const at = (numbers: Int32Array, index: number) => numbers[index] as number
