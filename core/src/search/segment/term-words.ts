import { PostingsWriter } from '../postings/postings-writer.ts'
import { TermLists } from './term-lists.ts'
import { sortTerms } from './term-order.ts'
import { docOf, positionOf, type WordPlaces } from './tokens.ts'

/** Terms that are longer say no more, and an index of a database takes no longer keys. */
const longestTerm = 100

/** The terms of a field, and by which words of the texts each is there: mostly one. */
export class TermWords {
  readonly #words = new Map<string, number[]>()

  add(given: string, word: number): void {
    const term = given.length > longestTerm ? given.slice(0, longestTerm) : given
    const known = this.#words.get(term)
    if (known === undefined) this.#words.set(term, [word])
    else if (known.at(-1) !== word) known.push(word)
  }

  lists(places: WordPlaces, lengths: Uint32Array, withPositions: boolean): TermLists {
    const writer = new PostingsWriter(lengths, withPositions)
    const terms = sortTerms([...this.#words.keys()])
    return new TermLists(terms, (nth, out) => {
      write(placesOf(this.#words.get(terms[nth] as string) as number[], places), writer)
      return writer.end(out)
    })
  }
}

/** Of all the words together, rising. */
function placesOf(words: readonly number[], { starts, places }: WordPlaces): Float64Array {
  const own = words.map((word) => places.subarray(starts[word], starts[word + 1]))
  const [first] = own
  if (own.length === 1 && first !== undefined) return first
  const all = new Float64Array(own.reduce((size, { length }) => size + length, 0))
  let size = 0
  for (const each of own) {
    all.set(each, size)
    size += each.length
  }
  return all.sort()
}

/** The same term twice at a place is there once. */
function write(places: Float64Array, writer: PostingsWriter): void {
  let frequency = 0
  let doc = -1
  let last = -1
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number
    if (place === last) continue
    last = place
    const own = docOf(place)
    if (own !== doc && frequency > 0) {
      writer.text(doc, frequency)
      frequency = 0
    }
    doc = own
    writer.place(positionOf(place))
    frequency++
  }
  if (frequency > 0) writer.text(doc, frequency)
}
