import { mechanismKindPath, mechanismReviewPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReport } from './report-context.ts'

/** The chapters of mechanisms, which follow the items, and what waits for review and stands in none of them. */
export function VolumeChapters() {
  const { t, count } = useReader()
  const { chapters } = useReport()
  const words = t.reports.chapters
  if (chapters === null) return null
  return (
    <section id="chapters">
      <h2>{words.title}</h2>
      <p className="quiet">{words.why}</p>
      {chapters.chapters.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <ol className="volume-chapters">
          {chapters.chapters.map(({ kind, title, mechanisms }) => (
            <li key={kind}>
              <a href={mechanismKindPath(kind)}>{title}</a>{' '}
              <span className="quiet small">{count(t.mechanisms.mechanisms, mechanisms)}</span>
            </li>
          ))}
        </ol>
      )}
      <Unreviewed />
    </section>
  )
}

function Unreviewed() {
  const { t, count } = useReader()
  const { mechanisms = 0, records = 0 } = useReport().chapters?.unreviewed ?? {}
  const words = t.reports.chapters
  if (mechanisms + records === 0) return null
  return (
    <p className="notice">
      {words.unreviewed(
        [
          mechanisms > 0 && count(t.mechanisms.mechanisms, mechanisms),
          records > 0 && count(words.records, records),
        ]
          .filter(Boolean)
          .join(t.separator),
      )}{' '}
      <a href={mechanismReviewPath()}>{t.mechanisms.review.title}</a>
    </p>
  )
}
