import { formatMoment } from '../../i18n/dates.ts'
import { lifeOf } from '../../register/life-of.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMandate } from './mandate-context.ts'

/** From the first reading to now: what it was after each change, who made it, and to whom it was given. */
export function MandateHistory() {
  const reader = useReader()
  const { t } = reader
  const words = t.register.mandate
  return (
    <section className="mandate-history" id="history">
      <h2>{words.history}</h2>
      <ol className="life">
        {lifeOf(useMandate().page).map((step) => (
          <li key={`${step.at} ${step.is}`}>
            <time dateTime={step.at}>{formatMoment(step.at, reader)}</time>{' '}
            {step.is === 'state' ? (
              <>
                <b className={`state ${step.state}`}>{t.register.states[step.state]}</b>
                {t.separator}
                {words.events[step.what] ?? <bdi>{step.what}</bdi>}
              </>
            ) : (
              <span>
                {step.post === null ? words.released : words.assignedTo(`\u2068${step.post}\u2069`)}
              </span>
            )}{' '}
            <span className="quiet">
              <bdi>{step.by}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
