import type { AccuracyMeasure } from '../answers.ts'

export type TargetStanding = 'reached' | 'missed' | 'reported'

/** Whether a figure reaches what was asked of it; the whole of a target of 100 % counts, nothing is rounded up. */
export function targetStanding({
  figure,
  target,
}: Pick<AccuracyMeasure, 'figure' | 'target'>): TargetStanding {
  if (target === null) return 'reported'
  return figure >= target ? 'reached' : 'missed'
}
