import { reportPagePath, reportPath, reportsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { PartyTable, StatusTable } from '../components/reports/count-tables.tsx'
import type { Call, PageProps } from '../host.ts'
import { sessionWords } from '../register/session-words.ts'
import { getOutline, getStatistics } from '../reports/reports-api.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const [outline, statistics] = await Promise.all([
    getOutline(context, params.id),
    getStatistics(context, params.id),
  ])
  const charts = new URL(request.url).searchParams.get('charts') === 'yes'
  return { volume: outline.volume, statistics, charts }
}

/** What is counted of a session's docket, on one page. */
export default function ReportStatisticsRoute({
  loaderData: { volume, statistics, charts },
}: PageProps<typeof loader>) {
  const reader = useReader()
  const { t } = reader
  const words = t.reports
  const { addressees, returns } = statistics
  const session = sessionWords(volume.session, reader)
  return (
    <article className="letter report statistics">
      <title>{`${words.statistics} · ${session} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: reportsPath(), name: words.title },
          { href: reportPath(volume.id), name: session },
        ]}
        here={words.statistics}
      />
      <header className="page-head">
        <h1>{words.statistics}</h1>
        <p className="quiet">{words.volume(session)}</p>
        <p>
          <a href={reportPagePath(volume.id, 'statistics', { charts: charts ? null : 'yes' })}>
            {charts ? words.hideCharts : words.showCharts}
          </a>
        </p>
      </header>
      <StatusTable statistics={statistics} charts={charts} />
      <PartyTable
        title={words.tasksByAddressee}
        heads={{ all: words.tasks, answered: words.known }}
        rows={addressees.map(({ tasks: all, ...row }) => ({ ...row, all }))}
        charts={charts}
        isMostFirst
      />
      <PartyTable
        title={words.returnsByState}
        heads={{ all: words.asked, answered: words.answered }}
        rows={returns.map(({ asked: all, ...row }) => ({ ...row, all }))}
        charts={charts}
      />
    </article>
  )
}
