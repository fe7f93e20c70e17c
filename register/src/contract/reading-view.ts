// The reading view: what the file has, what repair made of it, and what people decided about it.
import { z } from 'zod'
import { repairNote } from './api.ts'
import { columnJoin, languageTag, lineRange, proposedReading, span } from './reading.ts'

/**
 * A stretch of a file, in UTF-16 code units of its decoded text, in reading order, half-open; with the words as
 * repaired, and the text around them, by which it is found again in another file of the same work.
 */
export const fileAnchor = z.object({
  ranges: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0)])).min(1),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
})

/** Why the words as they are kept are not those of the work, or that they are. */
export const readingCauses = ['reading-error', 'original-error', 'as-printed'] as const

const decided = { id: z.string(), by: z.string(), at: z.string() }

/** A person's reading of some words. `text` equals the quote where the words are right: `as-printed`. */
export const verifiedReading = z.object({
  ...decided,
  anchor: fileAnchor,
  text: z.string(),
  cause: z.enum(readingCauses),
  /** What the words were compared with: «page 3 of the printed record». */
  checkedAgainst: z.string(),
})

/** A person's word on where the text goes on: the line `next` follows the line `line`, both 1-based. */
export const decidedJoin = z.object({
  ...decided,
  line: z.number().int().min(1),
  next: z.number().int().min(1),
})

/** A verified reading where it stands in the shown text; `span` is half-open in the text of the revision. */
export const placedReading = z.object({
  ...verifiedReading.shape,
  span,
  order: z.number().int().nullable(),
  eId: z.string(),
})

/** A proposed reading that waits for a person, or that one has answered. */
export const readingToVerify = z.object({
  ...proposedReading.shape,
  /** Work of the publication, from 1; null for its cover. */
  order: z.number().int().nullable(),
  eId: z.string(),
  turn: z.number().int().nullable(),
  sourceLines: lineRange,
  /** Some words of the paragraph on both sides. */
  before: z.string(),
  after: z.string(),
  /** The answer, where there is one. */
  verified: verifiedReading.nullable(),
})

/** A join of columns with the words on both sides of it. */
export const joinToConfirm = z.object({
  ...columnJoin.shape,
  /** End of the text before it, and start of the text after it. */
  ends: z.string(),
  goesOn: z.string(),
  decided: decidedJoin.nullable(),
})

/** One paragraph in three layers. */
export const readingStretch = z.object({
  order: z.number().int().nullable(),
  turn: z.number().int().nullable(),
  eId: z.string(),
  marker: z.string().nullable(),
  sourceLines: lineRange,
  span,
  /** Its lines in the file. */
  printed: z.array(z.object({ line: z.number().int(), text: z.string() })),
  repaired: z.string(),
  repairs: z.array(repairNote),
  verified: z.array(placedReading),
})

export const readingView = z.object({
  publication: z.object({ id: z.string(), symbol: z.string().nullable(), title: z.string().nullable() }),
  expression: z.string(),
  language: languageTag.nullable(),
  manifestation: z.string(),
  /** What proposals and joins have been answered, of how many. */
  progress: z.object({
    readings: z.object({ answered: z.number().int(), all: z.number().int() }),
    joins: z.object({ answered: z.number().int(), all: z.number().int() }),
  }),
  readings: z.array(readingToVerify),
  joins: z.array(joinToConfirm),
  /** A page of the text: paragraphs `from` … of `total`. */
  stretches: z.array(readingStretch),
  from: z.number().int(),
  total: z.number().int(),
  /** Decisions whose words are no longer in the shown text. */
  unplaced: z.array(verifiedReading),
})

/** `POST /api/expressions/{id}/readings`: a person's reading of words of the shown text. */
export const newReading = z.object({
  /** Revision-independent place: paragraph and span in the text of the shown revision. */
  span,
  text: z.string().min(1).max(2000),
  cause: z.enum(readingCauses),
  checkedAgainst: z.string().min(1).max(500),
})

/** `POST /api/expressions/{id}/joins`. */
export const newJoin = z.object({ line: z.number().int().min(1), next: z.number().int().min(1) })

export type FileAnchor = z.infer<typeof fileAnchor>
export type VerifiedReading = z.infer<typeof verifiedReading>
export type DecidedJoin = z.infer<typeof decidedJoin>
export type PlacedReading = z.infer<typeof placedReading>
export type ReadingToVerify = z.infer<typeof readingToVerify>
export type JoinToConfirm = z.infer<typeof joinToConfirm>
export type ReadingStretch = z.infer<typeof readingStretch>
export type ReadingView = z.infer<typeof readingView>
export type NewReading = z.infer<typeof newReading>
