import type { LanguageTag } from '@qarar/register'
import { createContext, use } from 'react'
import type { CorrectedStructure, ReviewPage } from '../../answers.ts'
import type { RefusedReview } from '../../review/decide-review.ts'

/** What every part of the review needs. */
export interface ReviewShown {
  page: ReviewPage
  /** What people corrected in it. */
  structure: CorrectedStructure
  language: LanguageTag | null
  /** How addresses name the version on this page, and whether it has keys. */
  version: { expression?: string | null; language?: string | null; keys?: string | null }
  /** The form that is open: `edit:n-…`. */
  open: string | null
  /** Words that were selected, for a new mandate or a correction. */
  words: string
  refused: RefusedReview | null
  /** The proposal whose button has the focus; null where none is left. */
  first: string | null
}

export const ReviewContext = createContext<ReviewShown | null>(null)

export function useReview(): ReviewShown {
  const review = use(ReviewContext)
  if (!review) throw new Error('a part of the review is rendered outside it')
  return review
}
