import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { DropReason } from './kinds.ts'

/** A stretch of the file text that is no part of the document: half-open, in UTF-16 code units. */
export interface Aside {
  start: number
  end: number
  reason: DropReason
}

/** What the reader of a file noticed, and where in the file text; without a place it is about the whole file. */
export interface ReaderRemark {
  code: DiagnosticCode
  params: Record<string, string | number>
  start?: number
  end?: number
}

/** Half-open, in UTF-16 code units of the file text. */
export interface Stretch {
  start: number
  end: number
}

/** A note at the foot of a printed page. `goesOn`: the rest of the one before, overleaf. */
export interface Footnote extends Stretch {
  goesOn?: true
}

/** Where a line that begins at an offset of the file text is printed: thousandths of its page, from the top left corner. */
export type LinePlace = readonly [start: number, left: number, top: number, right: number, bottom: number]

/** What only the reader of a file can say of it, since its text no longer shows it. Kept with that text. */
export interface ReaderNotes {
  /** Left out of the text, each with its reason: words that a tracked change deleted, menus of a web page. */
  aside?: readonly Aside[]
  remarks?: readonly ReaderRemark[]
  /** Words that are read from a picture, and of which their reader was not sure: only these are repaired by a word list. */
  doubtful?: readonly Stretch[]
  /** Notes at the foot of pages, in the order of the file. */
  footnotes?: readonly Footnote[]
  /** Lines that were read from pictures: of those with letters the file itself tells. */
  places?: readonly LinePlace[]
}
