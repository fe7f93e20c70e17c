import type { OpenJob } from '@qarar/register'
import { jobPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Files that are being taken in, whoever sent them; where scripts run, each line goes on by itself: see alive/drop-files.ts. */
export function OpenJobs({ jobs }: { jobs: readonly OpenJob[] }) {
  const { t } = useReader()
  if (jobs.length === 0) return null
  return (
    <section className="panel" aria-labelledby="under-way">
      <h2 id="under-way">{t.add.job.underWay}</h2>
      <ul className="results">
        {jobs.map((job) => (
          <Line key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}

function Line({ job }: { job: OpenJob }) {
  const { t, number } = useReader()
  const { job: words } = t.add
  const { stage } = t.overview.drop
  return (
    <li data-job={job.id}>
      <bdi className="file-name">{job.file}</bdi>
      <b>{job.isStopping ? words.stopping : stage[job.state === 'running' ? 'reading' : 'waiting']}</b>
      {job.reading && <span>{t.printed.pageOf(number(job.reading.page), number(job.reading.pages))}</span>}
      {job.total > 1 && <span>{words.progress(number(job.done), number(job.total))}</span>}
      <a href={jobPath(job.id)}>{words.follow}</a>
      {!job.isStopping && <CancelForm id={job.id} />}
    </li>
  )
}

export function CancelForm({ id }: { id: string }) {
  const { cancel } = useReader().t.add.job
  return (
    <form method="post" action={jobPath(id)}>
      <FormToken />
      <button type="submit">{cancel}</button>
    </form>
  )
}
