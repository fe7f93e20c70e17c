// What a search answers.
import { documentKinds, paragraphParts } from '@qarar/core'
import { filterColumns } from '@qarar/core/search/query/filter-names.ts'
import { searchNoteCodes } from '@qarar/core/search/query/notes.ts'
import { type ColumnName, columns } from '@qarar/core/search/segment/columns.ts'
import { z } from 'zod'
import { moment } from './day.ts'
import { doubtful, languageTag } from './reading.ts'

/** What is found: a paragraph of a text, one of a speech, or a bare passage. */
export const hitKinds = ['paragraph', 'turn', 'passage'] as const
export type HitKind = (typeof hitKinds)[number]

/** What a paragraph may hold beside its words. */
export const holdings = ['mandate', 'finding', 'position', 'mechanism'] as const
export type Holding = (typeof holdings)[number]

/** How many hits are counted; above it there are «3000+». */
export const searchCap = 3000

/** Nobody reads further; the texts behind are found by a narrower query. */
export const searchDepth = 1000

/** Longer queries are refused. */
export const longestSearch = 20_000

export const searchQuery = z.object({
  /** As a person types it: words, "phrases", beginnings*, -left-out, OR, filters (`session:44`). */
  q: z.string().max(longestSearch),
  /** Hits of a page: 20 where none is given. */
  limit: z.coerce.number().int().min(1).max(100).optional(),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(1_000_000).optional(),
  /** `true`: also what the query is in the other languages of the texts. Of the first page only. */
  languages: z.enum(['true', 'false']).optional(),
})

/** Half-open, in UTF-16 units of the text of the hit. */
const mark = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })

export const searchHit = z.object({
  /** The same as long as the text is read as it is: `e-7f3kq0w9xz/36~para_6`; of a passage its own. */
  id: z.string(),
  kind: z.enum(hitKinds),
  /** Of the query and this text, to compare within one answer; 0 where only filters were asked for. */
  score: z.number(),
  text: z.string(),
  language: languageTag.nullable(),
  /** Where the words that were searched for stand. */
  marks: z.array(mark),
  /** Null for passages. */
  publication: z
    .object({ id: z.string(), symbol: z.string().nullable(), organisation: z.string().nullable() })
    .nullable(),
  expression: z.string().nullable(),
  /** Null for the cover of a publication, and for passages. */
  work: z
    .object({
      /** Of the publication, from 1. */
      order: z.number().int().min(1),
      kind: z.enum(documentKinds),
      number: z.string().nullable(),
      symbol: z.string().nullable(),
      title: z.string().nullable(),
      organ: z.string().nullable(),
      session: z.string().nullable(),
    })
    .nullable(),
  eId: z.string().nullable(),
  part: z.enum(paragraphParts).nullable(),
  marker: z.string().nullable(),
  /** Of a speech, the number of its turn. */
  turn: z.number().int().nullable(),
  /** What the register has of it now: it asks somebody for something, something was found wrong in it … */
  holds: z.array(z.enum(holdings)),
  /** Why its words may be read wrongly; null where nothing speaks against them. */
  doubt: doubtful.nullable(),
  /** The same paragraph in other languages, under the same `eId`. */
  versions: z.array(
    z.object({
      language: languageTag,
      publication: z.string(),
      expression: z.string(),
      /** Of that publication. */
      order: z.number().int().min(1),
      /** As the paragraph is marked there; null where it is not. */
      marker: z.string().nullable(),
    }),
  ),
})

/** Columns of the index; of days the years. */
export type FacetName = Exclude<ColumnName, 'date'> | 'year'
const facetNames = columns.map((name) => (name === 'date' ? 'year' : name)) as [FacetName, ...FacetName[]]

const facetValue = z.object({
  value: z.string(),
  count: z.number().int().min(1),
})

export const searchPage = z.object({
  /** The best first. */
  hits: z.array(searchHit),
  /** How many there are, up to the cap. */
  total: z.number().int().min(0),
  /** True where there are more than `total`. */
  capped: z.boolean(),
  page: z.number().int().min(1),
  limit: z.number().int().min(1),
  /** What the hits may be narrowed by, the most frequent values first. Counted up to the cap too. */
  facets: z.record(z.enum(facetNames), z.array(facetValue)),
  /** What is to be said of the query: sentences are made from codes and parameters. */
  notes: z.array(
    z.object({
      code: z.enum(searchNoteCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** Another query that may have been meant; null where all its words are in the texts. */
  suggestion: z.string().nullable(),
  /** The query as it was understood: filters by their English names. */
  filters: z.array(
    z.object({
      name: z.enum(Object.keys(filterColumns) as [keyof typeof filterColumns]),
      values: z.array(z.string()),
      excludes: z.boolean(),
      /** The query as it would be without the filter. */
      without: z.string(),
    }),
  ),
  /** The same query in other languages, where it was asked for: only words that lists, or versions of texts, lead to. */
  otherLanguages: z.array(
    z.object({
      language: languageTag,
      /** As it would be typed there: filters are kept, quoted names stay quoted, of other quotations the words. */
      query: z.string(),
      /** Of each word, what stands for it: one of them is enough. */
      words: z.array(z.object({ word: z.string(), means: z.array(z.string()) })),
      /** What is not in the query: words that are not known there, and quotations that cannot be written as `-` or `OR` had them. */
      leftOut: z.array(z.string()),
      /** What the query finds, counted up to 100; 0 where no text has all of it. */
      total: z.number().int().min(0),
      capped: z.boolean(),
    }),
  ),
})

export const newHitsQuery = z.object({
  q: z.string().max(longestSearch),
  /** Hits whose files came later than this; all where none is given. */
  since: moment.optional(),
  /** The first of them that is asked for, from 1. */
  from: z.coerce.number().int().min(1).max(searchDepth).optional(),
})

export const newHitsPage = z.object({
  /** The newest first, at most a hundred at a time. `held`: since when its text is in the store, or was settled to be shown. */
  hits: z.array(z.object({ hit: searchHit, held: z.iso.datetime() })),
  /** How many there are among the first thousand hits of the search, and whether it finds more hits than those. */
  total: z.number().int(),
  more: z.boolean(),
  from: z.number().int(),
  /** To ask for what comes after all of these. */
  next: z.iso.datetime(),
})

export type NewHitsPage = z.infer<typeof newHitsPage>
export type SearchHit = z.infer<typeof searchHit>
export type SearchPage = z.infer<typeof searchPage>
export type SearchFacets = SearchPage['facets']
