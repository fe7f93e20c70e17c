import type { Act } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'

/** What the paragraph does, verb by verb. */
export function findActs(_passage: Passage): Act[] {
  return []
}
