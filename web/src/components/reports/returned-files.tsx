import { reportPagePath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { useIsReportOpen, useReport } from './report-context.ts'

/** Files that came back, and what was taken from each. */
export function ReturnedFiles() {
  const reader = useReader()
  const { t, count } = reader
  const words = t.reports
  const { volume, returned } = useReport().page
  const isOpen = useIsReportOpen()
  return (
    <section id="returned">
      <h2>{words.returned}</h2>
      {returned.length === 0 && <p className="quiet">{words.noReturned}</p>}
      <ul className="entries-list">
        {returned.map(({ id, kind, post, name, taken, by, at }) => (
          <li key={id} id={id}>
            <p>
              <bdi>{name}</bdi> · {words.returnedKinds[kind]}
              {post && (
                <>
                  {' · '}
                  <bdi>{post}</bdi>
                </>
              )}
            </p>
            <p className="quiet small">
              {words.byOn(`\u2068${by}\u2069`, formatMoment(at, reader))} ·{' '}
              {count(words.counts.fields, taken)}
            </p>
          </li>
        ))}
      </ul>
      {isOpen && (
        <p>
          <a href={reportPagePath(volume.id, 'returned')}>{words.toReturned}</a>
        </p>
      )}
    </section>
  )
}
