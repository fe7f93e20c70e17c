// Correspondence: circular notes that ask States for returns, and what they answer.
import { paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { languageTag } from './reading.ts'
import { statuses } from './register.ts'

/** Where a State stands with a note. Derived from notes and answers, never stated. */
export const recipientStates = [
  'not-asked',
  'asked',
  'reminded',
  'acknowledged',
  'nothing-to-report',
  'replied',
] as const
export type RecipientState = (typeof recipientStates)[number]

export const answerKinds = ['acknowledgement', 'reply', 'nothing-to-report'] as const
export type AnswerKind = (typeof answerKinds)[number]

const letterId = z.string().max(64)
const shortText = z.string().max(500)
/** As it was typed: what is no day is refused with a sentence that says why. */
const typedDay = z.string().max(100)

const withdrawn = z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable()

export const newLetter = z.object({
  /** Our number. */
  number: shortText,
  date: typedDay,
  /** Until when answers are asked for. */
  limit: typedDay.nullable().default(null),
  language: languageTag,
  /** Empty in a reminder: what the first note asked about. */
  mandates: z.array(z.string().max(64)).max(300).default([]),
  /** Ids or names. Empty: the members of the organisation on the day; in a reminder those that have not answered. */
  recipients: z.array(shortText).max(500).default([]),
  /** The note of which it reminds. */
  refersTo: letterId.nullable().default(null),
})

/** A paragraph as the note quotes it. */
export const letterQuote = z.object({
  mandate: z.string(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  /** Day of its text, ISO 8601. */
  date: z.string().nullable(),
  language: languageTag.nullable(),
  publication: z.string(),
  order: z.number().int(),
  eId: z.string(),
  part: z.enum(paragraphParts),
  number: z.string().nullable(),
  /** What is asked, of the paragraph's `text`. */
  asked: z.string(),
  text: z.string(),
})

/** Of those that were asked. `answered`: replied, or nothing to report; `missing`: not answered after the time limit. */
export const recipientCounts = z.object({
  asked: z.number().int(),
  answered: z.number().int(),
  replied: z.number().int(),
  nothingToReport: z.number().int(),
  acknowledged: z.number().int(),
  missing: z.number().int(),
})

export const letterHead = z.object({
  id: z.string(),
  number: z.string(),
  date: z.string(),
  limit: z.string().nullable(),
  language: languageTag,
  organisation: z.string(),
  refersTo: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  withdrawn,
})

export const listedLetter = letterHead.extend({
  mandates: z.number().int(),
  recipients: z.number().int(),
  /** Null for reminders: their answers count for the first note. */
  counts: recipientCounts.nullable(),
})

export const recipientRow = z.object({
  party: z.string(),
  state: z.enum(recipientStates),
  /** Days on which it was asked and reminded. */
  asked: z.array(z.string()),
  /** The last time limit that it was given. */
  limit: z.string().nullable(),
  /** Day of its last answer. */
  answered: z.string().nullable(),
  isMissing: z.boolean(),
})

export const answer = z.object({
  id: z.string(),
  /** The first note, also where it answers a reminder. */
  letter: z.string(),
  from: z.string(),
  kind: z.enum(answerKinds),
  /** Number under which it came in. */
  number: z.string(),
  date: z.string(),
  language: languageTag,
  words: z.string().nullable(),
  publication: z.string().nullable(),
  returns: z.array(
    z.object({
      mandate: z.string(),
      entry: z.string(),
      status: z.enum(statuses),
      quote: z.string(),
      eId: z.string().nullable(),
      order: z.number().int().nullable(),
    }),
  ),
  by: z.string(),
  at: z.string(),
  withdrawn,
})

/** `words` or the `publication` that has them; each return quotes words of it. */
export const newAnswer = z.object({
  letter: letterId,
  from: shortText,
  kind: z.enum(answerKinds),
  number: shortText,
  date: typedDay,
  language: languageTag,
  words: z.string().max(200_000).nullable().default(null),
  publication: z.string().max(64).nullable().default(null),
  returns: z
    .array(
      z.object({
        mandate: z.string().max(64),
        status: z.enum(statuses),
        quote: z.string().max(20_000),
      }),
    )
    .max(300)
    .default([]),
})

export const letterPage = z.object({
  letter: letterHead,
  quotes: z.array(letterQuote),
  /** Those that were asked, then members that were not. */
  recipients: z.array(recipientRow),
  counts: recipientCounts,
  reminders: z.array(letterHead),
  /** Newest first; those that were withdrawn too. */
  answers: z.array(answer),
})

export type NewLetter = z.infer<typeof newLetter>
export type LetterQuote = z.infer<typeof letterQuote>
export type RecipientCounts = z.infer<typeof recipientCounts>
export type LetterHead = z.infer<typeof letterHead>
export type ListedLetter = z.infer<typeof listedLetter>
export type RecipientRow = z.infer<typeof recipientRow>
export type Answer = z.infer<typeof answer>
export type NewAnswer = z.infer<typeof newAnswer>
export type LetterPage = z.infer<typeof letterPage>
