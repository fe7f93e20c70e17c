// What goes out in Word and comes back: a department's fields, the segments that wait for a translation.
import type { LanguageTag } from '@qarar/core'

/** By what a document that comes back is known as one of ours; also kept in the file, where people do not see it. */
export interface PacketSeal {
  volume: string
  /** Id of what was sent. */
  packet: string
  /** Of what was sent, as hex: says whether it is that of this store. */
  hash: string
}

/** What one department is asked to write. */
export interface ContributionPacket {
  seal: PacketSeal
  /** Of the form's own words. */
  language: LanguageTag
  /** Distribution mark; null where none is printed. */
  mark: string | null
  organisation: string
  session: string
  /** Of the volume. */
  title: string
  post: string
  /** Last day, as it is printed; null where there is none. */
  limit: string | null
  items: PacketItem[]
}

export interface PacketItem {
  heading: string
  headingLanguage: LanguageTag
  /** Paragraphs that it must answer. */
  quotes: { text: string; language: LanguageTag; source: string }[]
  /** What the last session's report said. */
  last: { text: string; language: LanguageTag }[]
  fields: PacketField[]
}

export interface PacketField {
  /** `i-4k2m9x0qz7.action`, or `i-4k2m9x0qz7.n-3f8w1c6tq0`. */
  name: string
  /** What is to be written there. */
  prompt: string
  /** Paragraphs that are there already. */
  text: string[]
  /** In which it is to be written. */
  language: LanguageTag
}

/** Segments that wait for a person's translation. */
export interface TranslationPacket {
  seal: PacketSeal
  mark: string | null
  title: string
  from: LanguageTag
  to: LanguageTag
  segments: TranslationSegment[]
}

/** One sentence; known by its exact words. */
export interface TranslationSegment {
  source: string
  /** As it is translated already. */
  text: string | null
}
