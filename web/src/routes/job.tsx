import { setTimeout as sleep } from 'node:timers/promises'
import type { JobPage } from '@qarar/register'
import { data, type HeadersArgs, type RouterContextProvider, redirect } from 'react-router'
import { cancelJob, getJob } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import { ImportResults } from '../components/library/import-results.tsx'
import { JobProgress } from '../components/library/job-progress.tsx'
import type { Call } from '../host.ts'

/** Seconds until a page of work that is under way is asked for anew. */
const secondsBetween = 2

export async function loader({ context, params: { id } }: Call<'id'>) {
  const job = await soonEnded(context, id)
  const headers: HeadersInit = hasEnded(job) ? {} : { Refresh: `${secondsBetween}` }
  return data({ job }, { headers })
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders

export async function action({ context, params: { id } }: Call<'id'>) {
  await cancelJob(context, id)
  return redirect(`/import/jobs/${encodeURIComponent(id)}`, 303)
}

const hasEnded = ({ state }: JobPage) => state === 'done' || state === 'cancelled'

/** A few small files are done before the first page of the job is shown. */
async function soonEnded(context: Readonly<RouterContextProvider>, id: string): Promise<JobPage> {
  for (let looked = 0; ; looked++) {
    const job = await getJob(context, id)
    if (hasEnded(job) || looked === 10) return job
    await sleep(100)
  }
}

/** What becomes of files that were sent. */
export default function JobRoute({ loaderData: { job } }: { loaderData: { job: JobPage } }) {
  const { t } = useReader()
  return (
    <div className="import-page">
      <title>{`${t.add.results} · ${t.name}`}</title>
      <Breadcrumb here={t.add.results} steps={[{ href: '/import', name: t.add.title }]} />
      <h1>{t.add.results}</h1>
      <JobProgress job={job} />
      {job.results.length > 0 && <ImportResults results={job.results} />}
      {hasEnded(job) && <AddForm />}
    </div>
  )
}
