import type { ReportJob } from '@qarar/register'
import { data, type HeadersArgs, redirect } from 'react-router'
import { reportPath, reportsPath, reportWritingPath } from '../addresses.ts'
import { cancelJob } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { WritingProgress } from '../components/reports/writing-progress.tsx'
import { WritingName } from '../components/reports/writings.tsx'
import { followJob } from '../follow-job.ts'
import type { Call } from '../host.ts'
import { sessionWords } from '../register/session-words.ts'
import { getOutline, getReportJob } from '../reports/reports-api.ts'

export async function loader({ context, params: { id } }: Call<'id'>) {
  const { job, headers } = await followJob(() => getReportJob(context, id))
  const { volume } = await getOutline(context, job.volume)
  return data({ job, session: volume.session }, { headers })
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders

export async function action({ context, params: { id } }: Call<'id'>) {
  await cancelJob(context, id)
  return redirect(reportWritingPath(id), 303)
}

/** A copy of a report that is being written, or was. */
export default function ReportFileRoute({
  loaderData: { job, session },
}: {
  loaderData: { job: ReportJob; session: string }
}) {
  const reader = useReader()
  const { t } = reader
  const name = sessionWords(session, reader)
  return (
    <div className="import-page">
      <title>{`${t.reports.writing.title} · ${t.name}`}</title>
      <Breadcrumb
        here={t.reports.writing.title}
        steps={[
          { href: reportsPath(), name: t.reports.title },
          { href: reportPath(job.volume), name },
        ]}
      />
      <h1>{t.reports.writing.title}</h1>
      <p>
        <WritingName job={job} />
      </p>
      <WritingProgress job={job} />
      <p>
        <a href={`${reportPath(job.volume)}#files`}>{t.reports.volume(name)}</a>
      </p>
    </div>
  )
}
