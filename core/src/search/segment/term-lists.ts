import { ByteWriter } from '../postings/bytes.ts'

/** What one term has. */
export interface TermList {
  term: string
  /** How many texts have it. */
  texts: number
  /** See `PostingsWriter`. Valid as long as nothing is written behind it. */
  bytes: Uint8Array
}

/** Lists of a field in the order of their terms, one after the other: bytes of its own for each would be slow. */
export class TermLists {
  readonly terms: readonly string[]
  readonly #texts: Uint32Array
  readonly #ends: Uint32Array
  readonly #bytes = new ByteWriter()

  /** `write` appends the list of the nth term and says how many texts it has. */
  constructor(terms: readonly string[], write: (nth: number, out: ByteWriter) => number) {
    this.terms = terms
    this.#texts = new Uint32Array(terms.length)
    this.#ends = new Uint32Array(terms.length)
    for (let nth = 0; nth < terms.length; nth++) {
      this.#texts[nth] = write(nth, this.#bytes)
      this.#ends[nth] = this.#bytes.length
    }
  }

  at(nth: number): TermList {
    const start = nth === 0 ? 0 : (this.#ends[nth - 1] as number)
    const bytes = this.#bytes.view().subarray(start, this.#ends[nth])
    return { term: this.terms[nth] as string, texts: this.#texts[nth] as number, bytes }
  }

  /** Undefined where no text has the term. */
  of(term: string): TermList | undefined {
    const nth = this.terms.indexOf(term)
    return nth < 0 ? undefined : this.at(nth)
  }
}
