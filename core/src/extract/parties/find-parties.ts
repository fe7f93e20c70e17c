import type { Party } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'

/** States, organisations, organs, offices and groups that the words name, in their order; none inside another. */
export function findParties(_passage: Passage): Party[] {
  return []
}
