import type { MechanismPage } from '@qarar/register'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** What was said of it and of its records, the newest first. */
export function MechanismHistory({ history }: Pick<MechanismPage, 'history'>) {
  const reader = useReader()
  const words = reader.t.mechanisms.history
  if (history.length === 0) return null
  return (
    <section className="mechanism-part" id="history">
      <h2>{words.title}</h2>
      <details>
        <summary>{reader.number(history.length)}</summary>
        <ol className="life">
          {history.map(({ version, what, record, by, at }) => (
            <li key={version}>
              <time dateTime={at}>{formatMoment(at, reader)}</time>{' '}
              {record ? <a href={`#${record}`}>{words.what[what] ?? what}</a> : (words.what[what] ?? what)}{' '}
              <bdi className="quiet">{by}</bdi>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
