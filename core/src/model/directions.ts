// What a person says of how a file is to be read: a closed union. Each is tied to ranges of the file, never to places
// in repaired text, which better rules move.
import type { MechanismKind, MechanismState } from './extracted.ts'
import type { DocumentKind, LanguageTag, ParagraphPart } from './kinds.ts'

/** Half-open ranges of UTF-16 code units of the decoded file, in reading order. */
export type DirectedRanges = readonly (readonly [from: number, to: number])[]

/** What is said. Those of `whole` are about a whole file where they have no ranges. */
export type Said =
  /** What kind of document the file is, or the text that the words stand in. */
  | { what: 'kind'; value: DocumentKind }
  /** Code of the organisation that the file is of. */
  | { what: 'organisation'; value: string }
  | { what: 'language'; value: LanguageTag }
  /** `CFM-44`, of the file or of the text that the words stand in; null: of none. */
  | { what: 'session'; value: string | null }
  /** The words are none of the text: a page's header, a menu. */
  | { what: 'furniture' }
  /** The words belong to the text, though rules leave them out. */
  | { what: 'text' }
  /** A paragraph begins with the words. */
  | { what: 'cut' }
  /** What is broken among the words is one paragraph. */
  | { what: 'join' }
  /** Number of the paragraph that begins with the words; null: it has none, and its marker is of its words. */
  | { what: 'number'; value: string | null }
  | { what: 'part'; value: ParagraphPart }
  /** 0 for a paragraph, 1 and more for sub-items of the one above. */
  | { what: 'level'; value: number }
  /** The words cite this text, by its symbol; null: they cite none. */
  | { what: 'citation'; value: string | null }
  /** The words name such a mechanism; null: they name none. */
  | { what: 'mechanism'; value: { kind: MechanismKind; state: MechanismState | null } | null }

export type Direction = Said & { ranges: DirectedRanges }

export const directionKinds = [
  'kind',
  'organisation',
  'language',
  'session',
  'furniture',
  'text',
  'cut',
  'join',
  'number',
  'part',
  'level',
  'citation',
  'mechanism',
] as const satisfies readonly Said['what'][]

export type DirectionKind = (typeof directionKinds)[number]

export type DirectionOf<What extends DirectionKind> = Extract<Direction, { what: What }>
