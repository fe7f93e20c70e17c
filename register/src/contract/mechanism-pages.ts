// Lists of mechanisms and of their records, and what people say of them.
import { z } from 'zod'
import { kindWords } from './kinds.ts'
import { newFounding } from './mechanism-files.ts'
import {
  dateValue,
  listedKind,
  mechanismAnswer,
  mechanismFields,
  mechanismMention,
  mechanismRecord,
  mechanismStands,
  mechanismVersion,
  recordValues,
} from './mechanisms.ts'
import { languageTag } from './reading.ts'
import { givenEvidence } from './register.ts'

/** Pages follow each other by what stood last on the one before. */
const cursor = z.string().nullable()

/** Kinds in their order, and faults of declarations that were left out. */
export const mechanismKindsPage = z.object({
  kinds: z.array(listedKind),
  faults: z.array(z.object({ file: z.string(), message: z.string() })),
})

/** One of a list; with what follows from its records where that was asked for. */
const listedMechanism = mechanismVersion.extend({ answers: z.array(mechanismAnswer).optional() })

export const mechanismsPage = z.object({
  total: z.number().int(),
  mechanisms: z.array(listedMechanism),
  cursor,
})

export const recordsPage = z.object({
  total: z.number().int(),
  records: z.array(mechanismRecord),
  cursor,
})

/** Records of one type of all mechanisms of a kind, the newest first, with what their mechanisms are called. */
export const kindRecordsPage = z.object({
  total: z.number().int(),
  records: z.array(mechanismRecord),
  names: z.record(z.string(), z.string()),
})

/** A mechanism that waits for a person's word, or has records that do. */
export const mechanismToReview = z.object({
  mechanism: mechanismVersion,
  /** The first of them. */
  mentions: z.array(mechanismMention),
  records: z.array(mechanismRecord),
  same: z.array(z.object({ id: z.string(), name: z.string(), because: z.string() })),
})

export const mechanismReviewPage = z.object({
  total: z.number().int(),
  items: z.array(mechanismToReview),
  cursor,
})

/** A mechanism with what leads to it: paragraphs that name it or prove a record of it, and records that people keep. */
export const mechanismLink = z.object({
  mechanism: z.string(),
  kind: z.string(),
  name: z.string(),
  stand: z.enum(mechanismStands).nullable(),
  places: z.array(
    z.object({
      publication: z.string(),
      order: z.number().int(),
      eId: z.string(),
      words: z.string().nullable(),
    }),
  ),
  /** The first of them. */
  records: z.array(mechanismRecord),
  total: z.number().int(),
})

export const mechanismLinks = z.object({ links: z.array(mechanismLink) })

/** What falls due, of all kinds: a record by its own date, or the next one that a rule of the kind asks for. */
export const mechanismDue = z.object({
  mechanism: z.string(),
  kind: z.string(),
  name: z.string(),
  type: z.string(),
  /** The record that is due; null: the one that is to follow it. */
  record: z.string().nullable(),
  /** Question of the kind that it answers; null: of a record. */
  answer: z.string().nullable(),
  /** Last day on which it is not late, ISO 8601. */
  day: z.string(),
  date: dateValue,
  /** A text proposes the record, and nobody has confirmed it. */
  proposed: z.boolean().optional(),
})

export const mechanismCalendar = z.object({
  from: z.string(),
  to: z.string(),
  due: z.array(mechanismDue),
})

const reason = z.string().trim().min(1).max(2000)
const version = z.number().int().min(1)

export const newMechanism = z.object({
  kind: z.string().max(60),
  organisation: z.string().max(40).nullable().default(null),
  fields: mechanismFields,
  founding: newFounding.nullish(),
})

/** What a person says of a mechanism, as it was seen. `withdrawn`: the last decision is taken back. */
export const newMechanismDecision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed'), version }),
  z.object({ kind: z.literal('edited'), version, fields: mechanismFields }),
  z.object({ kind: z.literal('rejected'), version, reason: reason.nullable().default(null) }),
  z.object({ kind: z.literal('merged'), version, into: z.string().max(64) }),
  z.object({ kind: z.literal('withdrawn'), version, reason }),
])

/** As a person typed it, by field; several where the field holds several. */
const typedValues = z.record(
  z.string().max(60),
  z.union([z.string().max(20_000), z.array(z.string().max(500)).max(300)]),
)

/** Values as the contract has them, or as they were typed, which are read in `language`. */
const givenValues = {
  values: recordValues.default({}),
  typed: typedValues.default({}),
  language: languageTag.default('en'),
}

export const newRecord = z.object({
  type: z.string().max(60),
  ...givenValues,
  evidence: z.array(givenEvidence).max(50).default([]),
})

/** A proposal is kept though a kept record says the same: both are meant. */
const doubled = z.boolean().optional()

/** What a person says of a record, as it was seen. Fields that an edit leaves out stay as they are. */
export const newRecordDecision = z.discriminatedUnion('kind', [
  /** `language`: of what is said where it is refused. */
  z.object({ kind: z.literal('confirmed'), version, doubled, language: languageTag.optional() }),
  z.object({
    kind: z.literal('edited'),
    version,
    doubled,
    ...givenValues,
    /** Fields that are to hold nothing any more. */
    without: z.array(z.string().max(60)).max(60).default([]),
    evidence: z.array(givenEvidence).max(50).optional(),
  }),
  z.object({ kind: z.literal('rejected'), version, reason: reason.nullable().default(null) }),
  z.object({ kind: z.literal('withdrawn'), version, reason }),
])

export const newListEntry = z.object({ id: z.string().max(60).optional(), words: kindWords })

/** Sensitive values of a record, which are shown because somebody asked for them: that is logged. */
export const revealedRecord = z.object({ id: z.string(), values: recordValues })

/** A row of a table that is to be brought in, as it was read. */
export const recordRow = z.object({
  /** Number of the row in the table, the heading being 1. */
  row: z.number().int(),
  /** What names it in a list. */
  title: z.string(),
  faults: z.array(z.object({ field: z.string().nullable(), message: z.string() })),
  /** The row of the table, or the record that is held, that says the same. */
  same: z.object({ row: z.number().int().nullable(), record: z.string().nullable() }).nullable(),
})

/** How one cell was understood, where it does not say so itself. */
export const cellRead = z.object({
  field: z.string(),
  cell: z.string(),
  /** In the words of the reader: a day in both calendars, an amount with its currency, the name of a State. */
  read: z.string(),
  /** The first row that has it, and how many rows do. */
  row: z.number().int(),
  rows: z.number().int(),
})

export const recordsPreview = z.object({
  name: z.string(),
  sha256: z.string(),
  type: z.string(),
  rows: z.number().int(),
  /** Rows that would be taken: without faults, and the same as no other. */
  good: z.number().int(),
  faulty: z.number().int(),
  doubled: z.number().int(),
  /** Columns of the table, each with the field that it stands for. */
  columns: z.array(z.object({ heading: z.string(), field: z.string().nullable() })),
  /** The moment at which the same file was taken; null: never. */
  takenBefore: z.string().nullable(),
  /** Of the rows those with something to say of them, the first of them. */
  shown: z.array(recordRow),
  /** Of rows without faults: cells that were understood otherwise than they are written, each once; what is sensitive is left out. */
  readings: z.array(cellRead),
  /** By which the file is taken without being sent again, for a while; where that was asked for. */
  held: z.string().nullish(),
})

export const recordsImported = z.object({
  name: z.string(),
  sha256: z.string(),
  taken: z.number().int(),
  left: z.number().int(),
  doubled: z.number().int(),
})

export type MechanismKindsPage = z.infer<typeof mechanismKindsPage>
export type MechanismsPage = z.infer<typeof mechanismsPage>
export type RecordsPage = z.infer<typeof recordsPage>
export type MechanismReviewPage = z.infer<typeof mechanismReviewPage>
export type KindRecordsPage = z.infer<typeof kindRecordsPage>
export type MechanismLink = z.infer<typeof mechanismLink>
export type MechanismLinks = z.infer<typeof mechanismLinks>
export type MechanismDue = z.infer<typeof mechanismDue>
export type MechanismCalendar = z.infer<typeof mechanismCalendar>
export type NewMechanism = z.infer<typeof newMechanism>
export type NewMechanismDecision = z.infer<typeof newMechanismDecision>
export type NewRecord = z.infer<typeof newRecord>
export type NewRecordDecision = z.infer<typeof newRecordDecision>
export type NewListEntry = z.infer<typeof newListEntry>
export type RevealedRecord = z.infer<typeof revealedRecord>
export type RecordRow = z.infer<typeof recordRow>
export type CellRead = z.infer<typeof cellRead>
export type RecordsPreview = z.infer<typeof recordsPreview>
export type RecordsImported = z.infer<typeof recordsImported>
