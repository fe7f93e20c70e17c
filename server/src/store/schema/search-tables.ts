import type { Level } from '@qarar/register/contract'
import type { Generated, GeneratedAlways } from 'kysely'

interface PassageTable {
  id: string
  language: string
  text: string
}

interface SearchSegmentTable {
  id: GeneratedAlways<string>
  level: Level
  analysis: string
  texts: number
  gone: Generated<number>
  words: string
  lengths: Buffer
}

interface SearchRangeTable {
  segment: string
  first: number
  size: number
  gone: Generated<boolean>
  expression: string | null
  revision: string | null
  publication: string | null
  passages: string[] | null
}

interface SearchColumnTable {
  segment: string
  name: string
  bytes: Buffer
}

interface SearchPostingsTable {
  segment: string
  field: string
  first: string
  terms: string
  sizes: Buffer
  bytes: Buffer
}

/** The index of words, and passages to try it on. */
export interface SearchTables {
  passage: PassageTable
  search_segment: SearchSegmentTable
  search_range: SearchRangeTable
  search_column: SearchColumnTable
  search_postings: SearchPostingsTable
}
