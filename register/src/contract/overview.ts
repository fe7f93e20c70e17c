// What is asked before anything else: the working session in figures, the sessions in a row, what came in last.
import { documentKinds } from '@qarar/core'
import { z } from 'zod'
import { languageTag } from './reading.ts'
import { statuses } from './register.ts'
import { printedDays, printedPlace, sessionFacts } from './sessions.ts'

/** A session that a text is of, or that a text names as one by which something is due. */
export const sessionPoint = z.object({
  /** `CFM-45`. */
  session: z.string(),
  organisation: z.string(),
  /** Day on which it opens, ISO 8601: entered, else as printed, else known; null where nobody knows it. */
  opens: z.string().nullable(),
  /** Days that its texts print; null where none does, and where a person entered the first day. */
  printed: printedDays.nullable(),
  /** Texts of it, what they ask, and what its docket counts as due at it, whoever owes it. */
  texts: z.number().int(),
  asked: z.number().int(),
  due: z.number().int(),
})

/** What one addressee owes a session: returns count for those that owe them, not for the office that gathers them. `informed`: of these, those of which something is known. */
export const dueOfAddressee = z.object({
  /** Id of a party, or `name:` and the words. */
  addressee: z.string(),
  /** What a text in the language that is asked for calls whom no list has; null where none does. */
  words: z.string().nullable(),
  tasks: z.number().int(),
  reports: z.number().int(),
  returns: z.number().int(),
  informed: z.number().int(),
})

/** Of the docket of the secretariat. */
export const sessionCounts = z.object({
  tasks: z.number().int(),
  reports: z.number().int(),
  returns: z.number().int(),
  answered: z.number().int(),
  /** Mandates of any addressee that name the session; of these, those of which nothing is known. */
  named: z.number().int(),
  noInformation: z.number().int(),
})

/** What was recorded last: a text that came in, or what became of a mandate. */
const recentText = z.object({
  kind: z.literal('text'),
  at: z.string(),
  publication: z.string(),
  language: languageTag.nullable(),
  documentKind: z.enum(documentKinds),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  file: z.string(),
})

const recentStatus = z.object({
  kind: z.literal('status'),
  at: z.string(),
  by: z.string(),
  mandate: z.string(),
  addressee: z.string(),
  status: z.enum(statuses),
  symbol: z.string().nullable(),
  /** What is asked, and its language. */
  action: z.string(),
  language: languageTag.nullable(),
})

export const recentEntry = z.discriminatedUnion('kind', [recentText, recentStatus])

export const homePage = z.object({
  /** Publications that are held. */
  publications: z.number().int(),
  /** Null where the store has no text of an organ that meets at set times. */
  working: z
    .object({
      session: z.string(),
      opens: z.string().nullable(),
      printed: printedDays.nullable(),
      place: printedPlace.nullable(),
      facts: sessionFacts.nullable(),
      counts: sessionCounts,
      /** Those that owe most first, at most 8; and how many more there are. */
      due: z.array(dueOfAddressee),
      dueMore: z.number().int(),
    })
    .nullable(),
  /** Sessions that can be chosen, the one after the newest text first. */
  sessions: z.array(z.string()),
  /** Mandates that nobody has reviewed. */
  toReview: z.number().int(),
  /** Of the organ of the working session, the oldest first. */
  timeline: z.array(sessionPoint),
  /** The newest first. */
  recent: z.array(recentEntry),
})

/** Newest first, those of one organ together. */
export const sessionsPage = z.object({ sessions: z.array(sessionPoint) })

export const sessionDocument = z.object({
  publication: z.string(),
  kind: z.enum(documentKinds),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  language: languageTag.nullable(),
  /** Texts of the session in it. */
  works: z.number().int(),
})

/** A text of the session that asks for something: what it is about, and how much it asks. */
export const sessionTopic = z.object({
  work: z.string(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  language: languageTag.nullable(),
  asked: z.number().int(),
})

export const sessionPage = z.object({
  session: sessionPoint,
  /** Null where no cover of its documents names it beside the days; what people entered in `facts` goes before it. */
  place: printedPlace.nullable(),
  facts: sessionFacts.nullable(),
  /** Those of the same organ right before and after it, where the store knows them. */
  previous: z.string().nullable(),
  next: z.string().nullable(),
  /** What the session adopted or had before it. */
  documents: z.array(sessionDocument),
  /** In the order of the texts. */
  topics: z.array(sessionTopic),
  /** Null for a session that has no docket: of an organ that meets when it is called. */
  docket: z
    .object({ counts: sessionCounts, due: z.array(dueOfAddressee), dueMore: z.number().int() })
    .nullable(),
  /** Items of its agenda by decision of texts, and reports due at it; null where it has no docket. */
  agenda: z.object({ items: z.number().int(), reports: z.number().int() }).nullable(),
})

export type SessionPoint = z.infer<typeof sessionPoint>
export type DueOfAddressee = z.infer<typeof dueOfAddressee>
export type SessionCounts = z.infer<typeof sessionCounts>
export type RecentEntry = z.infer<typeof recentEntry>
export type HomePage = z.infer<typeof homePage>
export type SessionsPage = z.infer<typeof sessionsPage>
export type SessionDocument = z.infer<typeof sessionDocument>
export type SessionTopic = z.infer<typeof sessionTopic>
export type SessionPage = z.infer<typeof sessionPage>
