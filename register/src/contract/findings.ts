// What the link stage finds in the texts of the store, and what people said of it.
import { clauseChangeKinds, findingCodes, linkRelations, paragraphParts } from '@qarar/core'
import { z } from 'zod'
import { languageTag, lineRange, span } from './reading.ts'

/**
 * `open`: nobody has said anything of it. `dismissed`: a person said that nothing is to be done. `gone`: the texts as
 * they are now do not have it any more.
 */
export const findingStates = ['open', 'dismissed', 'gone'] as const
export type FindingState = (typeof findingStates)[number]

export const findingPlace = z.object({
  publication: z.string(),
  expression: z.string(),
  language: languageTag.nullable(),
  /** Work of the publication, from 1; null for its cover. */
  order: z.number().int().min(1).nullable(),
  /** Symbol or number of the work as printed, else the symbol of its publication. */
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  /** Null where the work as a whole is meant. */
  eId: z.string().nullable(),
  part: z.enum(paragraphParts).nullable(),
  marker: z.string().nullable(),
  /** The words that are meant, the whole paragraph (cut after 2,000 characters), or the title of the work. */
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  /** Of the words, half-open in the text of the revision; null where none in particular are meant. */
  span: span.nullable(),
  sourceLines: lineRange.nullable(),
})

/** Said by a person: nothing is to be done about a finding. */
export const dismissal = z.object({
  id: z.string(),
  finding: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
})

export const keptFinding = z.object({
  /** The same in every run that finds the same of the same words. */
  id: z.string(),
  code: z.enum(findingCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  state: z.enum(findingStates),
  firstFound: z.string(),
  /** Side by side; the first one is that which is looked at. */
  places: z.array(findingPlace).min(1),
  /** The one that stands. */
  dismissal: dismissal.nullable(),
})

export const findingsPage = z.object({
  /** Texts came, went or are read otherwise since these were found: they are about to be found anew. */
  pending: z.boolean(),
  /** How many there are by each, within what the other filters let through. */
  states: z.record(z.enum(findingStates), z.number().int()),
  codes: z.record(z.enum(findingCodes), z.number().int()),
  /** Publications with findings of the state asked for, those with most first; empty for `count=0`. */
  publications: z.array(
    z.object({
      id: z.string(),
      symbol: z.string().nullable(),
      title: z.string().nullable(),
      findings: z.number().int(),
    }),
  ),
  /** Findings from the `from`th (from 1) of `total`, those of one code together. */
  total: z.number().int(),
  from: z.number().int(),
  findings: z.array(keptFinding),
})

/** Another work that a work is linked to: another edition, what was asked again or answered, a record, a meeting. */
export const workLink = z.object({
  relation: z.enum(linkRelations),
  /** `from`: this work renews, asks again, answers … the other; `to`: the other way round. */
  direction: z.enum(['from', 'to']),
  /** The paragraph of this work. */
  own: z.string().nullable(),
  publication: z.string(),
  language: languageTag.nullable(),
  /** Null for a publication as a whole. */
  order: z.number().int().min(1).nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  session: z.string().nullable(),
  eId: z.string().nullable(),
  /** Of `renews`: how many clauses of the later edition, or dropped from the earlier one, there are of each. */
  clauses: z.record(z.enum(clauseChangeKinds), z.number().int()).nullable(),
})

/** What the store knows of a work beside its text. */
export const workRelations = z.object({
  /** Findings that are open. */
  findings: z.number().int(),
  /** Those of them that are about a paragraph of the text as it is shown, once for each paragraph. */
  found: z.array(
    z.object({
      id: z.string(),
      eId: z.string(),
      code: z.enum(findingCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  links: z.array(workLink),
})

export type FindingPlace = z.infer<typeof findingPlace>
export type Dismissal = z.infer<typeof dismissal>
export type KeptFinding = z.infer<typeof keptFinding>
export type FindingsPage = z.infer<typeof findingsPage>
export type WorkLink = z.infer<typeof workLink>
export type WorkRelations = z.infer<typeof workRelations>
