import { redirect } from 'react-router'
import { publicationPath } from '../addresses.ts'
import { withdraw } from '../api.ts'
import { loadPublication } from '../choose-version.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { ReplacedNotice } from '../components/frame/replaced-notice.tsx'
import { WaitingNotice } from '../components/library/waiting-notice.tsx'
import { CoveragePanel } from '../components/publication/coverage-panel.tsx'
import { MandatesSummary } from '../components/publication/mandates-summary.tsx'
import { NotesSummary } from '../components/publication/notes-summary.tsx'
import { PrintedCover } from '../components/publication/printed-cover.tsx'
import { PublicationFacts } from '../components/publication/publication-facts.tsx'
import { PublicationHeader, PublicationVersions } from '../components/publication/publication-header.tsx'
import { RequestLink } from '../components/publication/request-link.tsx'
import { SourceFiles } from '../components/publication/source-files.tsx'
import { WithdrawForm } from '../components/publication/withdraw-form.tsx'
import { WorksTable } from '../components/publication/works-table.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const page = await loadPublication(context, params.id, request)
  return { page, distribution: await getDistribution(context, [page.id]) }
}

/** The form at the foot of the page: withdraws the publication, or the language that was shown. */
export async function action({ context, params, request }: Call<'id'>) {
  const form = await request.formData()
  const { publicationGone } = await withdraw(
    context,
    String(form.get('id') ?? params.id),
    String(form.get('reason') ?? ''),
  )
  return redirect(publicationGone ? '/library' : publicationPath(params.id), 303)
}

export default function PublicationRoute({ loaderData: { page, distribution } }: PageProps<typeof loader>) {
  const { t } = useReader()
  const { title, symbol, source } = page.publication
  // A text that waits for an answer is kept but not listed among the versions.
  const waits = !page.expressions.some(({ id }) => id === page.expression)
  const byOcr = page.manifestations.find(({ sha256 }) => sha256 === source.sha256)?.byOcr ?? null
  const name = symbol ?? title ?? source.file
  return (
    <div className="publication">
      <title>{`${name} · ${t.name}`}</title>
      <Breadcrumb here={<bdi>{name}</bdi>} />
      <ReplacedNotice />
      <PublicationVersions page={page} />
      <WaitingNotice waiting={waits ? 1 : 0} />
      <DistributionContext value={distribution}>
        <PublicationHeader page={page} />
        <div className="columns">
          <div className="main-column">
            <WorksTable page={page} />
            <PrintedCover page={page} />
          </div>
          <div className="side-column">
            <PublicationFacts page={page} />
            <MandatesSummary page={page} />
            <RequestLink page={page} />
            <CoveragePanel coverage={page.coverage} byOcr={byOcr} />
            <NotesSummary page={page} />
            <SourceFiles files={page.manifestations} shown={source.sha256} />
            <WithdrawForm page={page} />
          </div>
        </div>
      </DistributionContext>
    </div>
  )
}
