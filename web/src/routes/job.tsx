import type { JobPage } from '@qarar/register'
import { data, type HeadersArgs, redirect } from 'react-router'
import { jobPath } from '../addresses.ts'
import { cancelJob, getJob } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import { ImportResults } from '../components/library/import-results.tsx'
import { JobProgress } from '../components/library/job-progress.tsx'
import { followJob, hasEnded } from '../follow-job.ts'
import type { Call } from '../host.ts'

export async function loader({ context, params: { id } }: Call<'id'>) {
  const { job, headers } = await followJob(() => getJob(context, id))
  return data({ job }, { headers })
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders

export async function action({ context, params: { id } }: Call<'id'>) {
  await cancelJob(context, id)
  return redirect(jobPath(id), 303)
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
