import { type CurrentStatus, closingStatuses } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** The last word on one addressee, with its day; without one that no information came. */
export function StatusWords({ last }: { last: Pick<CurrentStatus, 'status' | 'asOf'> | null }) {
  const reader = useReader()
  const { t } = reader
  if (!last) return <span className="status quiet">{t.register.noInformation}</span>
  const { status, asOf } = last
  return (
    <span className={`status ${closingStatuses.includes(status) ? 'closed' : status}`}>
      <b>{t.register.statuses[status]}</b>{' '}
      <time className="quiet" dateTime={asOf}>
        {formatStated(asOf, 'gregorian', reader)}
      </time>
    </span>
  )
}
