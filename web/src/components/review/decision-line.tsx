import type { ReviewMandate } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from './review-context.ts'
import { ReviewForm } from './review-form.tsx'

interface Props {
  mandate: ReviewMandate
  decision: NonNullable<ReviewMandate['decision']>
}

/** Who decided, when and why; and the way back. */
export function DecisionLine({ mandate, decision }: Props) {
  const reader = useReader()
  const { t } = reader
  const { by, at, reason, into } = decision
  return (
    <div className="decision-line">
      <p className="quiet">
        <bdi>{by}</bdi>
        {t.separator}
        <time dateTime={at}>{formatMoment(at, reader)}</time>
        {reason && (
          <>
            {' · '}
            {t.verify.takenBack.reason} <bdi>{reason}</bdi>
          </>
        )}
        {into.map((id, place) => (
          <span key={id}>
            {' · '}
            <a href={`#${id}`}>{t.review.into(reader.plain(place + 1))}</a>
          </span>
        ))}
      </p>
      <TakeBack mandate={mandate} decision={decision.id} />
    </div>
  )
}

function TakeBack({ mandate, decision }: { mandate: ReviewMandate; decision: string }) {
  const { t } = useReader()
  const { refused } = useReview()
  const isMine = refused?.typed.about === 'take-back' && refused.typed.decision === decision
  return (
    <details className="take-back" open={isMine}>
      <summary>{t.verify.takeBack.title}</summary>
      <ReviewForm className="answer" fields={{ about: 'take-back', decision, mandate: mandate.id }}>
        <label>
          {t.verify.takeBack.reason}
          <input
            type="text"
            name="reason"
            required
            maxLength={500}
            defaultValue={isMine ? refused.typed.reason : undefined}
          />
        </label>
        <button type="submit">{t.verify.takeBack.submit}</button>
      </ReviewForm>
    </details>
  )
}
