import type { FileJoin } from '../model/joins.ts'
import type { DocumentKind, DropReason } from '../model/kinds.ts'
import type { ColumnJoin } from '../model/publication.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import type { DocumentView, TextLine } from './document-view.ts'
import type { ParsedDiagnostic, ParsedDocument } from './parsed-document.ts'

/** A change to lines before parsing: recorded in the source map like every other repair. */
export type LineRepair =
  | { kind: 'drop'; line: TextLine; reason: DropReason; step: string }
  /** `line` goes on where `before` was cut; `falseBullet` characters at its start are the machine's. */
  | { kind: 'join'; before: TextLine; line: TextLine; falseBullet: number; step: string; seam?: LineSeam }

/** What stands between two lines that are joined, where it is no space: nothing, the hyphen of a cut word, which goes, or what parts two cells of a table. */
export type LineSeam = 'none' | 'hyphen' | 'cell'

export interface OrderResult {
  repaired: RepairedText
  joins: ColumnJoin[]
  diagnostics: ParsedDiagnostic[]
}

export interface LayoutResult {
  repairs: LineRepair[]
  diagnostics: ParsedDocument['diagnostics']
}

/** A kind of document: one folder in parse/kinds/ and one line in its list. */
export interface DocumentKindRules {
  kind: DocumentKind
  /** How strongly the text speaks for this kind: 0 not at all, 1 beyond doubt. Below 0.5 is not recognised. */
  recognise(view: DocumentView): number
  /** Puts blocks of lines into reading order, for kinds whose pages have columns. `decided`: joins that a person set. */
  order?(repaired: RepairedText, view: DocumentView, decided: readonly FileJoin[]): OrderResult
  /** Repairs of lines that only this kind can tell: broken paragraphs, page furniture, duplicate layers. */
  layout(view: DocumentView): LayoutResult
  /** Reads lines in which every paragraph is one line. */
  parse(view: DocumentView): ParsedDocument
}

export const noRepairs: LayoutResult = { repairs: [], diagnostics: [] }
