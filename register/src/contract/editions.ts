// A text beside its other editions and its other languages.
import { clauseChangeKinds, paragraphParts, wordChangeKinds } from '@qarar/core'
import { z } from 'zod'
import { languageTag } from './reading.ts'

/** A work as it is named in a list, and where it is held. */
export const namedWork = z.object({
  publication: z.string(),
  language: languageTag.nullable(),
  /** Work of the publication, from 1. */
  order: z.number().int().min(1),
  /** Symbol or number as printed, else the symbol of its publication. */
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  /** Day of the text, the last one of a session of several, ISO 8601. */
  date: z.string().nullable(),
})

const comparedClause = z.object({
  eId: z.string(),
  part: z.enum(paragraphParts),
  marker: z.string().nullable(),
  text: z.string(),
})

/** What became of each clause from one edition to the next, in the order of the later one. */
export const editionDiff = z.object({
  earlier: namedWork,
  later: namedWork,
  clauses: z.array(
    z.object({
      change: z.enum(clauseChangeKinds),
      /** Null: new in the later edition, or dropped from it. */
      earlier: comparedClause.nullable(),
      later: comparedClause.nullable(),
      /** Of a changed clause, in reading order. */
      words: z.array(z.object({ change: z.enum(wordChangeKinds), text: z.string() })),
    }),
  ),
})

export const editionsPage = z.object({
  work: namedWork,
  /** Of one series, the oldest first, the work among them. */
  editions: z.array(namedWork.extend({ isThis: z.boolean() })),
  /** Against the edition before, and the one after; null where none is held. */
  previous: editionDiff.nullable(),
  next: editionDiff.nullable(),
})

/** Paragraphs of a text that say the same in another language version of it. */
export const alignment = z.object({
  /** The other version. */
  expression: z.string(),
  language: languageTag.nullable(),
  /** eIds of this text and of the other, each at most once. */
  pairs: z.array(z.tuple([z.string(), z.string()])),
})

export type NamedWork = z.infer<typeof namedWork>
export type EditionDiff = z.infer<typeof editionDiff>
export type EditionsPage = z.infer<typeof editionsPage>
export type Alignment = z.infer<typeof alignment>
