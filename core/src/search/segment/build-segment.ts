// Texts become a part of the index that never changes.
import { type SearchWord, wordsOf } from '../analysis/analyse.ts'
import { encodePostings } from '../postings/encode-postings.ts'
import { type Column, columnOf, type Values } from './column.ts'

/**
 * `stem`: terms that texts are ranked by. `surface`: folded words with their places, for phrases, beginnings of words and
 * words that were mistyped.
 */
export const fields = ['stem', 'surface'] as const
export type Field = (typeof fields)[number]

/** What texts are narrowed by. */
export const columns = [
  'type',
  'kind',
  'language',
  'organisation',
  'organ',
  'session',
  'date',
  'addressee',
  'act',
] as const
export type ColumnName = (typeof columns)[number]

export interface IndexedText {
  text: string
  /** BCP 47; empty where nobody knows it. */
  language: string
  values: Partial<Record<ColumnName, Values>>
}

/** Its texts are numbered from 0. */
export interface Segment {
  /** Words of each text. */
  lengths: Uint32Array
  columns: Record<ColumnName, Column>
  /** Of each field, by term. */
  lists: Record<Field, Map<string, Uint8Array>>
}

export function buildSegment(texts: readonly IndexedText[]): Segment {
  const [stem, surface] = [new FieldBuilder(false), new FieldBuilder(true)]
  const lengths = new Uint32Array(texts.length)
  // A word that comes again is the same object: its terms are looked up once.
  const known = new Map<SearchWord, { surface: number; stems: number[] }>()
  const numbersOf = (word: SearchWord) => {
    const numbers = {
      surface: surface.numberOf(word.surface),
      stems: word.stems.map((term) => stem.numberOf(term)),
    }
    known.set(word, numbers)
    return numbers
  }
  for (const [doc, { text, language }] of texts.entries()) {
    const { words, positions } = wordsOf(text, language)
    lengths[doc] = (positions.at(-1) ?? -1) + 1
    for (let index = 0; index < words.length; index++) {
      const [word, position] = [words[index] as SearchWord, positions[index] as number]
      const numbers = known.get(word) ?? numbersOf(word)
      surface.add(numbers.surface, doc, position)
      for (const term of numbers.stems) stem.add(term, doc, position)
    }
  }
  return {
    lengths,
    columns: Object.fromEntries(
      columns.map((name) => [name, columnOf(texts.map(({ values }) => values[name] ?? none))]),
    ) as Segment['columns'],
    lists: { stem: stem.encode(lengths), surface: surface.encode(lengths) },
  }
}

const none: Values = []

/** Terms that are longer say no more, and an index of a database takes no longer keys. */
export const longestTerm = 100

/** Words of a field as they come, then sorted by term: a list of its own for each term would be slow. */
class FieldBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #withPositions: boolean
  readonly #terms = new Numbers()
  readonly #docs = new Numbers()
  readonly #positions = new Numbers()

  constructor(withPositions: boolean) {
    this.#withPositions = withPositions
  }

  add(term: number, doc: number, position: number): void {
    this.#terms.push(term)
    this.#docs.push(doc)
    this.#positions.push(position)
  }

  numberOf(given: string): number {
    const term = given.length > longestTerm ? given.slice(0, longestTerm) : given
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    return number
  }

  encode(lengths: Uint32Array): Map<string, Uint8Array> {
    const { order, starts } = this.#sorted()
    const encoded = new Map<string, Uint8Array>()
    for (const [term, number] of this.#numbers)
      encoded.set(
        term,
        this.#encodeOne(order, starts[number] as number, starts[number + 1] as number, lengths),
      )
    return encoded
  }

  /** Places of the tokens, those of one term together and in their order; where each term begins. */
  #sorted(): { order: Uint32Array; starts: Uint32Array } {
    const terms = this.#terms.view()
    const starts = new Uint32Array(this.#numbers.size + 1)
    for (const term of terms) starts[term + 1] = (starts[term + 1] as number) + 1
    for (let term = 0; term < this.#numbers.size; term++)
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
    const next = starts.slice()
    const order = new Uint32Array(terms.length)
    for (let token = 0; token < terms.length; token++) {
      const term = terms[token] as number
      const place = next[term] as number
      order[place] = token
      next[term] = place + 1
    }
    return { order, starts }
  }

  /** The same term twice at a place is there once. */
  #encodeOne(order: Uint32Array, start: number, end: number, lengths: Uint32Array): Uint8Array {
    const [docs, frequencies, positions]: [number[], number[], number[]] = [[], [], []]
    const [docOf, positionOf] = [this.#docs.view(), this.#positions.view()]
    let [last, lastPosition] = [-1, -1]
    for (let place = start; place < end; place++) {
      const token = order[place] as number
      const [doc, position] = [docOf[token] as number, positionOf[token] as number]
      if (doc !== last) {
        docs.push(doc)
        frequencies.push(1)
      } else if (position !== lastPosition)
        frequencies[docs.length - 1] = (frequencies[docs.length - 1] as number) + 1
      else continue
      positions.push(position)
      last = doc
      lastPosition = position
    }
    return encodePostings({ docs, frequencies, positions: this.#withPositions ? positions : null }, lengths)
  }
}

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
