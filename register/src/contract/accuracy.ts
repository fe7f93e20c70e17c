// How well the rules read, as accuracy/SCOREBOARD.md says it.
import { z } from 'zod'

export const accuracyMeasure = z.object({
  name: z.string(),
  /** From 0 to 1, as rounded on the scoreboard. */
  figure: z.number(),
  /** How many things it was measured on. */
  support: z.number().int(),
  /** Null where the figure is reported only. */
  target: z.number().nullable(),
})

export const accuracySet = z.object({
  name: z.string(),
  /** How it is measured, in English. */
  method: z.string().nullable(),
  measures: z.array(accuracyMeasure),
})

export const accuracy = z.object({
  sets: z.array(accuracySet),
  /** What nobody who writes rules has seen, in English. */
  heldBack: z.string(),
})

export type Accuracy = z.infer<typeof accuracy>
export type AccuracySet = z.infer<typeof accuracySet>
export type AccuracyMeasure = z.infer<typeof accuracyMeasure>
