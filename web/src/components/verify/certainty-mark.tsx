import type { ReactNode } from 'react'
import type { JoinToConfirm } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'

type Certainty = JoinToConfirm['certainty']

/** How sure the rules are, by shape and word. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const { t } = useReader()
  return (
    <span className={`certainty ${certainty}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {fillings[certainty]}
      </svg>{' '}
      {t.verify.joins.certainty[certainty]}
    </span>
  )
}

const fillings: Record<Certainty, ReactNode> = {
  unsure: null,
  likely: <path d="M1.5 6a4.5 4.5 0 0 0 9 0z" fill="currentColor" />,
  sure: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
}
