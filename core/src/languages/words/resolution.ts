/** Words of resolutions. All are folded, and patterns run on folded text. */
export interface ResolutionWords {
  /** What stands before the organ in the opening words: «ان», `the`. */
  chapeauOpeners: readonly string[]
  /** What may follow the organ in the opening words (besides a comma): «المنعقد», `meeting`. */
  chapeauFollowers: readonly string[]
  /** What names a resolution before its number, longest first: «قرار رقم», `resolution no.`. */
  headers: readonly string[]
  /** A line of its own between number and title: «بشان», `on`. */
  about: readonly string[]
  /** Headings of the contents. */
  contents: readonly string[]
  /** How a preambular paragraph opens. */
  preamble: RegExp
  /** The number of a section in words, alone on its line: «باء», «ثالث عشر». */
  sections: RegExp
  /** Headers of drafts and decisions: «مشروع قرار رقم», `decision no.`. */
  draftHeaders: readonly string[]
  decisionHeaders: readonly string[]
  /** Words that name a publication of several resolutions: «قرارات», `resolutions`. */
  collection: readonly string[]
  /** Names the meeting below a text that adopted it: «الجلسه العامه», `plenary meeting`. */
  adoption: readonly string[]
  /** Opens a note below a text that says how it was adopted: `adopted unanimously at the`. */
  adoptedNote: RegExp
  /** A session between opener and organ: `the 44th session of the Council …`. */
  chapeauSession: RegExp
  /** In the line of a cover that says when a text was adopted: «اتخذته», `adopted`. */
  adopted: readonly string[]
  /** The session in words, with the ordinal as group 1. */
  session: RegExp
}
