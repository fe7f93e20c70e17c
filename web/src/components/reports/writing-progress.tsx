import type { ReportJob } from '@qarar/register'
import { reportWritingPath, writtenReport } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** How far a copy is; the file, or why there is none. */
export function WritingProgress({ job }: { job: ReportJob }) {
  const reader = useReader()
  const { writing, download } = reader.t.reports
  if (job.file)
    return (
      <section className="panel">
        <p role="status">{writing.ready(formatMoment(job.readAt ?? job.at, reader))}</p>
        <p className="buttons">
          <a className="button primary" href={writtenReport(job.id)}>
            {download}
          </a>{' '}
          <bdi className="quiet small">{job.file.name}</bdi>
        </p>
      </section>
    )
  if (job.failure) return <Failed why={job.failure} />
  if (job.state === 'cancelled') return <p className="notice">{writing.cancelled}</p>
  return <UnderWay job={job} />
}

/** Words of the store are English. */
function Failed({ why }: { why: string }) {
  const { writing } = useReader().t.reports
  return (
    <section className="notice" role="status">
      <p>{writing.failed}</p>
      <p>
        <bdi lang="en" dir="ltr">
          {why}
        </bdi>
      </p>
    </section>
  )
}

function UnderWay({ job }: { job: ReportJob }) {
  const { t, number } = useReader()
  const { writing } = t.reports
  const words =
    job.total === 0 ? writing.states.waiting : writing.progress(number(job.done), number(job.total))
  return (
    <section className="panel">
      <p role="status">{words}</p>
      <progress max={Math.max(1, job.total)} value={job.done} aria-label={words} />
      <p className="quiet">{job.isStopping ? writing.stopping : writing.goesOn}</p>
      {!job.isStopping && (
        <form method="post" action={reportWritingPath(job.id)}>
          <FormToken />
          <button type="submit">{t.add.job.cancel}</button>
        </form>
      )}
    </section>
  )
}
