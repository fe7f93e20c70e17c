// One work among those that it cites, that cite it, and its editions.
import { citationStatuses } from '@qarar/core'
import { z } from 'zod'
import { namedWork } from './editions.ts'

/** A text that the work cites. */
export const citedText = z.object({
  /** Symbol or key by which it is known, else the words that cite it. */
  target: z.string(),
  /** The words that cite it first, in the language of the work. */
  text: z.string(),
  status: z.enum(citationStatuses),
  /** Null where it is not held. */
  work: namedWork.nullable(),
  /** The paragraphs of the work that cite it, in its order. */
  eIds: z.array(z.string()).min(1),
})

/** A text that cites the work, with its first paragraph that does and how many there are. */
export const citingText = z.object({
  work: namedWork,
  eId: z.string(),
  paragraphs: z.number().int().min(1),
})

/** More stand nowhere: the list of a neighbourhood is to be read. */
export const neighboursListed = 200

export const networkPage = z.object({
  work: namedWork,
  /** Texts in the order in which the work cites them: at most `neighboursListed` of `total`. */
  cites: z.object({ total: z.number().int(), texts: z.array(citedText) }),
  /** The newest first. */
  citedBy: z.object({ total: z.number().int(), texts: z.array(citingText) }),
  /** The oldest first. */
  earlier: z.array(namedWork),
  later: z.array(namedWork),
})

export type CitedText = z.infer<typeof citedText>
export type CitingText = z.infer<typeof citingText>
export type NetworkPage = z.infer<typeof networkPage>
