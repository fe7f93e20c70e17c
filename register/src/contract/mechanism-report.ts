// A report that is compiled from the records of a mechanism: each figure carries what it was counted from.
import { z } from 'zod'
import { levels } from './marks.ts'
import { languageTag } from './reading.ts'

/**
 * Which records a list or a figure is of, by their date: `in`: it lies in the period beyond doubt; `maybe`: it does not tell;
 * `undated`: there is none; `by`: it may have been by the last day, or there is none.
 */
export const datedAs = ['in', 'maybe', 'undated', 'by'] as const
export type DatedAs = (typeof datedAs)[number]
/** How one lies in a period. */
export type DatedIn = Exclude<DatedAs, 'by'>

/** What finds exactly the records behind a figure, in `…/records` as on the page. */
export const figureQuery = z.object({
  type: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  dated: z.enum(datedAs).nullable(),
  /** A field, and the key that its value is counted under; without a key: that it holds something. */
  field: z.string().nullable(),
  is: z.string().nullable(),
  /** Where no condition finds them: their ids, with commas between. */
  ids: z.string().nullable(),
})

export const reportFigure = z.object({
  key: z.string(),
  label: z.string(),
  /** An exact decimal. */
  value: z.string(),
  query: figureQuery,
  records: z.number().int(),
  /** SHA-256 of the ids and versions of these records, in the order of the ids; the first 16 digits. */
  hash: z.string(),
})

/** Where words lead to. */
export const reportTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), id: z.string(), type: z.string() }),
  z.object({ kind: z.literal('mandate'), id: z.string() }),
  z.object({ kind: z.literal('paragraph'), publication: z.string(), order: z.number(), eId: z.string() }),
])

export const reportRun = z.object({
  text: z.string(),
  language: languageTag,
  figure: reportFigure.nullable(),
  to: reportTarget.nullable(),
  /** Where it stands, or what else has to be said of it: notes of the document. */
  note: z.string().nullable(),
})

export const reportBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('text'), style: z.enum(['text', 'quote', 'list']), runs: z.array(reportRun) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(reportRun)),
  }),
  /** A count by one field: a table with a bar for each row. */
  z.object({
    kind: z.literal('counts'),
    caption: z.string(),
    /** What stands above the keys, and above the numbers. */
    head: z.array(z.string()),
    /** A record may count under several keys. */
    several: z.boolean(),
    /** Several rows are words that no list has: one place in two languages or spellings stands there twice. */
    asWritten: z.boolean(),
    rows: z.array(reportFigure),
    total: reportFigure,
  }),
])

export const compiledSections = ['findings', 'figures', 'cases', 'chapter', 'asked', 'due', 'proof'] as const

export const compiledSection = z.object({
  id: z.enum(compiledSections),
  heading: z.string(),
  blocks: z.array(reportBlock),
})

export const mechanismReport = z.object({
  mechanism: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    organisation: z.string().nullable(),
  }),
  language: languageTag,
  title: z.string(),
  /** «From 1 January 2025 to 31 December 2025» */
  period: z.string(),
  from: z.string(),
  to: z.string(),
  /** Day as of which questions are answered. */
  asOf: z.string(),
  /** The last entry of the log that it knows of, and its moment. */
  log: z.number().int(),
  known: z.string(),
  /** The narrowest mark of what it is compiled from. */
  level: z.enum(levels),
  /** Whether sensitive values stand in it: only where somebody asked for them. */
  revealed: z.boolean(),
  /** How many records it was compiled from, and their hash. */
  records: z.number().int(),
  hash: z.string(),
  sections: z.array(compiledSection),
})

/** What texts propose and nobody has looked at. */
export const unreviewedProposals = z.object({
  mechanisms: z.number().int(),
  records: z.number().int(),
})

/** What a report to a session has of mechanisms. */
export const reportChapters = z.object({
  /** In the order in which they are printed; of a kind of which nothing can be said there is none. */
  chapters: z.array(z.object({ kind: z.string(), title: z.string(), mechanisms: z.number().int() })),
  unreviewed: unreviewedProposals,
})

/** How the cases that are told one by one are chosen; without it by people where they chose any, else by rule. */
export const caseChoices = ['person', 'rule'] as const

export type UnreviewedProposals = z.infer<typeof unreviewedProposals>
export type ReportChapters = z.infer<typeof reportChapters>
export type CaseChoice = (typeof caseChoices)[number]
export type FigureQuery = z.infer<typeof figureQuery>
export type ReportFigure = z.infer<typeof reportFigure>
export type ReportTarget = z.infer<typeof reportTarget>
export type ReportRun = z.infer<typeof reportRun>
export type ReportBlock = z.infer<typeof reportBlock>
export type CompiledSectionId = (typeof compiledSections)[number]
export type CompiledSection = z.infer<typeof compiledSection>
export type MechanismReport = z.infer<typeof mechanismReport>
