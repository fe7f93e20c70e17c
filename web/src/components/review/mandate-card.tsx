import type { ReviewMandate } from '../../answers.ts'
import { isShown } from '../../review/word-runs.ts'
import { useReader } from '../frame/frame-context.ts'
import { CardForms } from './card-forms.tsx'
import { DecisionLine } from './decision-line.tsx'
import { MandateFacts } from './mandate-facts.tsx'
import { useReview } from './review-context.ts'

/** One mandate: what it says, how it stands, and what can be decided about it. */
export function MandateCard({ mandate, at }: { mandate: ReviewMandate; at: number | null }) {
  const { t, plain } = useReader()
  const { id, state, fields, readNow } = mandate
  const isOpen = state === 'proposed'
  return (
    <li className={isOpen ? 'mandate-card open-card' : 'mandate-card'} id={id} tabIndex={-1}>
      <p className="card-head">
        {at !== null && <span className="at">{plain(at)}</span>}
        <b className={`follow ${fields.follow}`}>{t.asks.follows[fields.follow]}</b>
        <span className={isOpen ? 'state' : 'state decided-state'}>
          <span aria-hidden="true">{isOpen ? '○ ' : state === 'rejected' ? '✕ ' : '✓ '}</span>
          {t.review.states[state]}
        </span>
      </p>
      <MandateFacts fields={fields} />
      {readNow && state === 'confirmed' && (
        <details className="read-now">
          <summary>{t.review.readNow}</summary>
          <MandateFacts fields={readNow} />
        </details>
      )}
      {mandate.decision && <DecisionLine mandate={mandate} decision={mandate.decision} />}
      <Decide mandate={mandate} />
    </li>
  )
}

/**
 * Nothing is decided about what was rejected, merged or split until that is taken back; but what was typed before somebody
 * did so stays.
 */
function Decide({ mandate }: { mandate: ReviewMandate }) {
  const { page, refused } = useReview()
  const isOpen = isShown(mandate) && !page.elsewhere.includes(mandate)
  if (!isOpen && refused?.typed.mandate !== mandate.id) return null
  return <CardForms mandate={mandate} />
}
