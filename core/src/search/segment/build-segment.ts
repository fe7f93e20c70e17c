// Texts become a part of the index that never changes.
import { eachWord, type SearchWord } from '../analysis/analyse.ts'
import { type Column, columnOf, type Values } from './column.ts'
import { type KeptColumn, keptColumns } from './columns.ts'
import type { TermLists } from './term-lists.ts'
import { TermWords } from './term-words.ts'
import { Tokens } from './tokens.ts'

/**
 * `stem`: terms that texts are ranked by. `surface`: folded words with their places, for phrases, beginnings of words and
 * words that were mistyped.
 */
export const fields = ['stem', 'surface'] as const
export type Field = (typeof fields)[number]

export interface IndexedText {
  text: string
  /** BCP 47; empty where nobody knows it. */
  language: string
  values: Partial<Record<KeptColumn, Values>>
}

/** Its texts are numbered from 0. */
export interface Segment {
  /** Words of each text. */
  lengths: Uint32Array
  columns: Record<KeptColumn, Column>
  lists: Record<Field, TermLists>
}

export function buildSegment(texts: readonly IndexedText[]): Segment {
  const tokens = new Tokens()
  const terms = { stem: new TermWords(), surface: new TermWords() }
  // A word that comes again is the same object: its terms are looked up once.
  const known = new Map<SearchWord, number>()
  const numberOf = (word: SearchWord) => {
    const number = known.size
    known.set(word, number)
    terms.surface.add(word.surface, number)
    for (const stem of word.stems) terms.stem.add(stem, number)
    return number
  }
  const lengths = new Uint32Array(texts.length)
  for (const [doc, { text, language }] of texts.entries()) {
    let last = -1
    eachWord(text, language, (word, position) => {
      tokens.add(known.get(word) ?? numberOf(word), doc, position)
      last = position
    })
    lengths[doc] = last + 1
  }
  const places = tokens.byWord(known.size)
  return {
    lengths,
    columns: Object.fromEntries(
      keptColumns.map((name) => [name, columnOf(texts.map(({ values }) => values[name] ?? none))]),
    ) as Segment['columns'],
    lists: {
      stem: terms.stem.lists(places, lengths, false),
      surface: terms.surface.lists(places, lengths, true),
    },
  }
}

const none: Values = []
