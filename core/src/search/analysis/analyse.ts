import { PlacedWords } from './placed-words.ts'
import { eachPrintedWord } from './printed-words.ts'
import { readerOf } from './reading-rules.ts'
import type { WordPart } from './word-part.ts'
import type { WordReading } from './word-reading.ts'
import { wordsTogether } from './words-together.ts'

/** A word to find: offsets in the text as given, in UTF-16 units; tokens at one position are readings of one word. */
export interface SearchToken {
  readonly term: string
  readonly start: number
  readonly end: number
  readonly position: number
}

/** Terms of a text in its order, stems for words, one form for each number, date and symbol. */
export function analyse(text: string, language: string): SearchToken[] {
  const tokens: SearchToken[] = []
  read(text, language, ({ stems }, start, end, position) => {
    for (const term of stems) tokens.push({ term, start, end, position })
  })
  return tokens
}

/** The same for what a person asks, without words that say nothing, unless there are no others. */
export function analyseQuery(text: string, language: string): SearchToken[] {
  const tokens: SearchToken[] = []
  read(text, language, ({ stems, stop }, start, end, position) => {
    if (!stop) for (const term of stems) tokens.push({ term, start, end, position })
  })
  return tokens.length > 0 ? tokens : analyse(text, language)
}

/** Folded words as they are printed, for phrases, beginnings of words and «did you mean». */
export function surfaceWords(text: string, language = ''): SearchToken[] {
  const tokens: SearchToken[] = []
  read(text, language, ({ surface }, start, end, position) => {
    tokens.push({ term: surface, start, end, position })
  })
  return tokens
}

/** The words of a text for ranking: `positions` says where each stands, beside its place in the list. */
export interface TextWords {
  readonly words: readonly SearchWord[]
  readonly positions: readonly number[]
}

/** A word of a text; the same object for the same printed word, while it is remembered. */
export interface SearchWord {
  readonly surface: string
  readonly stems: readonly string[]
  /** Says nothing about what a text is about. */
  readonly stop: boolean
}

/** Everything that search knows of a text's words, in one reading. */
export function wordsOf(text: string, language: string): TextWords {
  const words: SearchWord[] = []
  const positions: number[] = []
  eachWord(text, language, (word, position) => {
    words.push(word)
    positions.push(position)
  })
  return { words, positions }
}

/** The same one by one; positions do not fall. */
export function eachWord(
  text: string,
  language: string,
  see: (word: SearchWord, position: number) => void,
): void {
  read(text, language, (part, _start, _end, position) => see(part, position))
}

type SeePart = (part: WordPart, start: number, end: number, position: number) => void

/** Sees the parts of each printed word, and of words that are one number, date or ordinal together. */
function read(text: string, language: string, see: SeePart): void {
  const reader = readerOf(language)
  const words = new PlacedWords()
  eachPrintedWord(text, (start, end, hash) => words.push(reader.read(text, start, end, hash), start, end))
  let position = 0
  let withoutStems = 0
  for (let at = 0; at < words.length; at++) {
    const start = words.starts[at] as number
    const { parts, positions } = words.readings[at] as WordReading
    const together = at < withoutStems ? null : wordsTogether(words, at, text, reader.rules.pack)
    if (together) {
      const end = words.ends[at + together.words - 1] as number
      for (const term of together.terms) see(wholeOf(term), start, end, position)
      if (together.replaces === 'words') {
        at += together.words - 1
        position++
        continue
      }
      if (together.replaces === 'stems') withoutStems = at + together.words
    }
    for (const part of parts)
      see(
        at < withoutStems ? asPrinted(part) : part,
        start + part.start,
        start + part.end,
        position + part.position,
      )
    position += positions
  }
}

/** The same object for the same part, as words are. */
const printedOnly = new WeakMap<WordPart, WordPart>()

function asPrinted(part: WordPart): WordPart {
  const known = printedOnly.get(part)
  if (known) return known
  const bare = { ...part, stems: [] }
  printedOnly.set(part, bare)
  return bare
}

function wholeOf(term: string): WordPart {
  return { surface: term, stems: [term], stop: false, start: 0, end: 0, position: 0 }
}
