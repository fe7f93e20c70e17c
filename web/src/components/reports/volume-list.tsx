import type { ListedVolume } from '@qarar/register'
import { reportPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { PeriodWords } from './period-words.tsx'
import { SectionTally } from './section-tally.tsx'

/** All reports, the newest first. */
export function VolumeList({ volumes }: { volumes: readonly ListedVolume[] }) {
  const reader = useReader()
  const { columns, title } = reader.t.reports
  return (
    <table className="letters-table volumes">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.session}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.languages}</th>
          <th scope="col">{columns.progress}</th>
        </tr>
      </thead>
      <tbody>
        {volumes.map((volume) => (
          <tr key={volume.id} className={volume.withdrawn ? 'withdrawn' : undefined}>
            <td>
              <a href={reportPath(volume.id)}>{sessionWords(volume.session, reader)}</a>
            </td>
            <td>
              <PeriodWords volume={volume} />
            </td>
            <td>{volume.languages.map((tag) => reader.t.languages[tag]).join(reader.t.separator)}</td>
            <td>
              <Progress volume={volume} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Progress({ volume: { withdrawn, submission, items, sections } }: { volume: ListedVolume }) {
  const reader = useReader()
  const { t, count } = reader
  if (withdrawn) return t.reports.withdrawn
  if (submission)
    return (
      <b className="standing replied">
        {t.reports.submitted(
          `\u2068${submission.symbol}\u2069`,
          formatStated(submission.date, 'gregorian', reader),
        )}
      </b>
    )
  return (
    <>
      {count(t.reports.counts.items, items)}
      <SectionTally sections={sections} />
    </>
  )
}
