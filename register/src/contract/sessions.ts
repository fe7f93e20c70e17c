// What is known of a session, from people and from its texts: when and where it meets.
import { z } from 'zod'
import { day } from './day.ts'
import { languageTag } from './reading.ts'

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

/** Days that a text of the session prints in its head: of all its texts those that most of them have. */
export const printedDays = z.object({
  /** As printed, and each as ISO 8601, a run of days as `2017-07-10/2017-07-11`; in both calendars where the text has both. */
  dates: z.array(z.object({ text: z.string(), calendar: z.enum(['gregorian', 'hijri']), value: z.string() })),
  language: languageTag.nullable(),
  /** The first text that has them. */
  publication: z.string(),
  order: z.number().int(),
  symbol: z.string().nullable(),
})

/** Where it met, as the cover of a document prints it beside the days. */
export const printedPlace = z.object({
  text: z.string(),
  language: languageTag.nullable(),
  publication: z.string(),
  symbol: z.string().nullable(),
})

export type PrintedDays = z.infer<typeof printedDays>
export type PrintedPlace = z.infer<typeof printedPlace>
export type NewSessionFacts = z.infer<typeof newSessionFacts>
export type SessionFacts = z.infer<typeof sessionFacts>
