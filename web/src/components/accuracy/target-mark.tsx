import type { ReactNode } from 'react'
import type { AccuracyMeasure } from '../../answers.ts'
import { type TargetStanding, targetStanding } from '../../reading/target-standing.ts'
import { useReader } from '../frame/frame-context.ts'

/** Whether a figure reaches its target, by a shape and a word. */
export function TargetMark({ measure }: { measure: AccuracyMeasure }) {
  const { t } = useReader()
  const standing = targetStanding(measure)
  return (
    <span className={`standing ${standing}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        {shapes[standing]}
      </svg>{' '}
      {t.accuracy[standing]}
    </span>
  )
}

const shapes: Record<TargetStanding, ReactNode> = {
  reached: <path d="M1 6.5 4.5 10 11 2.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  missed: <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
  reported: <circle cx="6" cy="6" r="2" fill="currentColor" />,
}
