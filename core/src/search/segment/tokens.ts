/** Where each word of some texts stands, the words by numbers. */
export class Tokens {
  readonly #words = new Numbers()
  readonly #docs = new Numbers()
  readonly #positions = new Numbers()

  /** Texts in rising order, and positions in each that do not fall. */
  add(word: number, doc: number, position: number): void {
    this.#words.push(word)
    this.#docs.push(doc)
    this.#positions.push(position)
  }

  /** `words`: how many different ones there are. */
  byWord(words: number): WordPlaces {
    const ofTokens = this.#words.view()
    const starts = new Uint32Array(words + 1)
    for (const word of ofTokens) starts[word + 1] = (starts[word + 1] as number) + 1
    for (let word = 0; word < words; word++)
      starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number)
    const [docs, positions] = [this.#docs.view(), this.#positions.view()]
    const next = starts.slice()
    const places = new Float64Array(ofTokens.length)
    for (let token = 0; token < ofTokens.length; token++) {
      const word = ofTokens[token] as number
      const at = next[word] as number
      places[at] = placeOf(docs[token] as number, positions[token] as number)
      next[word] = at + 1
    }
    return { starts, places }
  }
}

/** Places of the nth word, rising: from starts[n] to starts[n + 1]. */
export interface WordPlaces {
  starts: Uint32Array
  places: Float64Array
}

// A text and a position as one number, so that places are sorted as numbers are: of 2^53, 2^28 are positions.
const positions = 2 ** 28
const placeOf = (doc: number, position: number) => doc * positions + Math.min(position, positions - 1)
export const docOf = (place: number) => Math.floor(place / positions)
export const positionOf = (place: number) => place % positions

/** A list of numbers that grows. */
class Numbers {
  #numbers = new Uint32Array(1024)
  #length = 0

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(this.#length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#length++] = number
  }

  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}
