import { type Act, askingClasses, type Mandate } from '../../../model/extracted.ts'
import type { Words } from '../../../model/words.ts'
import type { Passage } from '../../passage.ts'

const asking = new Set<string>(askingClasses)

/** The mandate whose action the words stand in. */
export function mandateAround(acts: readonly Act[], span: Words['span']): Mandate | null {
  for (const act of acts)
    for (const mandate of act.mandates)
      if (mandate.action.span.start <= span.start && span.end <= mandate.action.span.end + 1) return mandate
  return null
}

/** Whether the word at a token is part of what somebody is asked to do. */
export function isAskedAt({ tokens, offset }: Passage, acts: readonly Act[], at: number): boolean {
  const place = offset + (tokens[at]?.start ?? 0)
  const asked = acts.filter((act) => asking.has(act.class))
  return mandateAround(asked, { start: place, end: place }) !== null
}
