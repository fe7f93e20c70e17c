// What people say of how a text is read: its structure, and what it names.
import {
  type Direction,
  decidedRelations,
  documentKinds,
  mechanismKinds,
  mechanismStates,
  paragraphParts,
  type Said,
} from '@qarar/core'
import { z } from 'zod'
import { fileAnchor } from './decisions.ts'
import { languageTag } from './reading.ts'

const short = z.string().trim().min(1).max(200)

const said = {
  kind: z.object({ what: z.literal('kind'), value: z.enum(documentKinds) }),
  organisation: z.object({ what: z.literal('organisation'), value: short }),
  language: z.object({ what: z.literal('language'), value: languageTag }),
  session: z.object({ what: z.literal('session'), value: short.nullable() }),
  furniture: z.object({ what: z.literal('furniture') }),
  text: z.object({ what: z.literal('text') }),
  cut: z.object({ what: z.literal('cut') }),
  join: z.object({ what: z.literal('join') }),
  number: z.object({ what: z.literal('number'), value: z.string().trim().min(1).max(20).nullable() }),
  part: z.object({ what: z.literal('part'), value: z.enum(paragraphParts) }),
  level: z.object({ what: z.literal('level'), value: z.number().int().min(0).max(5) }),
  citation: z.object({ what: z.literal('citation'), value: short.nullable() }),
  mechanism: z.object({
    what: z.literal('mechanism'),
    value: z.object({ kind: z.enum(mechanismKinds), state: z.enum(mechanismStates).nullable() }).nullable(),
  }),
} satisfies { [What in Direction['what']]: z.ZodType<Extract<Said, { what: What }>> }

/** The work of the publication, from 1. */
const order = z.number().int().min(1)
const paragraph = z.strictObject({ order: order.nullable(), eId: short })
/** Words of a paragraph, as shown. */
const words = paragraph.extend({
  quote: z.string().trim().min(1).max(2000),
  /** Where they begin in the paragraph's text: words that stand there twice need it. */
  at: z.number().int().min(0).optional(),
})
/** First and last line of the file, from 1. */
const lines = z.strictObject({ lines: z.tuple([order, order]) })
const whole = z.strictObject({ whole: z.literal(true) })
const work = z.strictObject({ order })

/** What is said, and where: of the whole file, of one work, of a paragraph, of words in it, of lines of the file. */
export const newDirection = z.discriminatedUnion('what', [
  said.kind.extend({ place: z.union([work, whole]) }),
  said.session.extend({ place: z.union([work, whole]) }),
  said.organisation.extend({ place: whole }),
  said.language.extend({ place: whole }),
  said.furniture.extend({ place: z.union([lines, words, paragraph]) }),
  said.text.extend({ place: lines }),
  said.cut.extend({ place: words }),
  said.join.extend({ place: paragraph }),
  said.number.extend({ place: paragraph }),
  said.part.extend({ place: paragraph }),
  said.level.extend({ place: paragraph }),
  said.citation.extend({ place: words }),
  said.mechanism.extend({ place: words }),
])

/** One or several at once: the file is read again once. `revision`: of the text that the person saw. */
export const newDirections = z.object({
  revision: z.string().optional(),
  directions: z.array(newDirection).min(1).max(200),
})

export const saidDirection = z.discriminatedUnion('what', [
  said.kind,
  said.organisation,
  said.language,
  said.session,
  said.furniture,
  said.text,
  said.cut,
  said.join,
  said.number,
  said.part,
  said.level,
  said.citation,
  said.mechanism,
])

/** A direction that stands; `anchor` null: of the whole file. */
export const decidedDirection = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  said: saidDirection,
  anchor: fileAnchor.nullable(),
})

/** Where a direction stands in the text shown. */
export const placedDirection = decidedDirection.extend({
  /** Null: of the whole file. */
  order: z.number().int().nullable(),
  eId: z.string().nullable(),
})

/** That a work is a version of another one, or renews it; `holds` false: not. `revision`: of the text that the person saw. */
export const newLink = z.object({
  revision: z.string().optional(),
  relation: z.enum(decidedRelations),
  holds: z.boolean(),
  /** The work of the shown text; of `renews` the later edition. */
  order,
  to: z.object({ publication: short, order, expression: short.optional() }),
})

/** The same where it stands; a work that no listed text has any more is null. */
export const decidedLink = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  relation: z.enum(decidedRelations),
  holds: z.boolean(),
  /** Which of the two this text has: `from` is the later edition. */
  side: z.enum(['from', 'to']),
  order: z.number().int().nullable(),
  other: z
    .object({ publication: z.string(), order: z.number().int(), name: z.string().nullable() })
    .nullable(),
})

/** What people said of the structure of a text. */
export const correctedStructure = z.object({
  expression: z.string(),
  revision: z.string(),
  manifestation: z.string(),
  /** The last first. */
  placed: z.array(placedDirection),
  /** The text shown has no place for them: its rules cut otherwise, or it is another file. */
  unplaced: z.array(decidedDirection),
  links: z.array(decidedLink),
  takenBack: z.array(
    decidedDirection.extend({
      withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }),
    }),
  ),
})

export type NewDirection = z.infer<typeof newDirection>
export type NewLink = z.infer<typeof newLink>
export type DecidedLink = z.infer<typeof decidedLink>
export type NewDirections = z.infer<typeof newDirections>
export type DecidedDirection = z.infer<typeof decidedDirection>
export type PlacedDirection = z.infer<typeof placedDirection>
export type CorrectedStructure = z.infer<typeof correctedStructure>
