// A text under review: its paragraphs with the mandates that stand in them, and what is left to decide.
import { documentKinds, paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { pagesShown } from './api.ts'
import { heldCitation } from './held-text.ts'
import { languageTag, lineRange, span } from './reading.ts'
import { mandateDecision, mandateFields, registerMandate } from './register.ts'

export const reviewMandate = registerMandate.extend({
  /** The words that it stands on, half-open in its paragraph's text; null where the text shown has them nowhere. */
  words: span.nullable(),
  /** The decision that stands. */
  decision: mandateDecision.nullable(),
  /** What the rules read by now, where that is something else than what they read when a person decided. */
  readNow: mandateFields.nullable(),
})

export const reviewParagraph = z.object({
  eId: z.string(),
  parent: z.string().nullable(),
  part: z.enum(paragraphParts),
  number: z.string().nullable(),
  marker: z.string().nullable(),
  text: z.string(),
  sourceLines: lineRange,
  /** `at`: where its words begin in the paragraph's text. */
  citations: z.array(heldCitation.omit({ span: true }).extend({ at: z.number().int() })),
  /** In the order of their words. */
  mandates: z.array(reviewMandate),
})

export const reviewPage = z.object({
  publication: z.object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    language: languageTag.nullable(),
    /** Of the file as it is read now. */
    kind: z.enum(documentKinds),
    session: z.string().nullable(),
  }),
  expression: z.string(),
  revision: z.string(),
  order: z.number().int(),
  work: z.object({
    id: z.string(),
    kind: z.enum(documentKinds),
    symbol: z.string().nullable(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    session: z.string().nullable(),
  }),
  paragraphs: z.array(reviewParagraph),
  /** Null where the text was not read from pages. */
  printed: pagesShown.nullable(),
  /** Of this work, but not in the text shown: a place in another text of it, or none any more. */
  elsewhere: z.array(reviewMandate),
  /** Proposals in the texts shown that nobody has decided about. */
  left: z.object({ here: z.number().int(), publication: z.number().int() }),
  /** Works of the publication beside this one. */
  previous: z.number().int().nullable(),
  next: z.number().int().nullable(),
  /** The nearest before it and after it that have proposals left; past the end it goes on at the start. */
  previousLeft: z.number().int().nullable(),
  nextLeft: z.number().int().nullable(),
})

export type ReviewMandate = z.infer<typeof reviewMandate>
export type ReviewParagraph = z.infer<typeof reviewParagraph>
export type ReviewPage = z.infer<typeof reviewPage>
