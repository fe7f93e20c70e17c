// The other way round, for a ministry: what was asked of it, split among line ministries, and one reply.
import { z } from 'zod'
import { languageTag } from './reading.ts'
import { evidence, givenEvidence } from './register.ts'

/** How far an item is. Derived from who was asked, what came in and what was settled; never stated. */
export const requestItemStates = ['open', 'asked', 'contributed', 'cleared'] as const
export type RequestItemState = (typeof requestItemStates)[number]

/** Why an earlier reply stands beside an item: same clause of a text, its renewal, or the same words. */
export const earlierReasons = ['same-clause', 'renewed', 'same-words'] as const
export type EarlierReason = (typeof earlierReasons)[number]

const id = z.string().max(64)
const shortText = z.string().max(500)
const longText = z.string().max(20_000)
/** As it was typed: what is no day is refused with a sentence that says why. */
const typedDay = z.string().max(100)
/** Of an item as the person saw it: refused where somebody has changed it since. */
const seenVersion = z.number().int()

const withdrawn = z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable()
const recorded = { by: z.string(), at: z.string() }

/** `words` as they came in, or the `publication` that has them. */
export const newRequest = z.object({
  number: shortText,
  date: typedDay,
  /** An id or a name; words that no list has are kept as they are. */
  from: shortText,
  limit: typedDay.nullable().default(null),
  language: languageTag,
  /** Symbol of what it refers to. */
  about: shortText.nullable().default(null),
  words: z.string().max(200_000).nullable().default(null),
  publication: id.nullable().default(null),
})

/** Mandates of the register, or words of the note itself. */
export const newRequestItems = z.object({
  mandates: z.array(id).max(300).default([]),
  quotes: z.array(longText).max(300).default([]),
})

/** Gives items to one more ministry, changes what was agreed with it, or takes them from it again (`drop`). */
export const newShare = z.object({
  seen: z.record(z.string(), seenVersion),
  post: shortText,
  person: shortText.nullable().default(null),
  /** Internal time limit. */
  by: typedDay.nullable().default(null),
  drop: z.boolean().default(false),
})

export const newReminder = z.object({ post: shortText, date: typedDay })

export const newContribution = z.object({
  post: shortText,
  date: typedDay,
  language: languageTag,
  words: longText,
  evidence: z.array(givenEvidence).max(100).default([]),
})

/** Where a text began: an item of an earlier reply, or a contribution. */
export const textSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), reply: id, item: id }),
  z.object({ kind: z.literal('contribution'), contribution: id }),
])

/** No words: the item is not settled any more. */
export const newSettledText = z.object({
  seen: seenVersion,
  words: longText.nullable(),
  language: languageTag,
  source: textSource.nullable().default(null),
})

/** `sender`: how the house calls itself in the language of the reply. */
export const newReply = z.object({
  /** Of the request as the person saw it. */
  seen: seenVersion,
  number: shortText,
  date: typedDay,
  sender: shortText,
  language: languageTag,
})

export const requestHead = z.object({
  id: z.string(),
  number: z.string(),
  date: z.string(),
  /** An id, or words that no list has behind `name:`. */
  from: z.string(),
  limit: z.string().nullable(),
  language: languageTag,
  about: z.string().nullable(),
  publication: z.string().nullable(),
  ...recorded,
  withdrawn,
})

/** Of items that count. */
export const requestCounts = z.object({
  items: z.number().int(),
  open: z.number().int(),
  asked: z.number().int(),
  contributed: z.number().int(),
  cleared: z.number().int(),
  /** Ministries, an item each, that have not answered after their internal time limit. */
  late: z.number().int(),
})

export const replyHead = z.object({
  id: z.string(),
  number: z.string(),
  date: z.string(),
  sender: z.string(),
  language: languageTag,
  ...recorded,
  withdrawn,
})

export const listedRequest = requestHead.extend({
  counts: requestCounts,
  /** Null until one is sent. */
  reply: replyHead.nullable(),
  /** The time limit is over, and no reply was sent. */
  isOverdue: z.boolean(),
})

export const requestShare = z.object({
  post: z.string(),
  person: z.string().nullable(),
  by: z.string().nullable(),
  hasContributed: z.boolean(),
  isLate: z.boolean(),
  /** Days on which the ministry was reminded of this request. */
  reminded: z.array(z.string()),
})

export const contribution = z.object({
  id: z.string(),
  post: z.string(),
  date: z.string(),
  language: languageTag,
  words: z.string(),
  evidence: z.array(evidence),
  ...recorded,
  withdrawn,
})

export const settledText = z.object({
  /** Null: it was taken back. */
  words: z.string().nullable(),
  language: languageTag.nullable(),
  source: textSource.nullable(),
  ...recorded,
})

/** What we replied before. */
export const earlierReply = z.object({
  why: z.enum(earlierReasons),
  reply: z.string(),
  item: z.string(),
  request: z.string(),
  number: z.string(),
  date: z.string(),
  symbol: z.string().nullable(),
  paragraph: z.string().nullable(),
  session: z.string().nullable(),
  language: languageTag,
  words: z.string(),
})

/** Words of the note, half-open in its text; null where it does not name the clause. */
const span = z.object({ start: z.number().int(), end: z.number().int() }).nullable()

/** What is asked about: a clause of a text that the register has as a mandate, or words of the note. */
const clause = {
  mandate: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  /** Day of its text. */
  date: z.string().nullable(),
  publication: z.string().nullable(),
  order: z.number().int().nullable(),
  eId: z.string().nullable(),
  /** Of the paragraph. */
  number: z.string().nullable(),
}

export const requestItem = z.object({
  id: z.string(),
  /** Log entry of the last change: to be sent along with the next one. */
  version: z.number().int(),
  ...clause,
  span,
  quote: z.string(),
  language: languageTag.nullable(),
  state: z.enum(requestItemStates),
  shares: z.array(requestShare),
  /** Newest first; those that were withdrawn too. */
  contributions: z.array(contribution),
  settled: settledText.nullable(),
  /** A contribution came in, or was withdrawn, after the text was settled. */
  isOutdated: z.boolean(),
  /** All texts that were settled, the newest first. */
  history: z.array(settledText),
  earlier: z.array(earlierReply),
  ...recorded,
  withdrawn,
})

/** A mandate that the note seems to ask about, by a text that it cites. */
export const proposedItem = z.object({
  ...clause,
  mandate: z.string(),
  asked: z.string(),
  language: languageTag.nullable(),
  /** `paragraph`: the note names it. `text`: the note names the text, which asks it of its members. */
  by: z.enum(['paragraph', 'text']),
  /** Words of the note that cite it. */
  cited: z.string(),
  span,
})

export const requestPage = z.object({
  request: requestHead.extend({ words: z.string() }),
  /** Log entry of the last change of anything in it: to be sent along with the reply. */
  version: z.number().int(),
  counts: requestCounts,
  /** In the order of the request; then those that were taken out. */
  items: z.array(requestItem),
  proposals: z.array(proposedItem),
  reminders: z.array(z.object({ post: z.string(), date: z.string(), ...recorded })),
  reply: replyHead.nullable(),
  withdrawnReplies: z.array(replyHead),
  isOverdue: z.boolean(),
})

export type NewRequest = z.infer<typeof newRequest>
export type NewRequestItems = z.infer<typeof newRequestItems>
export type NewShare = z.infer<typeof newShare>
export type NewReminder = z.infer<typeof newReminder>
export type NewContribution = z.infer<typeof newContribution>
export type TextSource = z.infer<typeof textSource>
export type NewSettledText = z.infer<typeof newSettledText>
export type NewReply = z.infer<typeof newReply>
export type RequestHead = z.infer<typeof requestHead>
export type RequestCounts = z.infer<typeof requestCounts>
export type ReplyHead = z.infer<typeof replyHead>
export type ListedRequest = z.infer<typeof listedRequest>
export type RequestShare = z.infer<typeof requestShare>
export type Contribution = z.infer<typeof contribution>
export type SettledText = z.infer<typeof settledText>
export type EarlierReply = z.infer<typeof earlierReply>
export type RequestItem = z.infer<typeof requestItem>
export type ProposedItem = z.infer<typeof proposedItem>
export type RequestPage = z.infer<typeof requestPage>
