// What the register has for one State: what it is asked, and how it is meant.
import { z } from 'zod'
import { languageTag } from './reading.ts'
import { registerMandate } from './register.ts'
import { subsetDecision } from './subsets.ts'

/**
 * How a request concerns a State. `about`: the title of its text names the State; it is in one of the others too, where one
 * holds. Of those the strongest: `named`: it is asked by its name. `member`: all members of an
 * organisation are asked, of which it was one at the text's session, or all States; or a person decided that it is one of
 * those that are asked. `subset`: some of those are asked, and whether it is one of them the text does not say: a person is
 * to decide. `mechanism`: the paragraph names it together with a
 * mechanism, or the mechanism bears its name. `mentioned`: the paragraph names it.
 */
export const concerns = ['about', 'named', 'member', 'subset', 'mechanism', 'mentioned'] as const
export type Concern = (typeof concerns)[number]

export const concernCounts = z.record(z.enum(concerns), z.number().int())

/** A time in which it was a member or an observer; a bare year where only the year is known. */
export const stateMembership = z.object({
  /** `oic`. */
  organisation: z.string(),
  as: z.enum(['member', 'observer']),
  from: z.string(),
  until: z.string().nullable(),
  suspended: z.array(z.object({ from: z.string(), until: z.string().nullable() })),
})

export const statesPage = z.object({
  /** States that something in the register concerns beside by an undecided class. */
  states: z.array(z.object({ state: z.string(), counts: concernCounts })),
})

/** A text whose title names the State, in the language in which it is shown. */
export const textAbout = z.object({
  publication: z.string(),
  /** Of the work in its publication. */
  order: z.number().int(),
  symbol: z.string().nullable(),
  title: z.string(),
  language: languageTag.nullable(),
  session: z.string().nullable(),
  /** What it asks, whomever. */
  asked: z.number().int(),
})

/** A mechanism whose name names the State, or that stands in a text about it: a contact group on it, a fund for it. */
export const mechanismAbout = z.object({
  name: z.string(),
  language: languageTag.nullable(),
  publication: z.string(),
  order: z.number().int(),
  eId: z.string(),
})

export const statePage = z.object({
  /** `state:SOM`. */
  state: z.string(),
  memberships: z.array(stateMembership),
  counts: concernCounts,
  /** The newest first, whatever is listed; at most 200 of each. */
  texts: z.array(textAbout),
  mechanisms: z.array(mechanismAbout),
  concern: z.enum(concerns),
  /** Mandates that concern it so, from the `from`th (from 1) of `total`, the newest text first. */
  total: z.number().int(),
  from: z.number().int(),
  mandates: z.array(registerMandate),
  /** Where a person decided whether it is one of the subset that is asked, and nobody took that back; the newest first. */
  decided: z.array(subsetDecision),
  /** Mandates of subsets of which a person decided that it is none, in the order of the texts; at most 200. */
  away: z.array(registerMandate),
})

export type ConcernCounts = z.infer<typeof concernCounts>
export type StateMembership = z.infer<typeof stateMembership>
export type TextAbout = z.infer<typeof textAbout>
export type MechanismAbout = z.infer<typeof mechanismAbout>
export type StatesPage = z.infer<typeof statesPage>
export type StatePage = z.infer<typeof statePage>
