import type { Field } from '../segment/build-segment.ts'
import type { FilterName } from './filter-names.ts'
import type { SearchNote } from './notes.ts'
import type { AskedSymbol } from './symbols-in.ts'

/** What a text may have, to have a word of the query. */
export type Leaf =
  | { is: 'term'; field: Field; term: string }
  /** Words that begin so. */
  | { is: 'prefix'; prefix: string }
  /** Words beside each other: `offsets` from the first of them. */
  | { is: 'phrase'; terms: string[]; offsets: number[] }
  /** The text that has a symbol, or one that cites it. */
  | { is: 'symbol'; key: string }

/** One word, phrase or beginning of a word: any of its alternatives is enough. */
export interface Clause {
  /** As typed. */
  words: string
  alternatives: Leaf[]
  /** What the words are the symbol or number of: the alternatives are the whole and its parts. */
  symbol?: AskedSymbol
  /** How much more than by its rarity it counts: 1 where none is given. */
  weight?: number
}

/** One of the values is enough. */
export interface Filter {
  name: FilterName
  values: string[]
  /** Texts with one of the values are left out instead. */
  excludes: boolean
}

/** What a query says that a text is called: it has all of the words, or the filter lets it through. */
export interface Called {
  words: Clause[]
  filter: Filter
}

/** A query as it was understood. */
export interface SearchPlan {
  wanted: Clause[]
  excluded: Clause[]
  filters: Filter[]
  called?: Called
  /** It ends with a question mark: what answers it need not have all of its words. */
  isQuestion: boolean
  /** What is wanted, as typed, without signs and filters. */
  text: string
  notes: SearchNote[]
}
