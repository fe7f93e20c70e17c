// What a kind of mechanism is: a declaration, read from a folder of its own. Pages, forms, tables, imports, answers and
// chapters of reports are made from it; nothing else in the program names a kind.
import { mechanismKinds as readKinds } from '@qarar/core'
import { z } from 'zod'

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

/** The same in every language of the interface. */
export const kindWords = z.strictObject({
  ar: z.string().trim().min(1).max(2000),
  en: z.string().trim().min(1).max(2000),
  fr: z.string().trim().min(1).max(2000),
})

/**
 * `party`: anybody; `state`: a State. `date`: day, month or year of either calendar. `choice`: of a controlled list.
 * `record`: another record of the mechanism. `mechanism`: another mechanism. `document`: by its number, or a paragraph.
 */
export const fieldTypes = [
  'text',
  'long-text',
  'party',
  'parties',
  'state',
  'states',
  'person',
  'date',
  'place',
  'money',
  'number',
  'choice',
  'choices',
  'flag',
  'document',
  'mandate',
  'record',
  'mechanism',
] as const
export type FieldType = (typeof fieldTypes)[number]

export const kindField = z.strictObject({
  id,
  type: z.enum(fieldTypes),
  words: kindWords,
  /** A record without it is not complete: a proposal may lack it, what a person keeps may not. */
  required: z.boolean().default(false),
  /** Controlled list of a choice. */
  list: id.optional(),
  /** Type of the record that is meant. */
  record: id.optional(),
  /** Masked until somebody reveals it, and left out of all that goes out unless it is asked for. */
  sensitive: z.boolean().default(false),
  /** Of a date: a day of every year may stand without one. */
  everyYear: z.boolean().default(false),
  /** Of a number or money, the least that it may be: 0 where nothing is said, null where it may be anything. */
  least: z.number().int().nullable().optional(),
  /** Of a number. */
  unit: kindWords.optional(),
  help: kindWords.optional(),
})

/** Those whose field (a choice, choices, a flag as `yes` or `no`) has one of these. */
const kindCondition = z.strictObject({ field: id, is: z.array(id).min(1) })

/** Records whose money, which may be below nought, is added to that of the record that their field `of` names. */
const kindCorrection = z.strictObject({ record: id, field: id, of: id })

export const kindRecord = z.strictObject({
  id,
  one: kindWords,
  many: kindWords,
  fields: z.array(kindField).min(1).max(60),
  /** Fields that name one of them in a list, in this order. */
  title: z.array(id).min(1),
  /** The date that puts it in time. */
  on: id.optional(),
  /** The date by which it has to be done, and the field that tells once it holds something that it was. */
  due: id.optional(),
  done: id.optional(),
  /**
   * Or records that settle it by naming it in their field `of`: one of them; where they are parts of its money (`within`), as
   * many as leave nothing outstanding.
   */
  doneBy: z.strictObject({ record: id, of: id }).optional(),
  /** Dates from which and to which it holds. */
  from: id.optional(),
  until: id.optional(),
  /** Of those that are the same in these fields only one holds at a time; empty: of all. Absent: any number. */
  alone: z.array(id).optional(),
  /** Only among those with one of these choices: of the members only the chair. */
  aloneWhere: kindCondition.optional(),
  /** Money that with that of its like may not come to more than `limit` of the record that the field `of` names, corrections counted. */
  within: z.strictObject({ amount: id, of: id, limit: id, corrected: kindCorrection.optional() }).optional(),
  /** Fields in which two that are the same are proposed as one. */
  duplicates: z.array(id).optional(),
})

export const kindList = z.strictObject({
  words: kindWords,
  /** Whether people may add to it. */
  open: z.boolean().default(false),
  entries: z
    .array(z.strictObject({ id, words: kindWords }))
    .min(1)
    .max(300),
})

const asked = { id, words: kindWords }
/** Asked of some of the records alone. */
const only = kindCondition.optional()

/** Questions that are answered from the records, as of a day: a closed set of rules. */
export const kindAnswer = z.discriminatedUnion('rule', [
  /** When there was one last; none is told with how long there is a mechanism. */
  z.strictObject({
    ...asked,
    rule: z.literal('last'),
    record: id,
    months: z.number().int().min(1).optional(),
    only,
  }),
  /** What has to be there and is not. */
  z.strictObject({ ...asked, rule: z.literal('missing'), record: id, only }),
  /** Whether somebody holds it on the day, and since when nobody does. */
  z.strictObject({ ...asked, rule: z.literal('vacant'), record: id }),
  /** Those that no other record answers: transmittals without a reply. */
  z.strictObject({ ...asked, rule: z.literal('unanswered'), record: id, by: id, of: id, only }),
  /** Those that have one of some choices: missions that were refused. */
  z.strictObject({ ...asked, rule: z.literal('those'), record: id, field: id, is: z.array(id).min(1) }),
  /** Sums for each currency. */
  z.strictObject({ ...asked, rule: z.literal('sum'), record: id, field: id, only }),
  /** What was promised, what was paid, what is left: for each currency, never across. */
  z.strictObject({
    ...asked,
    rule: z.literal('outstanding'),
    record: id,
    field: id,
    paid: z.strictObject({ record: id, field: id, of: id }),
    corrected: kindCorrection.optional(),
  }),
  /** When the next one is due: by its own date where it is not done, or so many months after the last one. */
  z.strictObject({
    ...asked,
    rule: z.literal('next'),
    record: id,
    /** A field with the day it is due; else the last one's day and `months`. */
    due: id.optional(),
    months: z.number().int().min(1).optional(),
    /** Months between two of them, as the record says that holds on the day. */
    rhythm: z.strictObject({ record: id, field: id }).optional(),
    /** It comes again, held or not: an anniversary is not overdue. */
    repeats: z.boolean().default(false),
    only,
  }),
  /** How many there are by a field; of a date by month. */
  z.strictObject({ ...asked, rule: z.literal('count'), record: id, by: id, only }),
  /** How many States, and which; of these the members of the mechanism's organisation. */
  z.strictObject({
    ...asked,
    rule: z.literal('states'),
    record: id,
    field: id,
    only,
  }),
  /** Asked, asked again, established: the states of the mechanism in the order of the texts. */
  z.strictObject({ ...asked, rule: z.literal('chain') }),
])

/** What a kind looks like: one of a closed set that the pages draw. */
export const kindPicture = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('calendar'), record: id }),
  z.strictObject({ of: z.literal('timeline'), record: id }),
  z.strictObject({ of: z.literal('states'), record: id, state: id, field: id.optional() }),
  z.strictObject({ of: z.literal('money'), record: id, field: id, by: id }),
  z.strictObject({ of: z.literal('incidents'), record: id, type: id, place: id }),
])

/** By rule: those that meet the condition and hold something in each of the fields; at most so many, the newest. */
const kindCases = z.strictObject({
  only: kindCondition,
  with: z.array(id).default([]),
  most: z.number().int().min(1).max(500).default(20),
})

export const kindReport = z.strictObject({
  title: kindWords,
  /** What is counted: those whose date lies in the period. */
  record: id,
  /** Tables and charts by these fields; a date by month. */
  counts: z.array(id).min(1).max(20),
  /** Numbers and money that are added up, money by currency. */
  sums: z.array(id).max(20).default([]),
  /** A flag: those that a person wants told one by one. */
  selected: id.optional(),
  /** Those that are told one by one where nobody chose any. */
  rule: kindCases.optional(),
  /** Questions that it answers, as of the last day of the period. */
  answers: z.array(id).max(20).default([]),
  /** Records that follow with a chapter each. */
  chapters: z.array(id).max(20).default([]),
  /** Records that say when the report is due. */
  due: id.optional(),
  /** Records that say to whom it goes. */
  distribution: id.optional(),
})

export const mechanismKind = z.strictObject({
  id,
  one: kindWords,
  many: kindWords,
  /** What it is, for whoever opens its page for the first time. */
  help: kindWords,
  /** Kinds that the reading stage tells apart and that are of this kind. */
  reads: z.array(z.enum(readKinds)).default([]),
  /** Place among the kinds in lists and in a report. */
  order: z.number().int().min(0).max(1000),
  records: z.array(kindRecord).max(20),
  lists: z.record(id, kindList).default({}),
  answers: z.array(kindAnswer).max(20),
  picture: kindPicture,
  /** Its chapter in the report to a session. */
  chapter: z.strictObject({ heading: kindWords, answers: z.array(id), records: z.array(id) }),
  /** Answers that the agenda of a session shows where they call for something: what is due, vacant, missing or asked for. */
  agenda: z.array(id).max(20).optional(),
  /** A report of its own that is compiled from records. Without it one is made from the chapter. */
  report: kindReport.optional(),
})

export type KindWords = z.infer<typeof kindWords>
export type KindField = z.infer<typeof kindField>
export type KindRecord = z.infer<typeof kindRecord>
export type KindList = z.infer<typeof kindList>
export type KindCondition = z.infer<typeof kindCondition>
export type KindAnswer = z.infer<typeof kindAnswer>
export type KindPicture = z.infer<typeof kindPicture>
export type KindReport = z.infer<typeof kindReport>
export type MechanismKindDeclaration = z.infer<typeof mechanismKind>
