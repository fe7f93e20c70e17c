// How a text was adopted, as people know it.
import { z } from 'zod'
import { day } from './day.ts'

export const adoptionMethods = ['consensus', 'without-vote', 'vote'] as const
export const voteKinds = ['for', 'against', 'abstained', 'absent'] as const
export type VoteKind = (typeof voteKinds)[number]

/** Key of a party: its id (`state:TUN`), or `name:` and the words where no list has it. */
const party = z.string().trim().min(1).max(300)
const parties = z.array(party).max(300)
const tally = z.number().int().min(0).max(1000)
const said = z.object({ party, words: z.string().trim().max(20_000) })

/** All that is known; what is not stated is null or empty. */
export const adoption = z.object({
  method: z.enum(adoptionMethods).nullable(),
  /** Day of adoption, ISO 8601, where it is another than that of the text. */
  date: day.nullable(),
  /** Who voted how. */
  votes: z.object({ for: parties, against: parties, abstained: parties, absent: parties }),
  /** How many, where the States are not known or not all. */
  counts: z.object({
    for: tally.nullable(),
    against: tally.nullable(),
    abstained: tally.nullable(),
    absent: tally.nullable(),
  }),
  sponsors: parties,
  /** What States reserved, and how they explained their position; without words where only that they did is known. */
  reservations: z.array(said).max(300),
  explanations: z.array(said).max(300),
  /** The text has no effect any more since a day, and what says so. */
  ended: z.object({ on: day, reason: z.string().trim().min(1).max(500) }).nullable(),
})

/** What is not said stays as it was; null and empty lists: not known. */
export const newAdoption = adoption
  .partial()
  .extend({
    /** `version` of what was known when the person looked; null: nothing. What changed since is refused. */
    seen: z.number().int().nullable().optional(),
  })
  .refine(({ seen: _, ...given }) => Object.values(given).some((value) => value !== undefined), {
    message: 'Facts of adoption say at least one thing.',
  })

/** Words of the text, or of a record, that tell how it was adopted. */
export const adoptionProposal = z.object({
  method: z.enum(adoptionMethods),
  counts: z
    .object({ for: tally.nullable(), against: tally.nullable(), abstained: tally.nullable() })
    .nullable(),
  eId: z.string(),
  /** The words in the paragraph's text, half-open, in UTF-16 code units. */
  span: z.object({ start: z.number().int(), end: z.number().int() }),
  quote: z.string(),
})

export const adoptionView = z.object({
  /** Id of the work. */
  work: z.string(),
  /** Null where nobody entered anything. */
  facts: adoption.nullable(),
  /** Which entry it is, for who changes it to say what was seen; null where there is none. */
  version: z.number().int().nullable(),
  /** Who entered it, and when. */
  by: z.string().nullable(),
  at: z.string().nullable(),
  /** How many voted how: of the States that are named, else as stated; null: not known. */
  tally: z.record(z.enum(voteKinds), tally.nullable()),
  /** Ids of the members of the text's organisation on its day; empty where nobody has listed them. */
  members: z.array(z.string()),
  proposals: z.array(adoptionProposal),
})

export type Adoption = z.infer<typeof adoption>
export type NewAdoption = z.infer<typeof newAdoption>
export type AdoptionProposal = z.infer<typeof adoptionProposal>
export type AdoptionView = z.infer<typeof adoptionView>
