// What is due and what is new at a desk, in one look.
import { z } from 'zod'
import { docketRow } from './docket.ts'

export const digest = z.object({
  session: z.string(),
  /** Null where it is not known. */
  opens: z.string().nullable(),
  /** Day for which it is told, and the day since whose beginning a mandate is new, ISO 8601. */
  today: z.string(),
  since: z.string(),
  counts: z.object({
    tasks: z.number().int(),
    reports: z.number().int(),
    returns: z.number().int(),
    answered: z.number().int(),
  }),
  /** Neither of them answered. */
  overdue: z.array(docketRow),
  /** Due on a day within the next 30, the nearest first. */
  soon: z.array(docketRow),
  /** Came into the register since then: due at the session or later. */
  fresh: z.array(docketRow),
})

/** Null where the store has no text of an organ that meets at set times. */
export const digestPage = z.object({ digest: digest.nullable() })

export type Digest = z.infer<typeof digest>
export type DigestPage = z.infer<typeof digestPage>
