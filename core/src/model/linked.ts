// What the link stage finds among texts that are read together, or held in one store.
import type { CitationStatus } from './extracted.ts'
import type { LineRange, Span } from './span.ts'

/** A place in the texts that were read together. */
export interface TextPlace {
  /** Index in `publications`. */
  publication: number
  /** Work of the publication, from 1; null for its cover. */
  work: number | null
  /** Canonical number or symbol of the work, as a person would name it. */
  label: string | null
  eId: string | null
  /** The words, where some are meant; half-open in the repaired text. */
  text: string | null
  span: Span | null
  sourceLines: LineRange | null
}

export const linkRelations = [
  /** A citation and the text that it names. */
  'cites',
  /** A citation of a session or a meeting, and a text of it. */
  'cites-session',
  /** The same work in another language. */
  'language-version',
  /** The same paragraph in another language. */
  'same-paragraph',
  /** The edition of the same item at an earlier session. */
  'renews',
  /** A request and a later text on it: asked again, done, reported. */
  'asks-again',
  'answers',
  /** A text that a meeting adopted or issued, and the record of the meeting. */
  'issued-at',
] as const
export type LinkRelation = (typeof linkRelations)[number]

/** A work of texts that are read together. */
export interface WorkIndex {
  /** Index in `publications`. */
  publication: number
  /** From 1. */
  work: number
}

export const decidedRelations = ['language-version', 'renews'] as const

/** A person's word on two works: that they are linked so, or that they are not. */
export interface DecidedLink {
  relation: (typeof decidedRelations)[number]
  holds: boolean
  /** The other version; of `renews` the later edition. */
  from: WorkIndex
  to: WorkIndex
}

export interface Link {
  from: TextPlace
  /** Null where the text is not held. */
  to: TextPlace | null
  /** Canonical symbol of what is meant, where it has one. */
  target: string | null
  relation: LinkRelation
  status: CitationStatus
  /** Of `renews`: what became of every clause, in the order of the later text. */
  clauses?: ClauseChange[]
}

export const clauseChangeKinds = ['same', 'changed', 'added', 'dropped'] as const

/** A clause of two editions of one item: `from` is its eId in the later one, `to` in the earlier one. */
export interface ClauseChange {
  change: (typeof clauseChangeKinds)[number]
  from: string | null
  to: string | null
  /** Of a changed clause, in reading order; else empty. */
  words: WordChange[]
}

export const wordChangeKinds = ['kept', 'added', 'dropped'] as const

/** A run of words, single spaces between them. */
export interface WordChange {
  change: (typeof wordChangeKinds)[number]
  text: string
}

export interface Finding {
  code: FindingCode
  /** All places side by side, the first one being that which is looked at. */
  places: TextPlace[]
  params: Record<string, string | number>
}

export const findingCodes = [
  'follow-up-missing',
  'deadline-stale',
  'paragraph-repeated',
  'dates-disagree',
  'numbers-disagree',
  'names-disagree',
  'states-disagree',
  'versions-differ',
  'files-differ',
  'report-of-other-session',
] as const
export type FindingCode = (typeof findingCodes)[number]
