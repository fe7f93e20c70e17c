// The words of a query, with what may stand for each in another language.
import type { LanguageTag } from '../../model/kinds.ts'
import { analyseQuery, type SearchToken } from '../analysis/analyse.ts'
import { lexQuery, type Piece } from '../query/lex-query.ts'
import { symbolsIn } from '../query/symbols-in.ts'
import { equivalentsOf } from './query-across.ts'
import type { Equivalent, Vocabulary } from './vocabulary.ts'

/** A word that is looked up; numbers, dates and symbols stand for themselves (`same`). */
export interface WordOfQuery {
  printed: string
  same: string | null
  equivalents: readonly Equivalent[]
}

export type PieceAcross =
  | Extract<Piece, { is: 'filter' }>
  | (Exclude<Piece, { is: 'filter' }> & { words: WordOfQuery[] })

/** The query piece by piece, words before filters. */
export function readQuery(query: string, from: LanguageTag, vocabulary: Vocabulary): PieceAcross[] {
  return lexQuery(query, [])
    .sort((one, other) => Number(one.is === 'filter') - Number(other.is === 'filter'))
    .map((piece) =>
      piece.is === 'filter' ? piece : { ...piece, words: wordsIn(piece.text, from, vocabulary) },
    )
}

function wordsIn(text: string, from: LanguageTag, vocabulary: Vocabulary): WordOfQuery[] {
  const symbols = symbolsIn(text)
  const words: (WordOfQuery & { start: number })[] = symbols.map(({ start, end }) => {
    const printed = text.slice(start, end)
    return { start, printed, same: printed, equivalents: [] }
  })
  let done = 0
  for (const { start, end, terms } of printedWords(analyseQuery(text, from), vocabulary)) {
    if (start < done || symbols.some((symbol) => start < symbol.end && end > symbol.start)) continue
    const same = sameIn(text.slice(start, end), terms)
    const equivalents = same === null ? equivalentsOf(terms, vocabulary) : []
    words.push({ start, printed: text.slice(start, end), same, equivalents })
    done = end
  }
  return words.sort((one, other) => one.start - other.start).map(({ start: _, ...word }) => word)
}

interface PrintedWord {
  start: number
  end: number
  terms: string[]
}

/** Longer ones first: a date or a joined word is one where it means something as a whole, and its parts where it does not. */
function printedWords(tokens: readonly SearchToken[], vocabulary: Vocabulary): PrintedWord[] {
  const byPlace = Map.groupBy(tokens, ({ start, end }) => `${start} ${end}`)
  const words = [...byPlace.values()].map((readings) => {
    const [{ start, end }] = readings as [SearchToken]
    return { start, end, terms: readings.map(({ term }) => term) }
  })
  const isWhole = (word: PrintedWord) =>
    !words.some((part) => part !== word && part.start >= word.start && part.end <= word.end) ||
    word.terms.some((term) => /\d/.test(term) || vocabulary.has(term))
  return words.filter(isWhole).sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Days as every language reads them; other numbers as they were typed. */
function sameIn(printed: string, terms: readonly string[]): string | null {
  const number = terms.find((term) => /\d/.test(term))
  if (number === undefined) return null
  return /\d-\d/.test(number) || !/\p{Nd}/u.test(printed) ? number : printed
}
