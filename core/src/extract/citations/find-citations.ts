import type { Citation } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'

/** Mentions of other texts, in their order. */
export function findCitations(_passage: Passage): Citation[] {
  return []
}
