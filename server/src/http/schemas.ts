// Answers that only the API gives; the pages use none of them.
import { z } from '@hono/zod-openapi'

export const workPlace = z.object({
  /** The address is that of an earlier text of the work. */
  replaced: z.boolean(),
  publication: z.string(),
  expression: z.string(),
  order: z.number().int(),
})

export const withdrawal = z.object({
  publication: z.string(),
  manifestations: z.array(z.string()),
  publicationGone: z.boolean(),
  message: z.string(),
})

export const decisionWithdrawal = z.object({
  id: z.string(),
  publication: z.string(),
  expression: z.string(),
  broken: z.array(z.object({ id: z.string(), line: z.number().int(), next: z.number().int() })),
  message: z.string(),
})

export const health = z.object({
  name: z.literal('qarar'),
  version: z.string(),
  serverVersion: z.string(),
  place: z.string(),
  databaseBytes: z.number(),
  migrations: z.array(z.object({ number: z.number().int(), name: z.string(), appliedAt: z.string() })),
  publications: z.number().int(),
  works: z.number().int(),
  files: z.number().int(),
  openDoubts: z.number().int(),
})

export const decisions = ['new-revision', 'new-format', 'new-language', 'separate'] as const
