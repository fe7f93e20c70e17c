/** Words by which sessions are named. All are folded. */
export interface SessionWords {
  /** Nouns in the singular, with what may be written together with them: «الدوره», «دورته», `session`. */
  nouns: readonly string[]
  /** Of several, to come: «دوراته اللاحقة» is any session after this one. */
  plurals: readonly string[]
  /** The next one: «المقبله», `next`, `prochaine`. */
  next: readonly string[]
  /** All to come: «اللاحقه», `subsequent`, `futures`. */
  later: readonly string[]
  /** Where ordinal and «next» stand. */
  side: 'before' | 'after'
}
