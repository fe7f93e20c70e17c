// A report as it is to be printed: what stands where is for whoever sets it (DOCX, HTML, JSON).
import type { LanguageTag } from '@qarar/core'

export interface PrintedReport {
  language: LanguageTag
  copy: 'working' | 'clean'
  /** Distribution mark, above everything; null where the organisation prints none. */
  mark: string | null
  organisation: string
  /** «Forty-fifth session of the Council …» */
  session: string
  symbol: string | null
  date: string | null
  /** «Agenda items 4 and 7»: of a consolidated report, which has no items of its own; null where there is nothing to say. */
  agenda: string | null
  title: string
  /** What else the cover tells, in its order: «Records: 12». */
  facts?: readonly PrintedFact[]
  parts: PrintedPart[]
}

/** A name and what is told by it. */
export type PrintedFact = readonly [name: string, words: string]

/** An item begins on a page of its own, with its own head; a section of a consolidated report follows the one before it. */
export interface PrintedPart {
  kind: 'item' | 'section' | 'chapter' | 'annex' | 'statistics'
  /** Id of the item; null of others. */
  id: string | null
  symbol: string | null
  /** «Agenda item 4» */
  agenda: string | null
  title: string
  blocks: PrintedBlock[]
}

/** Whether a part stands on the page on which the one before it ends. */
export const goesOn = (part: PrintedPart, before: PrintedPart | undefined): boolean =>
  part.kind === 'section' && before?.kind === 'section'

export type PrintedBlock = PrintedHeading | PrintedParagraph | PrintedTable

export interface PrintedHeading {
  kind: 'heading'
  level: 1 | 2 | 3
  text: string
  language: LanguageTag
  /** Names the place in the file: section `i-4k2m9x0qz7.action`. */
  anchor: string | null
}

export interface PrintedParagraph {
  kind: 'paragraph'
  style: 'text' | 'quote' | 'list'
  /** As it is numbered through the item, or through all sections; null where it is not. */
  number: number | null
  language: LanguageTag
  runs: PrintedRun[]
}

export interface PrintedTable {
  kind: 'table'
  language: LanguageTag
  head: string[]
  rows: PrintedRun[][]
  /** A column that shows a bar in each row: its part of the longest, 0–1; null: none. */
  bars?: { column: number; shares: (number | null)[] }
}

export interface PrintedRun {
  text: string
  language: LanguageTag
  /** One footnote each: sources, in the language of the report. */
  notes: string[]
  /** What the margin says: a comment each. */
  margin: string[]
  /** Shown in another way, because it is not finished. */
  stands: 'settled' | 'awaiting' | 'doubtful' | 'unsourced'
}
