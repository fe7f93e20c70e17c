// Agreed language: the wordings that adopted texts have, nearest to one that a person gives.
import { documentKinds, wordChangeKinds } from '@qarar/core'
import { z } from 'zod'
import { languageTag } from './reading.ts'

/** Longer paragraphs are refused. */
export const longestWording = 10_000

export const agreedQuery = z.object({ text: z.string().max(longestWording) })

const agreedWork = z.object({
  publication: z.string(),
  /** Of the publication, from 1; null for its cover. */
  order: z.number().int().min(1).nullable(),
  kind: z.enum(documentKinds).nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  session: z.string().nullable(),
})

/** A paragraph that has a wording, or nearly the same one. */
export const agreedUse = agreedWork.extend({
  expression: z.string(),
  eId: z.string().nullable(),
  marker: z.string().nullable(),
  text: z.string(),
  /** Of the text as it is stated: `2024-11-05`, `2024-11`, `2024-11-05/2024-11-06`; null where none is. */
  date: z.string().nullable(),
  /** Later editions of the same item that have no such paragraph. */
  droppedIn: z.array(agreedWork),
})

/** A paragraph in another language that says what the given one says, as far as its words tell. */
export const agreedAcross = z.object({
  language: languageTag.nullable(),
  /** Of the words of both, how many have an equivalent in the other, by how much they tell: from 0 to 1. */
  likeness: z.number().min(0).max(1),
  use: agreedUse,
})

export const agreedPage = z.object({
  /** The nearest first. */
  wordings: z.array(
    z.object({
      /** Of the paragraph that is nearest. */
      text: z.string(),
      language: languageTag.nullable(),
      /** Of the words of both, how many both have in the same order: from 0 to 1, which is the same words. */
      likeness: z.number().min(0).max(1),
      /** From the adopted words to those that were given: `dropped` only the adopted text has, `added` only what was given. */
      words: z.array(z.object({ change: z.enum(wordChangeKinds), text: z.string() })),
      /** The earliest first; those without a date behind. */
      uses: z.array(agreedUse).min(1),
    }),
  ),
  /** Up to three of each other language, those of a language together, the nearest first. */
  across: z.array(agreedAcross),
})

export type AgreedUse = z.infer<typeof agreedUse>
export type AgreedPage = z.infer<typeof agreedPage>
