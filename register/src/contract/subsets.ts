// Whether a State is one of those that a text asks without naming them: a person says so.
import { z } from 'zod'
import { evidence, givenEvidence } from './register.ts'

export const subsetDecision = z.object({
  id: z.string(),
  mandate: z.string(),
  /** `state:SOM`. */
  state: z.string(),
  /** Whether it is one of those that are asked. */
  belongs: z.boolean(),
  /** Why, in the words of who decided; null where a source alone says it. */
  reason: z.string().nullable(),
  evidence: z.array(evidence),
  by: z.string(),
  at: z.string(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
})

/** With a reason or a source. */
export const newSubsetDecision = z
  .object({
    belongs: z.boolean(),
    reason: z.string().trim().min(1).max(2000).nullable().default(null),
    evidence: z.array(givenEvidence).max(100).default([]),
  })
  .refine(({ reason, evidence: proofs }) => reason !== null || proofs.length > 0, {
    message: 'a reason, or a source',
    path: ['reason'],
  })

export type SubsetDecision = z.infer<typeof subsetDecision>
export type NewSubsetDecision = z.infer<typeof newSubsetDecision>
