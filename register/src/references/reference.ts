import type { DocumentKind, LanguageTag } from '@qarar/core'

/** What a list of references says of a work, as far as it is stated; null where it is not. */
export interface Reference {
  kind: DocumentKind
  /** In the language of the text. */
  organisation: string | null
  organ: string | null
  title: string | null
  /** Canonical number, else the symbol as printed. */
  number: string | null
  /** The publication that holds it, where that has another name. */
  container: string | null
  /** Day of the text, ISO 8601: `2025-05-21`, or less of it. */
  date: string | null
  language: LanguageTag | null
  /** Akoma Ntoso IRI: the address that outlives an installation. */
  iri: string | null
}

/** One line of plain text: no line break or control can open another field. */
export const oneLine = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
