import type { LanguageTag } from '@qarar/core'
import type { ReportPhrases } from './report-phrases.ts'

/** Behind which words a place stands: by virtue of it, in it, to it, or by itself. */
export type PlaceRole = 'by' | 'in' | 'to' | 'alone'

/** Paragraphs of one text: «الفقرتين 3 و5 من منطوق القرار رقم 7/1-م بشأن …». */
export interface CitedPlace {
  /** Numbers in the order of the text; empty: the text as a whole. */
  numbers: readonly string[]
  isOperative: boolean
  /** How many paragraphs without a number are meant beside those. */
  unnumbered: number
  kind: 'resolution' | 'document' | 'text'
  /** Symbol, or the title of a text without one; null: it is clear which text is meant. */
  name: string | null
  /** Of a text with a symbol, where it is to be named. */
  title: string | null
}

/** What is counted: States, or whoever a note was sent to. */
export type Counted = 'state' | 'addressee'

/** Who acts, with the article, and whether words that go with it are feminine. */
interface Actor {
  words: string
  isFeminine: boolean
}

/** One language of reports: set phrases, and how words agree in it. */
export interface ReportLanguage {
  tag: LanguageTag
  phrases: ReportPhrases
  /** «A, B and C». */
  list(words: readonly string[]): string
  place(cited: CitedPlace, role: PlaceRole): string
  actor(name: string): Actor
  /** Verb of the dictionary in the past; null where no table has it. */
  past(lemma: string, isFeminine: boolean): string | null
  /** What somebody does who presents a report. */
  submits(isFeminine: boolean): string
  /** «دولتان»; not the subject of its sentence: «دولتين». */
  count(count: number, counted: Counted, isSubject: boolean): string
  /** What stands behind the verb of a text, as another text tells it: «هذا القرار» is no longer this one. */
  told(rest: string): string
  /** A sentence of its own as it goes on behind a colon: «وقد نُفِّذ ذلك» is «نُفِّذ ذلك» there. */
  behindColon(sentence: string): string
  /** As a heading: «الدورة الخامسة والأربعون لمجلس …». */
  session(ordinal: number, isSpecial: boolean, organ: string): string
}
