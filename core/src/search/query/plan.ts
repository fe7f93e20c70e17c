import type { Field } from '../segment/build-segment.ts'
import type { FilterName } from './filter-names.ts'
import type { SearchNote } from './notes.ts'

/** What a text may have, to have a word of the query. */
export type Leaf =
  | { is: 'term'; field: Field; term: string }
  /** Words that begin so. */
  | { is: 'prefix'; prefix: string }
  /** Words beside each other: `offsets` from the first of them. */
  | { is: 'phrase'; terms: string[]; offsets: number[] }

/** One word, phrase or beginning of a word: any of its alternatives is enough. */
export interface Clause {
  /** As typed. */
  words: string
  alternatives: Leaf[]
}

/** One of the values is enough. */
export interface Filter {
  name: FilterName
  values: string[]
  /** Texts with one of the values are left out instead. */
  excludes: boolean
}

/** A query as it was understood. */
export interface SearchPlan {
  wanted: Clause[]
  excluded: Clause[]
  filters: Filter[]
  /** It ends with a question mark: what answers it need not have all of its words. */
  isQuestion: boolean
  /** What is wanted, as typed, without signs and filters. */
  text: string
  notes: SearchNote[]
}
