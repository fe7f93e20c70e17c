/** How a text speaks of States as a class. All words are folded, and without what is written together with them. */
export interface StateClassWords {
  /** What stands behind these words is meant above all, among all: `in particular`. */
  asides: RegExp
  /** A word without its article and what else is written together with it. */
  bare(word: string): string
  /** Words that leave nobody out: `all`, `of`, `the`. */
  wholes: readonly string[]
  /** What classes are called without a name of their own: `states`, `governments`. */
  classes: readonly string[]
  /** The same for one of them: `state`. */
  singles: readonly string[]
  /** Behind these stands another noun, or what somebody does: `of`, `which`. */
  opensAnother: readonly string[]
  /** Whether a noun goes before what describes it; in such a language a noun behind another says whose that is. */
  nounFirst: boolean
}
