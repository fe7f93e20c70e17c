// How likely a word nobody has counted is, by its letters: names and rare forms look like words, the two halves of
// words that lost their border do not.

const alphabet = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
const size = alphabet.length + 1
const indexOf = new Map([...alphabet].map((letter, index) => [letter.charCodeAt(0), index + 1]))

/** Natural logarithms of how likely letters are, each after the two before it. */
export interface Spelled {
  /** Of the word, with its end. */
  whole: number
  /** Without its end: what it adds to any word that begins so. */
  begun: number
  /** From its third letter on: what it adds to any word that ends so. */
  ended: number
}

type SpellingModel = (word: string) => Spelled

const known = new WeakMap<object, SpellingModel>()

/** The model of a list is learnt once: a text asks for it several times. */
export function spellingModel(words: Iterable<[word: string, count: number]>): SpellingModel {
  const model = known.get(words) ?? learnSpelling(words)
  known.set(words, model)
  return model
}

/** Letter triples, learnt from a list in which every word counts once, or a little more when it is frequent. */
function learnSpelling(words: Iterable<[word: string, count: number]>): SpellingModel {
  const triples = new Float64Array(size ** 3)
  const pairs = new Float64Array(size ** 2)
  const singles = new Float64Array(size)
  for (const [word, count] of words) {
    const weight = 1 + Math.log2(count)
    walk(word, (a, b, c) => {
      ;(triples[(a * size + b) * size + c] as number) += weight
      ;(pairs[b * size + c] as number) += weight
      ;(singles[c] as number) += weight
    })
  }
  const table = logarithms(smoothed(triples, pairs, singles))
  return (word) => {
    const spelled = { whole: 0, begun: 0, ended: 0 }
    walk(word, (a, b, c, index) => {
      const own = table[(a * size + b) * size + c] as number
      spelled.begun = spelled.whole
      spelled.whole += own
      if (index > 1) spelled.ended += own
    })
    return spelled
  }
}

function logarithms(probability: (a: number, b: number, c: number) => number): Float64Array {
  return Float64Array.from({ length: size ** 3 }, (_, place) =>
    Math.log(probability(Math.floor(place / size ** 2), Math.floor(place / size) % size, place % size)),
  )
}

/** Calls back for every letter with the two before it, and for the end of the word. */
function walk(word: string, visit: (a: number, b: number, c: number, index: number) => void): void {
  let [a, b] = [0, 0]
  for (let index = 0; index <= word.length; index++) {
    const c = index < word.length ? (indexOf.get(word.charCodeAt(index)) ?? 0) : 0
    visit(a, b, c, index)
    ;[a, b] = [b, c]
  }
}

function smoothed(triples: Float64Array, pairs: Float64Array, singles: Float64Array) {
  const afterPair = sums(triples)
  const afterLetter = sums(pairs)
  const total = singles.reduce((sum, count) => sum + count, 0)
  return (a: number, b: number, c: number): number => {
    const one = ((singles[c] as number) + 1) / (total + size)
    const two = ((pairs[b * size + c] as number) + 10 * one) / ((afterLetter[b] as number) + 10)
    return (
      ((triples[(a * size + b) * size + c] as number) + 10 * two) / ((afterPair[a * size + b] as number) + 10)
    )
  }
}

function sums(table: Float64Array): Float64Array {
  const found = new Float64Array(table.length / size)
  table.forEach((count, index) => {
    ;(found[Math.floor(index / size)] as number) += count
  })
  return found
}
