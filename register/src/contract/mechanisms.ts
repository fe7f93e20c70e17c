// Mechanisms as living records: what they are called, where texts speak of them, what was recorded of them, and what
// follows from it as of a day.
import { z } from 'zod'
import { mechanismKind } from './kinds.ts'
import { levels } from './marks.ts'
import { figureQuery } from './mechanism-report.ts'
import { languageTag } from './reading.ts'
import { givenEvidence, namedParty } from './register.ts'
import { plainDecimal, unfitMoney, unfitValue } from './unfit-value.ts'

/** How a mechanism stands. The reading stage tells some of them from the words of a text; the others people state. */
export const mechanismStands = [
  'asked-for',
  'to-be-created',
  'to-be-reactivated',
  'established',
  'operating',
  'vacant',
  'refused',
  'lapsed',
  'merged',
  'ended',
] as const
export type MechanismStand = (typeof mechanismStands)[number]

/** What people said of a proposal. `merged`: it is another one by another name. */
export const mechanismReviews = ['proposed', 'confirmed', 'edited', 'added', 'rejected', 'merged'] as const
export type MechanismReview = (typeof mechanismReviews)[number]

/** Records that every kind has beside its own. */
export const commonRecordTypes = ['state', 'member', 'relation', 'duty'] as const

/** In the three languages; null where none is stated. */
const names = z.object({
  ar: z.string().max(500).nullable(),
  en: z.string().max(500).nullable(),
  fr: z.string().max(500).nullable(),
})

/** What a person may say of a mechanism itself; all that changes in time is a record. */
export const mechanismFields = z.object({
  names,
  aliases: z.array(z.string().max(500)).max(50),
  /** The body that it belongs to. */
  body: namedParty.nullable(),
  /** What it is for, in the words of a text or of a person. */
  mandate: z.string().max(20_000).nullable(),
  seat: z.string().max(500).nullable(),
})

const day = z.string().max(10)

/**
 * A date as it is stated: year, month or day as ISO 8601 in its own calendar, with the words that were read; `--07-11` is a
 * day of every year.
 */
export const dateValue = z.object({
  value: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}-\d{2})$/),
  calendar: z.enum(['gregorian', 'hijri']),
  printed: z.string().max(200).nullable(),
})

/** An exact decimal with the code of ISO 4217; null: the currency is not stated, or has no code. */
export const money = z.object({
  amount: z
    .string()
    .overwrite(plainDecimal)
    .regex(/^-?\d{1,18}(\.\d{1,6})?$/, { error: unfitMoney }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: unfitMoney })
    .nullable(),
  printed: z.string().max(500).nullable(),
})

export const place = z.object({
  text: z.string().max(500),
  /** Id of the State, as `state:YE`; null: not stated. */
  state: z.string().max(100).nullable(),
})

export const documentNamed = z.object({
  text: z.string().max(500),
  publication: z.string().max(64).nullable(),
})

/** By the type of the field: text, one or several parties, a date, a place, money, a decimal, a choice, a flag, an id. */
export const recordValue = z.union(
  [
    z.string().max(20_000),
    z.boolean(),
    z.array(z.string().max(500)).max(300),
    z.array(namedParty).max(300),
    money,
    dateValue,
    documentNamed,
    place,
    namedParty,
  ],
  { error: ({ input }) => unfitValue(input) },
)
export const recordValues = z.record(z.string().max(60), recordValue)

/** A paragraph that speaks of a mechanism, with the words that do. */
export const mechanismMention = z.object({
  id: z.string(),
  publication: z.string(),
  expression: z.string(),
  language: languageTag.nullable(),
  work: z.string().nullable(),
  order: z.number().int(),
  eId: z.string(),
  /** The name as printed there. */
  name: z.string(),
  /** As the rules read it; null: it is only named. */
  stand: z.enum(mechanismStands).nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  date: z.string().nullable(),
  /** The paragraph, cut where it is long. */
  words: z.string(),
})

export const recordStates = ['proposed', 'confirmed', 'edited', 'added', 'rejected', 'withdrawn'] as const

export type RecordState = (typeof recordStates)[number]

export const mechanismRecord = z.object({
  id: z.string(),
  mechanism: z.string(),
  type: z.string(),
  /** Log entry since which it is as it is here: to be sent along with a decision about it. */
  version: z.number().int(),
  state: z.enum(recordStates),
  values: recordValues,
  /** Sensitive fields that hold something: their values are not here. */
  masked: z.array(z.string()),
  evidence: z.array(givenEvidence),
  /** Words of the text that a proposal was read from. */
  quote: z.string().nullable(),
  level: z.enum(levels),
  by: z.string(),
  at: z.string(),
})

export const mechanismVersion = z.object({
  id: z.string(),
  kind: z.string(),
  version: z.number().int(),
  state: z.enum(mechanismReviews),
  fields: mechanismFields,
  /** The fullest name in the language that was asked for, else in any. */
  name: z.string(),
  organisation: z.string().nullable(),
  /** Of one that was merged: what it was merged into. */
  into: z.string().nullable(),
  /** As of the day that was asked for; null: not stated. */
  stand: z.enum(mechanismStands).nullable(),
  mentions: z.number().int(),
  records: z.number().int(),
  /** Proposals that nobody has looked at: itself, and records. */
  waiting: z.number().int(),
})

/** Records of one type with money in one field and one currency. */
const moneyPart = z.object({
  record: z.string(),
  field: z.string(),
  /** An exact decimal. */
  value: z.string(),
  /** The first of them. */
  records: z.array(z.string()),
  /** How many there are. */
  shownBy: z.number().int().optional(),
  /** What finds exactly these; null where they are too many to be named in an address. */
  query: figureQuery.nullable(),
})

/** What follows from the records, as of a day; `records` prove it. */
export const mechanismAnswer = z.object({
  id: z.string(),
  /** Whether the question is answered with yes; null where it is none of yes or no, or where the dates do not tell. */
  holds: z.boolean().nullable(),
  /** Date that the answer is about, or from which it holds, as exactly as it is known. */
  date: dateValue.nullable(),
  /** First and last day (ISO 8601) that it may be. */
  between: z.object({ first: day, last: day }).nullable(),
  /** What is counted, or summed by currency: exact decimals. `key`: an entry of a list, a State, a month, a currency. */
  figures: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      value: z.string(),
      /** Of money: what it adds up from, by the type of the records. The values add up to the figure; payments are below nought. */
      parts: z.array(moneyPart).optional(),
    }),
  ),
  /** The first of them. */
  records: z.array(z.string()),
  /** How many records show it. */
  shownBy: z.number().int().optional(),
  /** Of demands: paragraphs in the order of the texts. */
  mentions: z.array(z.string()),
})

export const mechanismPage = z.object({
  mechanism: mechanismVersion,
  mentions: z.array(mechanismMention),
  /** The newest of each type, as many as a page shows; `…/records` has the others. */
  records: z.array(mechanismRecord),
  /** How many there are of each type. */
  totals: z.record(z.string(), z.number().int()),
  answers: z.array(mechanismAnswer),
  /** What the mandates that its records name are called, by their ids: `7/1-NAV §3`. */
  called: z.record(z.string(), z.string()).default({}),
  /** Others that may be the same: to be confirmed by a person. */
  same: z.array(z.object({ id: z.string(), name: z.string(), because: z.string() })),
  history: z.array(
    z.object({
      version: z.number().int(),
      what: z.string(),
      record: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    }),
  ),
})

/** A kind with how many there are, and the entries that people added to its lists. */
export const listedKind = z.object({
  declaration: mechanismKind,
  /** False: its declaration is gone, and its records are kept and shown as they are. */
  declared: z.boolean(),
  mechanisms: z.number().int(),
  waiting: z.number().int(),
})

export type MechanismFields = z.infer<typeof mechanismFields>
export type MechanismMention = z.infer<typeof mechanismMention>
export type MechanismRecord = z.infer<typeof mechanismRecord>
export type MechanismVersion = z.infer<typeof mechanismVersion>
export type MechanismAnswer = z.infer<typeof mechanismAnswer>
export type MoneyPart = z.infer<typeof moneyPart>
export type MechanismPage = z.infer<typeof mechanismPage>
export type RecordValue = z.infer<typeof recordValue>
export type RecordValues = z.infer<typeof recordValues>
export type DateValue = z.infer<typeof dateValue>
export type Money = z.infer<typeof money>
export type Place = z.infer<typeof place>
export type ListedKind = z.infer<typeof listedKind>
