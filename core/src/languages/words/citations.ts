/** Words by which other texts are cited. All are folded. */
export interface CitationWords {
  /** What a word may be without its clitics («وقرار» → «قرار»), itself first. */
  bareForms(folded: string): readonly string[]
  /** Name a resolution or decision, in every number. */
  resolutions: readonly string[]
  decisions: readonly string[]
  /** The same with a pronoun, or the pronoun itself before the word: the speaker's own, or those of the organ just named. */
  ownResolutions: readonly string[]
  ownDecisions: readonly string[]
  possessives: readonly string[]
  /** May stand before a number: «رقم», `No.`, «القرارات الدولية». */
  numberSigns: readonly string[]
  /** Join the members of a list. */
  joiners: readonly string[]
  /** May stand between a number and the organ that follows it, besides dates: `of the`, «الصادر عن». */
  issuers: readonly string[]
  /** Tell who adopted a text, with the words before the name; empty where the name follows directly. */
  adopted: readonly string[]
  adoptedBy: readonly string[]
  /** Letters of the parts of a resolution, A first: «الف», `A`. */
  parts: readonly string[]
  /** Sign of a regular (in brackets), special and emergency special session of the General Assembly. */
  sessionSigns: { regular: readonly string[]; special: readonly string[]; emergency: readonly string[] }
  /** Parts of an instrument: «المادة», `Chapter`. */
  articles: readonly string[]
  chapters: readonly string[]
  /** Paragraphs of another text, and what stands between their numbers and it: `of`, «من». */
  paragraphs: readonly string[]
  paragraphLinks: readonly string[]
  /** Name a session. */
  sessions: readonly string[]
  /** Tell a session that is not one of the regular row. */
  specialSessions: readonly string[]
  /** Beside the word for a resolution: the one named before. */
  backReferences: readonly string[]
  /** What has a number and is no text that could be held: national acts, items of an agenda. */
  unheld: readonly string[]
  /** The organ stands before the word: `Council resolution`. */
  organFirst: boolean
  /** How sessions stand in brackets: `(XXX)` or «(د-30)». */
  romanSessions: boolean
}
