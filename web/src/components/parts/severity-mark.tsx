import type { ReactNode } from 'react'
import type { Diagnostic } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

type Severity = Diagnostic['severity']

/** A degree by its shape and its word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useReader()
  return <Mark severity={severity}>{t.notes.severity[severity]}</Mark>
}

/** «4 warnings», with the shape of the degree. */
export function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
  const reader = useReader()
  return <Mark severity={severity}>{reader.count(reader.t.counts[severity], count)}</Mark>
}

function Mark({ severity, children }: { severity: Severity; children: string }) {
  return (
    <span className={`severity ${severity}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        {shapes[severity]}
      </svg>{' '}
      {children}
    </span>
  )
}

const shapes: Record<Severity, ReactNode> = {
  note: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  warning: <path d="M6 1 11.5 11H.5z" fill="currentColor" />,
  error: <path d="M1 1h10v10H1z" fill="currentColor" />,
}
