// The reading view: what the file has, what repair made of it, and what people decided about it.
import { z } from 'zod'
import { repairNote } from './api.ts'
import {
  decidedJoin,
  longestQuote,
  placedReading,
  readingCauses,
  takenBack,
  verifiedReading,
} from './decisions.ts'
import { columnJoin, languageTag, lineRange, proposedReading, span } from './reading.ts'

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
  /** The text that all spans count in. */
  revision: z.string(),
  /** Version of the rules that the text was read with. */
  rules: z.string(),
  /** What proposals and joins have been answered, of how many. */
  progress: z.object({
    readings: z.object({ answered: z.number().int(), all: z.number().int() }),
    joins: z.object({ answered: z.number().int(), all: z.number().int() }),
  }),
  readings: z.array(readingToVerify),
  joins: z.array(joinToConfirm),
  /** A page of the text: paragraphs from the `from`th (from 1) of `total`. */
  stretches: z.array(readingStretch),
  from: z.number().int(),
  total: z.number().int(),
  /** Decisions whose words are no longer in the shown text. */
  unplaced: z.array(verifiedReading),
  /** All verified readings that stand, in the order of the text. */
  verified: z.array(placedReading),
  /** Decisions that count no more, the last first. */
  takenBack: z.array(takenBack),
})

/** `POST /api/expressions/{id}/readings`: a person's reading of words of the shown text. */
export const newReading = z.object({
  /** In the text of the shown revision; the store keeps the place in the file. */
  span,
  /** The revision that the span counts in: refused where the expression shows another one by now. */
  revision: z.string().optional(),
  /** The words as they were shown: refused where the text has other words there by now. */
  quote: z.string().max(longestQuote).optional(),
  text: z.string().min(1).max(2000),
  cause: z.enum(readingCauses),
  checkedAgainst: z.string().min(1).max(500),
})

/** `POST /api/expressions/{id}/joins`. */
export const newJoin = z.object({
  line: z.number().int().min(1),
  next: z.number().int().min(1),
  /** The file whose lines these are: refused where the expression shows another one by now. */
  manifestation: z.string().optional(),
})

/** A text with questions that nobody has answered: joins that are not sure, and proposed readings. */
export const waitingText = z.object({
  publication: z.string(),
  expression: z.string(),
  language: languageTag.nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  file: z.string(),
  joins: z.number().int(),
  readings: z.number().int(),
})

export type WaitingText = z.infer<typeof waitingText>
export type ReadingToVerify = z.infer<typeof readingToVerify>
export type JoinToConfirm = z.infer<typeof joinToConfirm>
export type ReadingStretch = z.infer<typeof readingStretch>
export type ReadingView = z.infer<typeof readingView>
export type NewReading = z.infer<typeof newReading>
export type NewJoin = z.infer<typeof newJoin>
