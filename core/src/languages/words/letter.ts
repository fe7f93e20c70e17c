/** Words of letters and of the declarations that they send. Folded. */
export interface LetterWords {
  /** Opens the title of a letter: «رساله مورخه», `letter dated`. */
  titles: readonly string[]
  /** Opens the heading of an annex: «مرفق», `annex`. */
  annexes: readonly string[]
  /** Names a declaration in a title: «اعلان», `declaration`. */
  declarations: readonly string[]
  /** First words of a declaration's opening: «نحن», `we`. */
  firstPerson: readonly string[]
  /** Marks a signature: «(توقيع)», `(signed)`. */
  signatures: readonly string[]
  /** Opens the closing line: «صدر في», `done at`. */
  closings: readonly string[]
  /** Offices that stand under a signature: «الممثل الدائم». */
  offices: readonly string[]
  /** Agenda item on the cover: «البند», `agenda item`. */
  agendaItems: readonly string[]
}
