// Workbooks that go out to be filled in, and what comes back in them.
import { z } from 'zod'
import { day } from './day.ts'
import { languageTag } from './reading.ts'
import { statuses } from './register.ts'

/** What an addressee fills in, a column each. */
export const sheetFields = ['status', 'asOf', 'text', 'evidence', 'note'] as const
export type SheetField = (typeof sheetFields)[number]

/** What is wrong with what came back. A row with one of them is not taken as it is. */
export const sheetFaults = [
  'formula',
  'merged',
  'error-cell',
  'no-status',
  'unknown-status',
  'no-day',
  'not-a-day',
  'ambiguous-day',
  'day-to-come',
  'too-long',
  'control-characters',
  'altered',
  'no-id',
  'unknown-id',
  'twice',
  'missing',
  'no-mandate',
] as const
export type SheetFaultCode = (typeof sheetFaults)[number]

/** Where it is: a cell of a sheet; null in a form, which has fields only. */
const sheetPlace = z.object({ sheet: z.string(), cell: z.string() }).nullable()

export const sheetFault = z.object({
  code: z.enum(sheetFaults),
  place: sheetPlace,
  field: z.enum(sheetFields).nullable(),
  /** What stands there, cut where it is long. */
  found: z.string().nullable(),
  /** Days that an ambiguous one may be, ISO 8601. */
  days: z.array(z.string()),
})

/** A row as it went out: what is needed to see what has changed since. */
export const sentRow = z.object({
  mandate: z.string().max(64),
  /** Log entry of its version. */
  version: z.number().int(),
  /** Whose status is asked for. */
  addressee: z.string().max(500),
  /** The last status entry about it; null where there was none. */
  entry: z.string().max(64).nullable(),
})

/** Of whom and for what it asks: the recipient of a note, or a desk for a session, or a post of the secretariat. */
export const sheetSubject = z.object({
  to: z.string().max(500),
  letter: z.string().max(64).nullable(),
  session: z.string().max(100).nullable(),
  post: z.string().max(500).nullable(),
})

/**
 * `take`: as it is. `changed`: the mandate or its status is another one since it went out. `early`: holds for a day before
 * that of the text. `held`: recorded already.
 */
export const returnedStates = ['take', 'changed', 'early', 'held', 'unchanged', 'wrong'] as const
export type ReturnedState = (typeof returnedStates)[number]

/** How a day was read, where it was not written as ISO 8601. */
export const dayReadings = ['iso', 'cell', 'serial', 'words', 'numbers', 'hijri', 'answered'] as const
export type DayReading = (typeof dayReadings)[number]

export const returnedRow = z.object({
  mandate: z.string().nullable(),
  /** Symbol and paragraph, and what is asked, as they went out. */
  title: z.string(),
  asked: z.string(),
  addressee: z.string().nullable(),
  place: sheetPlace,
  state: z.enum(returnedStates),
  faults: z.array(sheetFault),
  /** The version that was looked at: to be sent along with a confirmation. */
  version: z.number().int().nullable(),
  entry: z.string().nullable(),
  status: z.enum(statuses).nullable(),
  asOf: z.string().nullable(),
  dayReading: z.enum(dayReadings).nullable(),
  text: z.string().nullable(),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
})

/** What would be recorded: nothing is kept yet. */
export const returnPreview = z.object({
  /** Name of the file; null of a form. */
  file: z.string().nullable(),
  language: languageTag,
  subject: sheetSubject,
  /** Number of the note, where it is about one. */
  letterNumber: z.string().nullable(),
  /** Where this very file was taken in before: it is not taken again. */
  taken: z.object({ id: z.string(), by: z.string(), at: z.string() }).nullable(),
  rows: z.array(returnedRow),
})

/** A row that a person takes, as it was seen in the preview. */
export const takenRow = z.object({
  mandate: z.string().max(64),
  version: z.number().int(),
  entry: z.string().max(64).nullable(),
  /** Where the preview asked for one. */
  asOf: day.nullable().default(null),
})

export const takenRows = z.object({
  /** Under which it came in, and its day: of answers to a note. */
  number: z.string().max(500).nullable().default(null),
  date: z.string().max(100).nullable().default(null),
  rows: z
    .array(takenRow)
    .min(1)
    .max(5000)
    .refine((rows) => new Set(rows.map(({ mandate }) => mandate)).size === rows.length, {
      message: 'A mandate is named twice: take each row once.',
    }),
})

/** What was recorded. */
export const takenReturn = z.object({
  id: z.string(),
  answer: z.string().nullable(),
  entries: z.array(z.string()),
})

/** A workbook that came back. */
export const sheetReturn = z.object({
  id: z.string(),
  subject: sheetSubject,
  answer: z.string().nullable(),
  file: z.string(),
  sha256: z.string(),
  rows: z.array(z.object({ mandate: z.string(), entry: z.string(), sheet: z.string(), cell: z.string() })),
  by: z.string(),
  at: z.string(),
})

/** A form that was filled in for a recipient of a note, a row a mandate. */
export const typedReturn = z.object({
  letter: z.string().max(64),
  from: z.string().max(500),
  rows: z
    .array(
      z.object({
        mandate: z.string().max(64),
        status: z.string().max(500),
        asOf: z.string().max(500),
        text: z.string().max(20_000),
        evidence: z.string().max(2000),
        note: z.string().max(20_000),
      }),
    )
    .max(300),
})

export type SheetFault = z.infer<typeof sheetFault>
export type SentRow = z.infer<typeof sentRow>
export type SheetSubject = z.infer<typeof sheetSubject>
export type ReturnedRow = z.infer<typeof returnedRow>
export type ReturnPreview = z.infer<typeof returnPreview>
export type TakenRow = z.infer<typeof takenRow>
export type TakenRows = z.infer<typeof takenRows>
export type TakenReturn = z.infer<typeof takenReturn>
export type SheetReturn = z.infer<typeof sheetReturn>
export type TypedReturn = z.infer<typeof typedReturn>
