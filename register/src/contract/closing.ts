// A report that was asked for, and came: what later texts tell of it, and what people confirmed.
import { z } from 'zod'
import { day } from './day.ts'
import { evidence, givenEvidence, mandatePlace, mandateWork } from './register.ts'

/** Three facts, each by itself: it came in; the organ had it before it; the organ took note of it. */
export const closingKinds = ['submitted', 'considered', 'noted'] as const
export type ClosingKind = (typeof closingKinds)[number]

/** Where a later text seems to tell it. Nothing follows from it until a person confirms. */
export const closingProposal = z.object({
  id: z.string(),
  mandate: z.string(),
  kind: z.enum(closingKinds),
  /** The text that tells it, and its paragraph; null: the text as a whole. */
  work: mandateWork,
  publication: z.string(),
  order: z.number().int(),
  eId: z.string().nullable(),
  quote: z.string(),
  /** Of the document, as printed; and the day: null where the words do not tell. */
  symbol: z.string().nullable(),
  date: z.string().nullable(),
})

const taken = z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable()

/** What a person said. `declined`: the proposal tells no such thing of this mandate. */
export const closing = z.object({
  id: z.string(),
  mandate: z.string(),
  kind: z.enum([...closingKinds, 'declined']),
  /** Day of the fact, ISO 8601; null: declined. */
  date: z.string().nullable(),
  symbol: z.string().nullable(),
  evidence: z.array(evidence),
  /** The proposal that it answers, and its words as they were seen. */
  proposal: z.string().nullable(),
  quote: z.string().nullable(),
  /** Why it was declined. */
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  withdrawn: taken,
})

/** A proposal may be named: its place is then evidence too. */
export const newClosing = z.object({
  kind: z.enum(closingKinds),
  date: day,
  symbol: z.string().trim().min(1).max(200).nullable().default(null),
  evidence: z.array(givenEvidence).max(100).default([]),
  proposal: z.string().max(64).nullable().default(null),
})

/** Proposals that nobody has answered, with the mandates that they are about. */
export const closingPage = z.object({
  total: z.number().int(),
  from: z.number().int(),
  proposals: z.array(
    closingProposal.extend({
      asked: z.object({ work: mandateWork, place: mandatePlace.nullable(), action: z.string() }),
    }),
  ),
})

export type ClosingProposal = z.infer<typeof closingProposal>
export type Closing = z.infer<typeof closing>
export type NewClosing = z.infer<typeof newClosing>
export type ClosingPage = z.infer<typeof closingPage>
