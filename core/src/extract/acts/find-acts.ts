import type { Act } from '../../model/extracted.ts'
import { mandatesOf } from '../mandates/find-mandates.ts'
import { announcesItems, inheritedAct } from '../mandates/inherited-act.ts'
import type { Passage } from '../passage.ts'
import { readActs } from './read-acts.ts'

/** What the paragraph does, verb by verb; a sub-item without a verb does what its lead asks. */
export function findActs(passage: Passage): Act[] {
  const { acts, asked } = readActs(passage)
  const inherited = inheritedAct(passage, acts)
  const own = acts.map((act, index) => {
    const words = asked[index] ?? null
    return words === null || isLeadOnly(passage, index, acts)
      ? act
      : { ...act, mandates: mandatesOf(passage, words) }
  })
  return inherited === null ? own : [inherited, ...own]
}

/** The last act of a paragraph whose sub-items say what is asked has no mandate of its own. */
function isLeadOnly(passage: Passage, index: number, acts: readonly Act[]): boolean {
  return passage.leads && index === acts.length - 1 && announcesItems(passage)
}
