import { liveStates, type MandateDecision, type MandateState } from '@qarar/register'
import { mandatePath, reviewPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { useIsPast, useMandate, useTyped } from './mandate-context.ts'
import { MandateForm } from './mandate-form.tsx'
import { RecordedNotice } from './recorded-notice.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { WithdrawnWords } from './withdrawn-words.tsx'

/** What it counts as, who decided that, and the ways to decide. */
export function MandateDecisions() {
  const { t } = useReader()
  const { mandate, decisions } = useMandate().page
  const words = t.register.mandate
  return (
    <section className="mandate-decisions" id="decisions">
      <h2>{words.decisions}</h2>
      <RecordedNotice of={['confirm', 'reject', 'withdraw-decision']} />
      <p>
        <span className="quiet">{words.state}:</span>{' '}
        <b className={`state ${mandate.state}`}>{t.register.states[mandate.state]}</b>
        {mandate.state === 'proposed' && <span className="quiet"> · {words.byRule}</span>}
      </p>
      <Decide />
      {decisions.length === 0 && <p className="quiet">{words.noDecisions}</p>}
      <ol className="entries-list">
        {decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </ol>
    </section>
  )
}

/** Only what counts can be confirmed or rejected; the rest is done with the text before one's eyes. */
function Decide() {
  const { t } = useReader()
  const { mandate } = useMandate().page
  const typed = useTyped({ about: 'reject' })
  const isPast = useIsPast()
  const words = t.register.mandate
  if (isPast || !(liveStates as readonly MandateState[]).includes(mandate.state)) return null
  return (
    <div className="decide">
      {mandate.state !== 'confirmed' && (
        <MandateForm about="confirm">
          <button type="submit">{words.confirm}</button>
        </MandateForm>
      )}
      <details className="other" open={typed !== null}>
        <summary>{words.reject}</summary>
        <MandateForm about="reject" className="answer">
          <label>
            {words.rejectWhy}
            <input type="text" name="reason" dir="auto" maxLength={500} defaultValue={typed?.reason} />
          </label>
          <button type="submit">{words.reject}</button>
        </MandateForm>
      </details>
      {mandate.place && (
        <p>
          <a href={reviewPath(mandate.place.publication, mandate.place.order)}>{words.editElsewhere}</a>
        </p>
      )}
    </div>
  )
}

function Decision({ decision }: { decision: MandateDecision }) {
  const reader = useReader()
  const { t } = reader
  const isPast = useIsPast()
  const words = t.register.mandate
  const { id, kind, by, at, into, reason, withdrawn } = decision
  return (
    <li id={id} className={withdrawn ? 'withdrawn' : undefined}>
      <p>
        <b>{words.decided[kind] ?? kind}</b>
        {into.length > 0 && ` ${words.into} `}
        {into.map((other, place) => (
          <span key={other}>
            {place > 0 && t.separator}
            <a href={mandatePath(other)}>
              <bdi>{other}</bdi>
            </a>
          </span>
        ))}
        {reason && (
          <>
            {' '}
            · <bdi>{reason}</bdi>
          </>
        )}{' '}
        <span className="quiet small">
          <bdi>{by}</bdi>
          {t.separator}
          <time dateTime={at}>{formatMoment(at, reader)}</time>
        </span>
      </p>
      {withdrawn && <WithdrawnWords withdrawn={withdrawn} />}
      {!withdrawn && !isPast && <WithdrawForm about="withdraw-decision" id={id} />}
    </li>
  )
}
