// What people know of a session: when and where it meets.
import { z } from 'zod'
import { day } from './day.ts'

const named = z.string().trim().min(1).max(300)

/** What is not said stays as it was; null: not known. */
export const newSessionFacts = z
  .object({
    /** First and last day, ISO 8601. */
    from: day.nullable().optional(),
    to: day.nullable().optional(),
    place: named.nullable().optional(),
    host: named.nullable().optional(),
  })
  .refine((said) => Object.values(said).some((value) => value !== undefined), {
    message: 'Facts say at least one thing: from, to, place or host.',
  })

export const sessionFacts = z.object({
  session: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  place: z.string().nullable(),
  host: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})

export type NewSessionFacts = z.infer<typeof newSessionFacts>
export type SessionFacts = z.infer<typeof sessionFacts>
