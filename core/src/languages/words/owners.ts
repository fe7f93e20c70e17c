/** Words by which it is told whose a mechanism is. All are folded; see extract/mechanisms/owner-of.ts. */
export interface OwnerWords {
  /** Behind these a name says what it is about or where it goes, and no more whose it is: «المعني», `on`, `to`. */
  concerning: ReadonlySet<string>
  /** A letter written together with an organisation that a name is of: «للمنظمة». */
  joinedOf: RegExp | null
  /** Words that say that something is of several: «المشتركة», `international`. */
  shared: ReadonlySet<string>
  /** Between a name and those that share it: «بين», `between`. */
  between: ReadonlySet<string>
  /** Words of adopting and carrying out: beside those of founding, what an organisation does with what is its own. */
  adopting: ReadonlySet<string>
  /** Words that may stand between an organisation and what it does: «في», `by`. */
  fillers: ReadonlySet<string>
  /** Verbs of founding that name nobody who does it: it is who was named last. */
  alone: readonly string[]
  /** Phrases that lead from a name to whose it is: «تحت رعاية», `established by`. */
  belonging: readonly string[]
  /** Phrases before a name that say that it is of who was named last: `its`. */
  pronouns: readonly string[]
  /** A word of a name with such a pronoun: «وحدتها». */
  withPronoun: RegExp | null
}
