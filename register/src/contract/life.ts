// What became of a request from one text to the next, and of the text itself.
import { wordChangeKinds } from '@qarar/core'
import { z } from 'zod'
import { mandatePlace, mandateWork } from './register.ts'

/**
 * From one edition of an item to the next: the same asked for again (`renewed`), in words that ask for more or
 * less (`strengthened`, `weakened`), in others of which the words do not say which (`changed`), or not any more (`dropped`).
 */
export const lifeChanges = ['renewed', 'strengthened', 'weakened', 'changed', 'dropped'] as const
export type LifeChange = (typeof lifeChanges)[number]

/** What the words show that two readings of a request differ in; see `signTable` for what each says and why. */
export const signNames = [
  'verb-stronger',
  'verb-weaker',
  'verb-other',
  'deadline-added',
  'deadline-dropped',
  'deadline-firmer',
  'deadline-looser',
  'deadline-sooner',
  'deadline-later',
  'deadline-other',
  'addressees-more',
  'addressees-fewer',
  'addressees-other',
  'report-added',
  'report-dropped',
  'conditions-added',
  'conditions-dropped',
  'conditions-other',
  'parts-other',
  'words-other',
] as const
export type SignName = (typeof signNames)[number]

/** `from` and `to`: the words of the earlier and the later text that show it; null where one has none. */
export const sign = z.object({
  name: z.enum(signNames),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

const words = z.object({ start: z.number().int(), end: z.number().int() })

/** A text in which the request stands, or the next one, in which it does not. */
export const station = z.object({
  change: z.enum(['asked', ...lifeChanges]),
  /** Null: dropped. */
  mandate: z.string().nullable(),
  work: mandateWork,
  /** Of a dropped request the paragraph that came in its place, where there is one, else null. */
  place: mandatePlace.nullable(),
  /** Where the text is held, for a link without a paragraph. */
  publication: z.string().nullable(),
  order: z.number().int().nullable(),
  /** The paragraph, and the words in it that say what is asked, in UTF-16 code units; null where none is. */
  text: z.string().nullable(),
  span: words.nullable(),
  /** What differs from the station before, in the order of the names. */
  signs: z.array(sign),
  /** The paragraph against that of the station before, in reading order; empty where they are the same. */
  words: z.array(z.object({ change: z.enum(wordChangeKinds), text: z.string() })),
  /** Sessions between the station before and this one whose texts are not in the store: `CFM-42`. */
  missing: z.array(z.string()),
})

/** The state of the text, apart from what became of what it asks. */
export const instrument = z.object({
  state: z.enum(['in-force', 'superseded', 'lapsed']),
  /** Day since which it is so, ISO 8601; null where no text says it. */
  since: z.string().nullable(),
  /** The later edition. */
  by: mandateWork
    .extend({ publication: z.string().nullable(), order: z.number().int().nullable() })
    .nullable(),
  /** As a person said it; null where it follows from the texts. */
  reason: z.string().nullable(),
})

export const life = z.object({
  /** From the text that first asked, in the order of sessions; one where nothing is known of others. */
  stations: z.array(station).min(1),
  /** Not in the next text of its series, and nothing says that it was answered. */
  droppedUnanswered: z.boolean(),
  instrument,
})

export type Sign = z.infer<typeof sign>
export type Station = z.infer<typeof station>
export type Instrument = z.infer<typeof instrument>
export type Life = z.infer<typeof life>
