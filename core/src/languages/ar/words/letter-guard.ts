import { closings, openings, persons, shortestStem, shortestVerb } from './affixes.ts'
import type { WordList } from './word-list.ts'
import { allSmallWords } from './word-shapes.ts'

// Most strings that a search tries are no words. Four letters in a row that stand in no word of the list, with any
// small word and ending written onto it, say so without a look at the list. No small word with a shape of its own is
// refused.

export interface LetterGuard {
  /** False where the letters say that no list and no rule has the word. */
  mayBeKnown(word: string): boolean
  /** The same for two stretches as one word, by the letters where they meet. */
  mayBeJoined(first: string, second: string): boolean
}

const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
const edge = '^'
/** Letters, the edge of a word, and one place for all other characters. */
const size = letters.length + 2
const places = new Uint8Array(0x700)
for (const [index, letter] of [...letters, edge].entries()) places[letter.charCodeAt(0)] = index + 1

const placeOf = (code: number) => (code < places.length ? (places[code] as number) : 0)
const atEdge = placeOf(edge.charCodeAt(0))
type Table = Uint8Array

/** Where the pair lam-alef is inverted, the letters of a word stand in either order. */
const invert = (text: string) => (text.includes('ل') ? text.replace(/ل([اأإآ])/g, '$1ل') : text)

interface Tables {
  plain: Table
  inverted: Table
}

const known = new WeakMap<object, Tables>()

/** The guard of a list and of the words that a text adds to it. */
export function letterGuard(list: WordList, inverted = false): LetterGuard {
  const listed = known.get(list.words()) ?? tablesOf(list.words())
  known.set(list.words(), listed)
  const tables = { plain: listed.plain.slice(), inverted: listed.inverted.slice() }
  learn(list.added(), tables)
  const table = inverted ? tables.inverted : tables.plain
  return { mayBeKnown: (word) => isInside(word, table), mayBeJoined: (a, b) => isSeam(a, b, table) }
}

type Words = Iterable<[word: string, count: number]>

function tablesOf(words: Words): Tables {
  const tables = { plain: new Uint8Array(size ** 4), inverted: new Uint8Array(size ** 4) }
  for (const word of allSmallWords) addAll(edge + word + edge, tables)
  learn(words, tables)
  return tables
}

function learn(words: Words, tables: Tables): void {
  const starts = new Set<string>()
  const ends = new Set<string>()
  for (const [word] of words) {
    addAll(edge + word + edge, tables)
    if (word.length < shortestStem) continue
    for (const stem of personsOf(word)) {
      if (stem !== word) for (const front of startsOf(stem, reach + 2)) addAll(edge + front, tables)
      for (const start of startsOf(stem, stem.startsWith('ال') ? reach + 2 : reach)) starts.add(start)
    }
    ends.add(word.slice(-reach - 1))
  }
  for (const [opening, takes] of [['', ''] as const, ...openings])
    for (const start of starts)
      if (start.startsWith(takes)) addAll(edge + opening + start.slice(takes.length), tables)
  for (const end of ends) for (const form of closedForms(end)) addAll(form, tables)
}

/** A stretch of four reaches over three letters next to a border; one more, since it may be half of a pair. */
const reach = 4

function personsOf(word: string): string[] {
  if (word.length < shortestVerb || !persons.includes(word[0] as string)) return [word]
  return [...persons].map((person) => person + word.slice(1))
}

/** The first letters of what stands behind small words: a stem, with what is written onto short ones. */
function startsOf(stem: string, length: number): string[] {
  if (stem.length > length) return [stem.slice(0, length)]
  return [stem + edge, ...closedForms(stem)].map((form) => form.slice(0, length))
}

const closedForms = (stem: string) =>
  closings.flatMap(([closing, takes]) =>
    stem.endsWith(takes) ? [stem.slice(0, stem.length - takes.length) + closing + edge] : [],
  )

/** Marks all stretches of four. A pair that is cut off at either end may be inverted: its letter there is left out. */
function addAll(text: string, { plain, inverted }: Tables): void {
  const first = 'اأإآ'.includes(text[0] as string) ? 4 : 3
  const end = text.length - (text.endsWith('ل') ? 1 : 0)
  for (let at = first; at < end; at++) {
    const index = indexAt(text, at)
    plain[index] = 1
    inverted[index] = 1
  }
  const other = invert(text)
  if (other !== text) for (let at = first; at < end; at++) inverted[indexAt(other, at)] = 1
}

/** Of the four letters up to a place. */
const indexAt = (text: string, at: number) =>
  ((placeOf(text.charCodeAt(at - 3)) * size + placeOf(text.charCodeAt(at - 2))) * size +
    placeOf(text.charCodeAt(at - 1))) *
    size +
  placeOf(text.charCodeAt(at))

function isInside(word: string, table: Table): boolean {
  if (word.length < 2) return true
  let [a, b, c] = [atEdge, placeOf(word.charCodeAt(0)), placeOf(word.charCodeAt(1))]
  for (let at = 2; at <= word.length; at++) {
    const d = at < word.length ? placeOf(word.charCodeAt(at)) : atEdge
    if (table[((a * size + b) * size + c) * size + d] === 0) return false
    ;[a, b, c] = [b, c, d]
  }
  return true
}

function isSeam(first: string, second: string, table: Table): boolean {
  const before = Math.min(3, first.length + 1)
  const behind = Math.min(3, second.length + 1)
  const at = (place: number) => {
    if (place < 0) return first.length + place < 0 ? atEdge : placeOf(first.charCodeAt(first.length + place))
    return place < second.length ? placeOf(second.charCodeAt(place)) : atEdge
  }
  for (let start = -before; start + 4 <= behind; start++)
    if (table[((at(start) * size + at(start + 1)) * size + at(start + 2)) * size + at(start + 3)] === 0)
      return false
  return true
}
