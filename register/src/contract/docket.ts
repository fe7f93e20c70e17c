// What a desk owes a working session.
import { z } from 'zod'
import { mandateWork, registerMandate } from './register.ts'

/** `proposed`: nobody has reviewed it. `stale`: due at a session that was not to come any more. `overdue`: not answered in time. */
export const docketMarks = ['proposed', 'stale', 'overdue'] as const
export type DocketMark = (typeof docketMarks)[number]

export const docketRow = z.object({
  mandate: registerMandate,
  falling: z.enum(['due', 'stale', 'carried', 'later']),
  /** Whether nothing is owed any more, by the last status of those of the desk. */
  isAnswered: z.boolean(),
  marks: z.array(z.enum(docketMarks)),
})

/** The report that one text asks for. */
export const docketReport = z.object({
  work: mandateWork,
  parts: z.array(docketRow),
  isAnswered: z.boolean(),
})

export const docket = z.object({
  /** `CFM-45`, and the day on which it opens; null where that is not known: then it makes nothing overdue. */
  session: z.string(),
  opens: z.string().nullable(),
  tasks: z.array(docketRow),
  reports: z.array(docketReport),
  returns: z.array(docketRow),
  /** Was due before and is not answered. */
  carried: z.array(docketRow),
  /** Due at a later session. */
  later: z.array(docketRow),
  /** Never counted. */
  standing: z.array(docketRow),
  appeals: z.array(docketRow),
  counts: z.object({
    tasks: z.number().int(),
    reports: z.number().int(),
    returns: z.number().int(),
    answered: z.number().int(),
  }),
})

export type DocketRow = z.infer<typeof docketRow>
export type DocketReport = z.infer<typeof docketReport>
export type Docket = z.infer<typeof docket>

/** How many more there are of each part than a docket holds, the oldest of them; `apart`: standing tasks and appeals. */
export const docketLeftOut = z.object({
  counted: z.number().int(),
  carried: z.number().int(),
  later: z.number().int(),
  apart: z.number().int(),
})
export type DocketLeftOut = z.infer<typeof docketLeftOut>

/** How many lines of each part are not given where no more than the first of each are asked for. */
export const docketMore = z.object({
  tasks: z.number().int(),
  reports: z.number().int(),
  /** Mandates of those reports. */
  reportParts: z.number().int(),
  returns: z.number().int(),
  carried: z.number().int(),
  later: z.number().int(),
  standing: z.number().int(),
  appeals: z.number().int(),
})
export type DocketMore = z.infer<typeof docketMore>

export const docketPage = z.object({
  /** Null where the store has no text of an organ that meets at set times. */
  docket: docket.nullable(),
  /** Sessions that can be chosen, the one after the newest text first. */
  sessions: z.array(z.string()),
  /** Ids of the parties whose docket it is. */
  desk: z.array(z.string()),
  /** Of those that no list has, what a text in the language that is asked for calls them. */
  deskWords: z.record(z.string(), z.string()),
  leftOut: docketLeftOut,
  /** Only where `shown` was asked for and there is much more; then `leftOut` counts from there. */
  more: docketMore.optional(),
})
export type DocketPage = z.infer<typeof docketPage>
