import type { JobPage } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { CancelForm } from './open-jobs.tsx'

/** How far the work is, and the way to stop it; of stopped work what was left out. */
export function JobProgress({ job }: { job: JobPage }) {
  const { t, number } = useReader()
  const { progress, goesOn, stopping, cancelled } = t.add.job
  const { pageOf } = t.printed
  if (job.state === 'done') return null
  if (job.state === 'cancelled')
    return <LeftOut words={cancelled(number(job.left.length))} names={job.left} />
  const words = progress(number(job.done), number(job.total))
  return (
    <section className="panel">
      <p role="status">{words}</p>
      {job.reading && (
        <p>
          {pageOf(number(job.reading.page), number(job.reading.pages))} · <bdi>{job.reading.file}</bdi>
        </p>
      )}
      <progress max={job.total} value={doneOf(job)} aria-label={words} />
      {job.isStopping ? <p className="quiet">{stopping}</p> : <p className="quiet">{goesOn}</p>}
      {!job.isStopping && <CancelForm id={job.id} />}
    </section>
  )
}

/** With the pages of the file that is under way. */
const doneOf = ({ done, reading }: JobPage) => done + (reading ? reading.page / reading.pages : 0)

function LeftOut({ words, names }: { words: string; names: readonly string[] }) {
  return (
    <details className="notice" open={names.length <= 10}>
      <summary>{words}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
