// The page of one mandate.
import { z } from 'zod'
import { pagesShown } from './api.ts'
import { closing, closingProposal } from './closing.ts'
import { namedWork } from './editions.ts'
import { life } from './life.ts'
import { lineRange } from './reading.ts'
import {
  currentOwner,
  mandateDecision,
  mandateFields,
  mandatePlace,
  mandateStates,
  registerMandate,
  statusEntry,
} from './register.ts'
import { subsetDecision } from './subsets.ts'

/** A mandate with all that is known of it. */
export const mandatePage = z.object({
  mandate: registerMandate,
  /** Whether it names a session that was not to come any more when the text was adopted. */
  isStale: z.boolean(),
  /** Where its words stand, a language each, with the paragraph's text. */
  words: z.array(
    z.object({
      place: mandatePlace,
      text: z.string(),
      fields: mandateFields,
      sourceLines: lineRange,
      /** Null where the text was not read from pages. */
      printed: pagesShown.nullable(),
    }),
  ),
  /** Newest first; those that were taken back too. */
  decisions: z.array(mandateDecision),
  entries: z.array(statusEntry),
  /** What became of it from text to text; null where no text has it. */
  life: life.nullable(),
  /**
   * Texts of any kind that ask for the same again, or tell what came of it, and those that this one takes up, by their
   * days. Of now only.
   */
  chain: z.array(
    z.object({
      /** Of the other text: it asked before, asks again, tells what came of this request, is a request that this one answers. */
      tells: z.enum(['asked-before', 'asked-again', 'answered', 'answers']),
      work: namedWork,
      eId: z.string(),
    }),
  ),
  /** What people said of the report; newest first, those that were taken back too. */
  closings: z.array(closing),
  /** What later texts seem to tell of it that nobody has answered; none of the past. */
  proposals: z.array(closingProposal),
  /** Which States people said are of those asked, or not; newest first, what was taken back too. */
  subset: z.array(subsetDecision),
  assignments: z.array(z.object({ owner: currentOwner.nullable(), by: z.string(), at: z.string() })),
  /** How it came to be as it is: what it was after each change, and who made that. */
  history: z.array(
    z.object({ state: z.enum(mandateStates), by: z.string(), at: z.string(), what: z.string() }),
  ),
})
export type MandatePage = z.infer<typeof mandatePage>
