import type { Doubt, PublicationPage } from '../../answers.ts'

/** A doubt with both texts, where they can be loaded. */
export interface Question {
  doubt: Doubt
  arrived: PublicationPage | null
  held: PublicationPage | null
}
