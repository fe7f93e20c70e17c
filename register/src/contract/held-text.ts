// A text as the store answers it: its citations lead to what is held at this moment, and it says what cites it.
import { paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { citation, languageTag, paragraph, speakerTurn, work } from './reading.ts'

/** A citation and the work that it leads to; null where none is held. */
export const heldCitation = citation.extend({
  to: z.object({ publication: z.string(), order: z.number().int() }).nullable(),
})

export const heldParagraph = paragraph.extend({ citations: z.array(heldCitation) })

export const heldWork = work.extend({
  paragraphs: z.array(heldParagraph),
  turns: z.array(speakerTurn.extend({ paragraphs: z.array(heldParagraph) })),
})

/** A paragraph of another work that cites this one. */
export const citingParagraph = z.object({
  publication: z.string(),
  expression: z.string(),
  language: languageTag.nullable(),
  order: z.number().int(),
  /** Symbol or number of the work as printed. */
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  eId: z.string(),
  part: z.enum(paragraphParts),
  marker: z.string().nullable(),
  /** The words that cite, and the paragraph around them. */
  citation: z.string(),
  before: z.string(),
  after: z.string(),
  /** `ambiguous`: the words may mean another text. */
  status: z.enum(['linked', 'ambiguous']),
})

/** Citing paragraphs on a page. */
export const citingOnPage = 20

/** Paragraphs from the `from`th (from 1) of `total`; one that several languages have counts once. */
export const workCitedBy = z.object({
  total: z.number().int(),
  from: z.number().int(),
  paragraphs: z.array(citingParagraph),
})

export type HeldCitation = z.infer<typeof heldCitation>
export type CitingParagraph = z.infer<typeof citingParagraph>
export type WorkCitedBy = z.infer<typeof workCitedBy>
