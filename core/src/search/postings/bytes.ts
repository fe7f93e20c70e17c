// Numbers as bytes: seven bits each, the highest bit says that more follow.

/** Bytes that grow. Numbers are from 0 to 2^31 - 1. */
export class ByteWriter {
  #bytes = new Uint8Array(32)
  #length = 0

  get length(): number {
    return this.#length
  }

  write(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(this.#length + 5)
    let left = value
    while (left > 127) {
      this.#bytes[this.#length++] = (left & 127) | 128
      left >>>= 7
    }
    this.#bytes[this.#length++] = left
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#bytes.length) this.#grow(length)
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }

  clear(): void {
    this.#length = 0
  }

  /** Valid until the next change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #grow(least: number): void {
    const grown = new Uint8Array(Math.max(least, this.#bytes.length * 2))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** Reads what ByteWriter wrote; past the end everything is 0, so that damaged bytes do not throw. */
export class ByteReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  read(): number {
    const bytes = this.#bytes
    let byte = bytes[this.at++] ?? 0
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; shift < 35 && byte > 127; shift += 7) {
      byte = bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
    }
    return value
  }
}
