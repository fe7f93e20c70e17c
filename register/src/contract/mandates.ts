// The mandates of one publication, as a reading aid: what each paragraph asks for, of whom, by when.
import { actClasses, follows, paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { languageTag, mandate } from './reading.ts'

/**
 * Whom a mandate addresses. `secretariat`: an office of an organisation. `members`: States and territories, or the members as such.
 * `institutions`: organs and institutions. `groups`: classes such as donors. `unlisted`: a name that no list has.
 */
export const addresseeClasses = [
  'secretariat',
  'members',
  'institutions',
  'groups',
  'unlisted',
  'not-stated',
] as const
export type AddresseeClass = (typeof addresseeClasses)[number]

export const followCounts = z.record(z.enum(follows), z.number().int())
export const addresseeCounts = z.record(z.enum(addresseeClasses), z.number().int())

export const placedMandate = z.object({
  /** Work of the publication, from 1, and its printed symbol or its number. */
  order: z.number().int(),
  symbol: z.string().nullable(),
  eId: z.string(),
  part: z.enum(paragraphParts),
  /** Value of the paragraph's printed number, and how it is printed. */
  number: z.string().nullable(),
  marker: z.string().nullable(),
  verb: z.string(),
  class: z.enum(actClasses),
  mandate,
  addressees: z.array(z.enum(addresseeClasses)),
})

export const mandatesPage = z.object({
  publication: z.object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    language: languageTag.nullable(),
    expressions: z.array(z.object({ id: z.string(), language: languageTag.nullable() })),
  }),
  expression: z.string(),
  /** How many there are by each, within what the other filter lets through. */
  follows: followCounts,
  addressees: addresseeCounts,
  /** Mandates from the `from`th (from 1) of `total`. */
  total: z.number().int(),
  from: z.number().int(),
  mandates: z.array(placedMandate),
})

export type FollowCounts = z.infer<typeof followCounts>
export type PlacedMandate = z.infer<typeof placedMandate>
export type MandatesPage = z.infer<typeof mandatesPage>
