// A document that came back, as it was read: nothing of it is believed yet.
import type { FoundFaultCode } from '../../contract/returned-drafts.ts'
import type { PacketSeal } from '../packet.ts'

/** Pure data: what a reader of files makes of the bytes. */
export interface ReadDraft {
  /** Name of the file. */
  name: string
  /** Of its bytes, in hexadecimal. */
  sha256: string
  /** What wrote it last, as it calls itself; null where it does not. */
  program: string | null
  /** What the document says that it is; null where it says nothing of it. */
  seal: PacketSeal | null
  /** Every field that stands in it, also where it is empty, in the order of the document. */
  fields: FoundField[]
  /** Of the body and of boxes in it, in order. */
  paragraphs: DraftParagraph[]
  changes: TrackedChange[]
  comments: DraftComment[]
  notes: DraftNote[]
  faults: FoundFault[]
}

/** One place of a field. A field that was copied has several. */
export interface FoundField {
  /** `i-4k2m9x0qz7.action` */
  name: string
  /** From 0, through the document. */
  place: number
  /** Index in `paragraphs`, where it begins; null: behind all. */
  paragraph: number | null
}

export interface DraftParagraph {
  /** What stands in it, cut where fields begin and end; their texts together are its text. */
  pieces: DraftPiece[]
  /** Name of its style. */
  style: string | null
  /** From 1 where it is a heading. */
  level: number | null
  isNumbered: boolean
  isRightToLeft: boolean
  /** BCP 47, as most of its words are marked. */
  language: string | null
  cell: DraftCell | null
  /** Stands in a box that floats on the page. */
  isBoxed: boolean
}

export interface DraftPiece {
  /** With all tracked changes accepted. */
  text: string
  /** With all tracked changes refused. */
  before: string
  /** Index in `fields`; null outside of all. */
  field: number | null
  /** Only the words that ask to be replaced, as a program shows them in an empty control. */
  isPrompt: boolean
}

/** Of the innermost table; each from 0. */
export interface DraftCell {
  table: number
  row: number
  column: number
}

export interface TrackedChange {
  kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away'
  author: string
  /** As the document says it; null where it does not. */
  date: string | null
  text: string
  /** Index in `paragraphs`. */
  paragraph: number
  /** Index in `fields`. */
  field: number | null
}

export interface DraftComment {
  author: string
  date: string | null
  text: string
  /** The words that it is about, cut after 500 characters. */
  words: string
  /** Index in `fields`, where it begins. */
  field: number | null
}

export interface DraftNote {
  kind: 'footnote' | 'endnote'
  text: string
  /** Index in `paragraphs`. */
  paragraph: number
  /** Index in `fields`. */
  field: number | null
}

export interface FoundFault {
  code: FoundFaultCode
  /** What stands there, or its address. */
  found: string | null
  /** Index in `paragraphs`; null where it is of the whole document. */
  paragraph: number | null
  /** Index in `fields`. */
  field: number | null
}
