/** Words by which sessions are named. All are folded. */
export interface SessionWords {
  /** Nouns in the singular, with what may be written together with them: «الدوره», «دورته», `session`. */
  nouns: readonly string[]
  /** Those of them that say whose session it is by a pronoun: «دورتها», `its`. */
  possessives: readonly string[]
  /** Of several, to come: «دوراته اللاحقة» is any session after this one. */
  plurals: readonly string[]
  /** The next one: «المقبله», `next`, `prochaine`. */
  next: readonly string[]
  /** All to come: «اللاحقه», `subsequent`, `futures`. */
  later: readonly string[]
  /** Where ordinal and «next» stand. */
  side: 'before' | 'after'
  /** Behind the words, on the next two: an organ is named. */
  organBehind: RegExp
  /** Words between session and organ: `of`, «du». */
  of: readonly string[]
  /** Two words behind the words, of which the first names an organ in short: «للمجلس», not «للمؤتمر العام». */
  organAlone: RegExp
  /** What stands before a session at which something is to be done: «إلى», `at`. */
  at: RegExp
}
