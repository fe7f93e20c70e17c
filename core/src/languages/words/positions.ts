import type { Stance } from '../../model/extracted.ts'

/** Words by which a speaker's stance and its topic are read out of acts. All are folded. */
export interface PositionWords {
  /** Nouns behind a verb of expressing that decide the stance: «قلقه», `support`. First found wins. */
  stances: Readonly<Record<string, Stance>>
  /** Behind a verb of stressing: what is needed or important is supported. */
  needs: readonly string[]
  /** Words of greeting and thanks among people in a room; an act about them is no position. */
  courtesies: readonly string[]
  /** Titles before the name of a person. */
  titles: readonly string[]
  /** Words before the head of a topic that say nothing of it: «جهود», «تعزيز», `importance`, `of`. */
  light: ReadonlySet<string>
  /** Words that end a noun phrase: «التي», «من اجل», `in order`. */
  ends: ReadonlySet<string>
  /** Whether a word behind `before` is a verb: «أن تعمل», `to work`. */
  isVerb(folded: string, before: string): boolean
  /** A word without article and ending: «الحوار», `islands`. */
  stem(folded: string): string
  /** Opens a clause about the noun before it: «التي», `which`. */
  relatives: ReadonlySet<string>
  /** Opens a clause that is itself what is said: «أن», `that`. */
  clauses: ReadonlySet<string>
  /** Prepositions that may lead from a verb to its object. */
  prepositions: ReadonlySet<string>
  /** Articles that are words of their own. */
  articles: ReadonlySet<string>
  /** «الحوار بين الحضارات», `conflict in Halmar`: goes on with a topic of one word. */
  joining: ReadonlySet<string>
  /** Verbs of saying: «ويتعين علي أن أشير» proposes nothing. */
  says: ReadonlySet<string>
  /** Whether a printed word ends with a pronoun, so that what it is about stands elsewhere: «تنسيقه», «بأهميتها». */
  hasPronoun(printed: string): boolean
  /** Printed words without a preposition that is written together with the first one. */
  asName(printed: string): string
}
