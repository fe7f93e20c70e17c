import type { LanguageTag } from '@qarar/core'

/** For a recipient of a note; else for a desk, or a post of the secretariat, what is due for a session. */
export interface SheetQuery {
  letter?: string
  /** Id or name; without a note and this, the secretariat. */
  to?: string
  session?: string
  post?: string
  /** That of the note where none is given, else Arabic. */
  language?: LanguageTag
}
