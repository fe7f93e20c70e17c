import type { DropReason } from '@qarar/core'
import type { FileText } from '../markup/file-text.ts'
import type { XmlNode } from '../markup/xml-blocks.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** Notes of one kind, in the order in which the text refers to them. */
export interface NoteKind {
  bodies: ReadonlyMap<string, XmlNode>
  format: string
  start: number
  /** How many marks were counted. */
  count: number
}

/** What the reading of one document has in hand. */
export interface Context {
  out: FileText
  styles: Styles
  numbering: Numbering
  footnotes: NoteKind
  endnotes: NoteKind
  /** Those that were referred to, each time. */
  notes: { mark: string; reason: DropReason | undefined; body: XmlNode }[]
  /** The mark of each that is of the text. */
  marks: Map<XmlNode, string>
  /** How many are referred to and not in the file. */
  notesMissing: number
  changes: { inserted: number; deleted: number; authors: Set<string> }
  /** Pictures, charts and objects, which hold no text that is read. */
  pictures: number
  comments: number
  /** Numbers that Word makes while it shows a text, and keeps nowhere. */
  numbersUnkept: number
  /** Parts in formats of their own. */
  foreign: string[]
  /** Fields that are open: what is being read of them, and the words of their code. */
  fields: { at: 'code' | 'result'; code: string }[]
  /** Where fields begin that never end: what stands behind is words. */
  openFields: Set<XmlNode>
  /** Boxes that stand in the paragraph, to be written behind it. */
  boxes: XmlNode[]
  /** The mark of the paragraph before is deleted or hidden: this one goes on in its line. */
  goesOn: boolean
}
