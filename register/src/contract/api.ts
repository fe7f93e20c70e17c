// What the HTTP API answers; the pages load through the same handlers.
import { documentKinds, wordChangeKinds } from '@qarar/core'
import { z } from 'zod'
import { placedReading, refusalReasons } from './decisions.ts'
import { workRelations } from './findings.ts'
import { heldParagraph, heldWork, workCitedBy } from './held-text.ts'
import { followCounts } from './mandates.ts'
import { coverage, diagnostic, languageTag, lineRange, publication, statedDate } from './reading.ts'

/** RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** Of an answer about a text that was refused. */
  reason: z.enum(refusalReasons).optional(),
  /** Of what was removed by order: the day, ISO 8601. */
  removed: z.string().optional(),
  /** Of what was replaced: the publication that stands in its place. */
  successor: z.string().optional(),
  /** Of values that were typed: what is wrong with which field, in the language that was asked for; null: with all of it. */
  faults: z.array(z.object({ field: z.string().nullable(), message: z.string() })).optional(),
})

/** One file that carries an expression. */
export const manifestation = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  format: z.string(),
  encoding: z.string(),
  importedAt: z.string(),
  /** `current`: the text shown. `superseded`: replaced by a later file. `withdrawn`: taken back by a person. */
  state: z.enum(['current', 'superseded', 'withdrawn']),
  withdrawnReason: z.string().nullable(),
  /** Its pages that OCR read, `1–3, 7`; null where it read none. */
  byOcr: z.string().nullable(),
})

export const workSummary = z.object({
  /** Position in the publication, from 1. */
  order: z.number().int(),
  kind: z.enum(documentKinds),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  iri: z.string().nullable(),
  preambular: z.number().int(),
  operative: z.number().int(),
  paragraphs: z.number().int(),
  turns: z.number().int(),
  acts: z.number().int(),
  mandates: z.number().int(),
  citations: z.number().int(),
})

/** One language version of a publication, as the library lists it. */
export const expressionSummary = z.object({
  id: z.string(),
  language: languageTag.nullable(),
  title: z.string().nullable(),
  works: z.number().int(),
  paragraphs: z.number().int(),
  turns: z.number().int(),
  diagnostics: z.number().int(),
  importedAt: z.string(),
  file: z.string(),
})

export const publicationSummary = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  organisation: z.string().nullable(),
  organisationNames: z.record(z.string(), z.string()).nullable(),
  symbol: z.string().nullable(),
  session: z.string().nullable(),
  dates: z.array(statedDate),
  expressions: z.array(expressionSummary),
})

/** A doubt of the import that waits for a person: is this file the same work as one that is held? */
export const doubt = z.object({
  id: z.string(),
  reason: z.enum(['same-symbol-other-text', 'same-text-other-symbol', 'no-symbol-alike']),
  file: z.string(),
  /** Expression that waits, stored but not listed among the others until it is settled. */
  expression: z.string(),
  candidate: z.object({
    publication: z.string(),
    expression: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
  }),
  similarity: z.number(),
  askedAt: z.string(),
})

export const library = z.object({
  publications: z.array(publicationSummary),
  doubts: z.array(doubt),
  total: z.number().int(),
  cursor: z.string().nullable(),
})

export const publicationPage = z.object({
  id: z.string(),
  publication: publication.omit({ works: true, map: true }).extend({ paragraphs: z.array(heldParagraph) }),
  works: z.array(workSummary),
  /** Mandates of all its works. */
  mandates: followCounts,
  expressions: z.array(expressionSummary),
  expression: z.string(),
  manifestations: z.array(manifestation),
  coverage,
  diagnostics: z.array(diagnostic),
})

/** Paragraphs that two files of one text have differently. */
export const differenceOfFiles = z.object({
  /** Order of the work. */
  work: z.number().int(),
  shown: z.array(z.string()),
  other: z.array(z.string()),
  /** `divided`: the same letters, otherwise parted into paragraphs; `order`: the same letters in another order. */
  as: z.enum(['divided', 'order', 'words']),
})

/** `page`: null where the file has none. */
export const placeInFile = z.object({
  eId: z.string(),
  lines: z.tuple([z.number().int(), z.number().int()]),
  page: z.number().int().nullable(),
})

export const placedDifference = differenceOfFiles.extend({
  /** From the words shown to those of the other file: `dropped` only the first has, `added` only the other. */
  words: z.array(z.object({ change: z.enum(wordChangeKinds), text: z.string() })),
  /** Of the first paragraph; null where there is none. */
  shownAt: placeInFile.nullable(),
  otherAt: placeInFile.nullable(),
})

/** A file beside the one whose text is shown. */
export const fileDifferences = z.object({
  id: z.string(),
  file: z.string(),
  publication: z.string(),
  expression: z.string(),
  /** Null where the file itself is shown, or nothing is. */
  shown: z
    .object({ id: z.string(), file: z.string(), publication: z.string(), expression: z.string() })
    .nullable(),
  /** Kind and number of each work of the text shown. */
  works: z.array(z.string()),
  differences: z.array(placedDifference),
})

/** Where a line is printed, as shares of its page from the top left corner. */
export const pageBox = z.object({
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
})

/** A page of a file, from 1, with the lines that were read of it; `box` is null where none was found again. */
export const filePage = z.object({
  id: z.string(),
  file: z.string(),
  publication: z.string(),
  expression: z.string(),
  page: z.number().int(),
  pages: z.number().int(),
  lines: z.array(z.object({ line: z.number().int(), text: z.string(), box: pageBox.nullable() })),
})

/** Of a text that was read from pages: its file, and the first and last line of each. */
export const pagesShown = z.object({ manifestation: z.string(), pages: z.array(lineRange) })

/** What repair did to a stretch of a paragraph. */
export const repairNote = z.object({
  step: z.string(),
  line: z.number().int(),
  printed: z.string(),
  repaired: z.string(),
})

/** A paragraph's place in the file. */
export const sourceExcerpt = z.object({
  eId: z.string(),
  lines: z.array(z.object({ line: z.number().int(), text: z.string() })),
  repairs: z.array(repairNote),
  /** What people verified in it. */
  verified: z.array(placedReading),
})

export const workPage = z.object({
  publication: z.object({
    id: z.string(),
    symbol: z.string().nullable(),
    kind: z.enum(documentKinds),
    organisation: z.string().nullable(),
    title: z.string().nullable(),
    language: languageTag.nullable(),
  }),
  order: z.number().int(),
  work: heldWork,
  citedBy: workCitedBy,
  relations: workRelations,
  sources: z.array(sourceExcerpt),
  /** Null where the text was not read from pages. */
  printed: pagesShown.nullable(),
  diagnostics: z.array(diagnostic),
  expressions: z.array(
    z.object({
      language: languageTag.nullable(),
      publication: z.string(),
      expression: z.string(),
      order: z.number().int(),
    }),
  ),
  previous: z.number().int().nullable(),
  next: z.number().int().nullable(),
})

export const importResult = z.object({
  file: z.string(),
  outcome: z.enum([
    'imported',
    'already-imported',
    'new-format',
    'new-language',
    'new-revision',
    'asked',
    'failed',
  ]),
  publication: z.string().nullable(),
  expression: z.string().nullable(),
  works: z.number().int(),
  /** In English; `code` is the same in a word, of those of docs/reference/errors.md, where a file cannot be read. */
  message: z.string(),
  code: z.string().optional(),
  /** Its pages that OCR read, `1–3, 7`. */
  byOcr: z.string().optional(),
})

export const sourceLines = z.object({
  file: z.string(),
  lines: z.array(z.object({ line: z.number().int(), text: z.string() })),
  range: lineRange,
})
export type Problem = z.infer<typeof problem>
export type Library = z.infer<typeof library>
export type PublicationSummary = z.infer<typeof publicationSummary>
export type ExpressionSummary = z.infer<typeof expressionSummary>
export type WorkSummary = z.infer<typeof workSummary>
export type PageBox = z.infer<typeof pageBox>
export type FilePage = z.infer<typeof filePage>
export type PagesShown = z.infer<typeof pagesShown>
export type PlaceInFile = z.infer<typeof placeInFile>
export type PlacedDifference = z.infer<typeof placedDifference>
export type DifferenceOfFiles = z.infer<typeof differenceOfFiles>
export type FileDifferences = z.infer<typeof fileDifferences>
export type PublicationPage = z.infer<typeof publicationPage>
export type WorkPage = z.infer<typeof workPage>
export type SourceExcerpt = z.infer<typeof sourceExcerpt>
export type Doubt = z.infer<typeof doubt>
export type ImportResult = z.infer<typeof importResult>
export type ParagraphView = z.infer<typeof heldParagraph>
