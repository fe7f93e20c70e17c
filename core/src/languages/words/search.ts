/** What search knows about the words of one language. */
export interface SearchWords {
  /** Words in this script are looked at with these rules, in texts of other scripts too. */
  script: 'arabic' | 'latin'
  /**
   * Terms by which a word is found, the likeliest first, never empty. The word is as printed, without marks and shapes;
   * terms are folded. More than one where it can be read in two ways.
   */
  stems(plain: string): readonly string[]
  /** Whether a folded word says nothing about what a text is about: «في», `the`; and words that ask: «متى», `when`. */
  isStop(folded: string): boolean
  /** Folded words that are written onto the next one with an apostrophe: `l`, `qu`. */
  elisions: ReadonlySet<string>
  /** What is written onto the beginning of a word without being one of it: «ال», «و»; the most frequent first. */
  openings: readonly string[]
  /** Words that lead from what a text is called to what it is about: `on`, «بشأن». */
  ofMatter: readonly string[]
  /** How a listed plural is written that is made inside the word, of a folded word; null for any other. */
  plural(folded: string): string | null
}
