import type { Section } from '../../decide.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { AnswerForm } from './answer-form.tsx'

interface Decision {
  id: string
  by: string
  at: string
  checkedAgainst?: string
}

/** Who answered, when and against what; and the way back. */
export function DecidedBy({ decision, back, what }: { decision: Decision; back: Section; what?: string }) {
  const reader = useReader()
  const { t } = reader
  const { by, at, checkedAgainst } = decision
  return (
    <div className="decided">
      <p className="quiet">
        {what && (
          <>
            <b className="decided-mark">{what}</b>
            {' · '}
          </>
        )}
        <bdi>{by}</bdi>
        {t.separator}
        <time dateTime={at}>{formatMoment(at, reader)}</time>
        {checkedAgainst && (
          <>
            {' · '}
            {t.verify.checkedAgainst} <bdi>{checkedAgainst}</bdi>
          </>
        )}
      </p>
      <TakeBack decision={decision} back={back} />
    </div>
  )
}

function TakeBack({ decision, back }: { decision: Decision; back: Section }) {
  const { t } = useReader()
  return (
    <details className="other">
      <summary>{t.verify.takeBack.title}</summary>
      <AnswerForm about="take-back" fields={{ id: decision.id, back }} className="answer">
        <label>
          {t.verify.takeBack.reason}
          <input type="text" name="reason" required maxLength={500} />
        </label>
        <button type="submit">{t.verify.takeBack.submit}</button>
      </AnswerForm>
    </details>
  )
}
