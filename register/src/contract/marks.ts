import { z } from 'zod'
import { doubtful } from './reading.ts'

/** Distribution marks, from the widest to the narrowest circle. A reader of a level sees it and what is before it. */
export const levels = ['public', 'limited', 'secret'] as const

export type Level = (typeof levels)[number]

/** A reader of it sees everything, and only such a reader changes anything. */
export const everything: Level = 'secret'

/** What a reader of a level does not see. */
export const levelsAbove = (level: Level): Level[] => levels.slice(levels.indexOf(level) + 1)

export const lowerLevel = (a: Level, b: Level): Level => (levels.indexOf(a) < levels.indexOf(b) ? a : b)

/** A person's decision about who may see something. */
export const mark = z.object({
  /** Of the decision: a number of the log. */
  version: z.number().int(),
  level: z.enum(levels),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

/** The mark of a publication, a status entry, a letter or an answer. */
export const markOf = z.object({
  id: z.string(),
  level: z.enum(levels),
  /** `person`: decided; `printed`: the text says so itself; `usual`: that of its kind. */
  because: z.enum(['person', 'printed', 'usual']),
  /** The words of the text that say so. */
  printed: z.string().nullable(),
  /** Of a status entry: a document that it is about, or that proves it, which fewer may see: it is seen by no more. */
  stays: z.object({ level: z.enum(levels), publication: z.string() }).nullable(),
  /** The newest first. */
  history: z.array(mark),
})

export type Mark = z.infer<typeof mark>
export type MarkOf = z.infer<typeof markOf>

export const newMark = z.object({
  level: z.enum(levels),
  reason: z.string().trim().min(1).max(2000),
  /** Version of the mark that the person saw; null: none. Without it, whatever there is now is replaced. */
  seen: z.number().int().nullable().optional(),
})

/** What lists show beside titles, by ids. */
export const shownMarks = z.object({
  levels: z.record(z.string(), z.enum(levels)),
  /** Titles that may be read wrongly, by `titleKey`. */
  doubts: z.record(z.string(), doubtful),
})

/** A title as it is printed in one language: of a publication, or of the text at a place in it; `p-…@ar`, `p-…/2@ar`. */
export interface PrintedTitle {
  publication: string
  order?: number | null
  language: string | null
}

/** Of a publication in two languages one title may be sure, and the other not. */
export const titleKey = ({ publication, order, language }: PrintedTitle): string =>
  `${publication}${order == null ? '' : `/${order}`}@${language ?? ''}`

export type NewMark = z.infer<typeof newMark>

/** What can be removed by order. */
export const removedKinds = ['publication', 'letter', 'answer', 'status', 'other'] as const

/** What is left of something that was removed by order. */
export const removal = z.object({
  /** Of what was removed: a publication, letter, answer or status entry. */
  id: z.string(),
  /** What it was. */
  kind: z.enum(removedKinds),
  /** Hashes (sha256) of the files. */
  files: z.array(z.string()),
  /** Reports that were submitted and may quote it: publications, each of which stays until it is removed itself. */
  submitted: z.array(z.string()),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

export type Removal = z.infer<typeof removal>

/** The volume of a report to a session that was submitted as what is to be removed: its words go too. */
export const reportGoing = z.object({
  volume: z.string(),
  session: z.string(),
  /** False: that was taken back, and the volume is in hand again. */
  submitted: z.boolean(),
  /** Items of which words go. */
  items: z.number().int(),
  /** What was sent out, what came back and what was written of it. */
  copies: z.number().int(),
})

export type ReportGoing = z.infer<typeof reportGoing>

export const newRemoval = z.object({
  id: z.string().max(64),
  reason: z.string().trim().min(1).max(2000),
  /** That the words of the volume go too, where it was submitted as a report; without it that is refused. */
  withReport: z.boolean().optional(),
})

/** Stands in the place of words that were removed by order; pages say it in the reader's language. */
export const removedWords = '[removed by order]'
