// The agenda of a session, built from the texts.
import { z } from 'zod'
import { kindWords } from './kinds.ts'
import { dateValue } from './mechanisms.ts'
import { languageTag } from './reading.ts'
import { mandatePlace, mandateWork } from './register.ts'
import { printedDays, printedPlace, sessionFacts } from './sessions.ts'

/**
 * `included`: a text puts it on the agenda. `considered`: a text decides that it is taken up. `standing`: kept before
 * the organ until something ends it. `report`: a text asks for a report at the session.
 */
export const agendaKinds = ['included', 'considered', 'standing', 'report'] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** What proves a line: a mandate, its text and paragraph, and the words in it. */
export const agendaSource = z.object({
  mandate: z.string(),
  work: mandateWork,
  place: mandatePlace.nullable(),
  /** What is asked, as it stands in the text. */
  action: z.string(),
  /** The words of it that prove the line, half-open, in UTF-16 code units of `action`. */
  span: z.object({ start: z.number().int(), end: z.number().int() }),
})

export const agendaLine = z.object({
  kind: z.enum(agendaKinds),
  /** The item's title: as the text quotes it, else the text's own; null where it has none. */
  title: z.string().nullable(),
  isQuoted: z.boolean(),
  /** Not of this session alone: it stays on the agenda until a text or a person ends it. */
  repeats: z.boolean(),
  /** What ends it, as printed: «until …». */
  condition: z.string().nullable(),
  /** Newest text first; at least one. */
  sources: z.array(agendaSource),
})

/**
 * What a mechanism makes due. `due`: a record by its own day; `next`: what is to follow the last; `ends`: a term; `vacant`,
 * `missing`, `unanswered`, `asked`: a question of the kind that calls for something.
 */
export const mechanismCalls = ['due', 'next', 'ends', 'vacant', 'missing', 'unanswered', 'asked'] as const

export const agendaDue = z.object({
  mechanism: z.string(),
  kind: z.string(),
  /** What the mechanism is called. */
  name: z.string(),
  call: z.enum(mechanismCalls),
  /** The question of the kind, or the type of the record. */
  what: kindWords,
  record: z.string().nullable(),
  answer: z.string().nullable(),
  /** The last day on which it is not late, ISO 8601; null: none is stated. */
  day: z.string().nullable(),
  date: dateValue.nullable(),
  /** Whether that day is over. */
  isOver: z.boolean(),
  /** Words that ask for it, with the paragraph where one is known. */
  words: z
    .object({
      text: z.string(),
      language: languageTag.nullable(),
      place: z
        .object({
          publication: z.string(),
          order: z.number(),
          eId: z.string(),
          symbol: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
})

/** A day counted back from the opening: proposed, nobody has decided it. */
export const preparationSteps = ['contributions', 'translation', 'distribution', 'senior-officials'] as const
export type PreparationStep = (typeof preparationSteps)[number]

export const preparation = z.object({
  step: z.enum(preparationSteps),
  /** Days before the opening, and the day, ISO 8601. */
  days: z.number().int(),
  on: z.string(),
})

export const agenda = z.object({
  /** `CFM-45`, and the day on which it opens, entered, printed or known; null where it is not known. */
  session: z.string(),
  opens: z.string().nullable(),
  /** What people entered; null for nothing. */
  facts: sessionFacts.nullable(),
  /** What its texts print; null for nothing, and of a moment that is past. */
  printed: printedDays.nullable(),
  place: printedPlace.nullable(),
  /** Items by decision of texts, in the order of kinds, then of texts. */
  items: z.array(agendaLine),
  /** One a text. */
  reports: z.array(agendaLine),
  /** By their days; those without one last. */
  mechanisms: z.array(agendaDue),
  /** Empty where the opening is not known. */
  preparation: z.array(preparation),
})

export const agendaPage = z.object({
  /** Null where the store has no text of an organ that meets at set times. */
  agenda: agenda.nullable(),
  /** Sessions that can be chosen, the one after the newest text first. */
  sessions: z.array(z.string()),
})

export type AgendaSource = z.infer<typeof agendaSource>
export type AgendaLine = z.infer<typeof agendaLine>
export type AgendaDue = z.infer<typeof agendaDue>
export type Preparation = z.infer<typeof preparation>
export type Agenda = z.infer<typeof agenda>
export type AgendaPage = z.infer<typeof agendaPage>
