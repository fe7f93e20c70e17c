import { levels, type MarkOf, type ReportGoing } from '@qarar/register'
import { markPath, reportPath } from '../../addresses.ts'
import type { Refused } from '../../register/refused.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  mark: MarkOf
  refused: Refused | null
}

/** Says who may see it, and why. */
export function MarkForm({ mark: { id, level, history }, refused }: Props) {
  const { t } = useReader()
  const words = t.distribution
  const typed = refused?.fields.about === 'mark' ? refused.fields : null
  return (
    <form method="post" action={markPath(id)} className="panel" aria-labelledby="change">
      <h2 id="change">{words.change}</h2>
      <p className="quiet">{words.changeWhy}</p>
      <FormToken />
      <input type="hidden" name="about" value="mark" />
      <input type="hidden" name="seen" value={history[0]?.version ?? ''} />
      <fieldset>
        <legend>{words.title}</legend>
        {levels.map((each) => (
          <label key={each} className="level-choice">
            <input
              type="radio"
              name="level"
              value={each}
              defaultChecked={each === (typed?.level ?? level)}
              required
            />{' '}
            <b>{words.levels[each]}</b> <span className="quiet">{words.who[each]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        {words.reason}
        <input type="text" name="reason" required maxLength={2000} defaultValue={typed?.reason} />
      </label>
      <button type="submit" className="primary">
        {words.save}
      </button>
    </form>
  )
}

/** Takes the content out, once somebody says that it is meant. */
export function RemoveForm({ mark: { id }, reports, refused }: Props & { reports: ReportGoing[] }) {
  const { t } = useReader()
  const words = t.distribution
  const typed = refused?.fields.about === 'remove' ? refused.fields : null
  return (
    <details className="withdraw" open={typed !== null}>
      <summary>{words.remove}</summary>
      <form method="post" action={markPath(id)}>
        <FormToken />
        <input type="hidden" name="about" value="remove" />
        <p className="quiet">{words.removeWhy}</p>
        {reports.map((report) => (
          <Going key={report.volume} report={report} />
        ))}
        <label>
          {words.removeReason}
          <input type="text" name="reason" required maxLength={2000} defaultValue={typed?.reason} />
        </label>
        <label className="level-choice">
          <input type="checkbox" name="sure" value="yes" required defaultChecked={typed?.sure === 'yes'} />{' '}
          {words.removeSure}
        </label>
        {refused?.why === 'takes-report' && (
          <label className="level-choice">
            <input type="checkbox" name="withReport" value="yes" required /> {words.withReport}
          </label>
        )}
        <button type="submit">{words.removeNow}</button>
      </form>
    </details>
  )
}

/** What goes of a report in hand, before anybody says that it is meant. */
function Going({ report: { volume, session, submitted, items, copies } }: { report: ReportGoing }) {
  const reader = useReader()
  const { t, count } = reader
  const words = t.distribution
  return (
    <p className="notice">
      {submitted ? words.reportGoes : words.reportInHandGoes}{' '}
      <a href={reportPath(volume)}>{t.reports.volume(sessionWords(session, reader))}</a>:{' '}
      {count(words.goingItems, items)}, {count(words.goingCopies, copies)}.
    </p>
  )
}
