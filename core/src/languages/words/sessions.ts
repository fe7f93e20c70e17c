/** Words by which sessions are named. All are folded. */
export interface SessionWords {
  /** Nouns in the singular, with what may be written together with them: «الدوره», «دورته», `session`. */
  nouns: readonly string[]
  /** Those of them that say whose session it is by a pronoun, or the pronoun itself: «دورتها», `its`. */
  possessives: readonly string[]
  /** Of several, to come: «دوراته اللاحقة» is any session after this one. */
  plurals: readonly string[]
  /** The next one: «المقبله», `next`, `prochaine`. */
  next: readonly string[]
  /** All to come: «اللاحقه», `subsequent`, `futures`. */
  later: readonly string[]
  /** May stand between noun and ordinal: «العادية», `ordinary`; and those of a row that is counted apart. */
  regular: readonly string[]
  special: readonly string[]
  /** Where ordinal and «next» stand. */
  side: 'before' | 'after'
  /** Behind the words, on the next two: an organ is named. */
  organBehind: RegExp
  /** Words between session and organ: `of`, «du»; and with the articles. */
  of: readonly string[]
  links: readonly string[]
  articles: readonly string[]
  /** Behind an organ's short name: it is a longer name, of another. */
  goesOn: RegExp
  /** What stands before a session, articles aside, at which something is to be done: «إلى», `at`. */
  at: RegExp
}
