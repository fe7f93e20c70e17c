// A file of mechanisms with their records, as people write it by hand or another system sends it: taken all together.
import { z } from 'zod'
import { mechanismFields, mechanismStands } from './mechanisms.ts'
import { languageTag } from './reading.ts'

const line = z.string().trim().min(1).max(500)

/** A paragraph as people name it: by the number or symbol of its text, and its own. */
export const paragraphCalled = z.object({ symbol: line, paragraph: z.string().trim().min(1).max(60) })

/** The text that founded it, or that asks for it. Without a day: that of the text. */
export const newFounding = z.object({
  stand: z.enum(mechanismStands).default('established'),
  symbol: line.nullable().default(null),
  paragraph: z.string().trim().min(1).max(60).nullable().default(null),
  /** As it was typed. */
  date: line.nullable().default(null),
  note: z.string().trim().max(20_000).nullable().default(null),
  language: languageTag.default('en'),
})

const writtenRecord = z.strictObject({
  type: z.string().max(60),
  /** By which other records of the file name it. */
  id: z.string().max(60).optional(),
  /** As they would be typed into the form; several where the field holds several. */
  values: z.record(
    z.string().max(60),
    z.union([z.string().max(20_000), z.array(z.string().max(500)).max(300)]),
  ),
  /** A paragraph that proves it. */
  paragraph: paragraphCalled.optional(),
  /** A document that does. */
  document: line.optional(),
})

const { names, aliases, mandate, seat } = mechanismFields.shape
const writtenMechanism = z.strictObject({
  id: z.string().max(60).optional(),
  kind: z.string().max(60),
  names,
  aliases: aliases.default([]),
  body: line.nullable().default(null),
  mandate: mandate.default(null),
  seat: seat.default(null),
  /** Of what is typed in its records. */
  language: languageTag.default('en'),
  /** Paragraphs that name it: what the texts propose there, of its kind, is this one. */
  paragraphs: z.array(paragraphCalled).max(50).default([]),
  records: z.array(writtenRecord).max(20_000).default([]),
})

export const mechanismsFile = z.strictObject({
  about: z.string().max(2000).optional(),
  organisation: z.string().max(40).nullable().default(null),
  /** Those too that a person rejected, or took back after they were taken: with what is kept of them, and not a second time. */
  again: z.boolean().default(false),
  mechanisms: z.array(writtenMechanism).min(1).max(2000),
})

export const mechanismsTaken = z.object({
  /** Mechanisms that are new, or are a proposal of the texts. */
  taken: z.array(
    z.object({
      ...{ id: z.string(), kind: z.string(), name: z.string(), records: z.number().int() },
      /** Proposals of texts that are it: the first has its id, the others were merged into it. */
      proposals: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  /** Those that people keep already by one of these names, or have rejected; of what they merged, what it was merged into. */
  left: z.array(
    z.object({
      ...{ id: z.string(), kind: z.string(), name: z.string() },
      /** Of what a person rejected, or took back: in whose words; null where none were given. Absent of what is kept. */
      refused: z.object({ reason: z.string().nullable() }).optional(),
    }),
  ),
})

export type ParagraphCalled = z.infer<typeof paragraphCalled>
export type NewFounding = z.infer<typeof newFounding>
export type WrittenMechanism = z.infer<typeof writtenMechanism>
export type MechanismsFile = z.infer<typeof mechanismsFile>
export type MechanismsTaken = z.infer<typeof mechanismsTaken>
