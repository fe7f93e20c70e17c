import { type FindingsPage, type HomePage, readSessionCode, type SavedList } from '@qarar/register'
import { sessionPath } from '../addresses.ts'
import { getFindings, getHome } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import { DueTable } from '../components/overview/due-table.tsx'
import { EmptyHome } from '../components/overview/empty-home.tsx'
import { Figures } from '../components/overview/figures.tsx'
import { RecentList } from '../components/overview/recent-list.tsx'
import { Timeline } from '../components/overview/timeline.tsx'
import { WorkingHead } from '../components/overview/working-head.tsx'
import { SavedNews } from '../components/saved/saved-news.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { type OwnOrganisation, ownOrganisation } from '../own-organisation.ts'
import { getSaved } from '../saved/saved-api.ts'

export async function loader({ context, request }: Call) {
  const asked = new URL(request.url).searchParams.get('session')
  // An address that names no session shows the usual one.
  const named = asked && readSessionCode(asked) ? asked : undefined
  const own = named === undefined ? await ownOrganisation({ context, request }) : null
  const session = named ?? own?.session ?? undefined
  const [home, findings, saved] = await Promise.all([
    getHome(context, { session, language: chooseReader(request.headers).language }),
    getFindings(context, { count: '0' }),
    getSaved(context),
  ])
  const ids = home.recent.map((entry) => (entry.kind === 'text' ? entry.publication : null))
  return { home, findings, saved, own, distribution: await getDistribution(context, ids) }
}

/** The working session in one look, and the way to everything else. */
export default function HomeRoute({
  loaderData: { home, findings, saved, own, distribution },
}: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="home">
      <title>{`${t.overview.home.title} · ${t.name}`}</title>
      <DistributionContext value={distribution}>
        {home.publications === 0 ? <EmptyHome /> : <Overview {...{ home, findings, saved, own }} />}
      </DistributionContext>
    </div>
  )
}

interface OverviewProps {
  home: HomePage
  findings: FindingsPage
  saved: SavedList
  own: OwnOrganisation | null
}

function Overview({ home, findings, saved, own }: OverviewProps) {
  const { t } = useReader()
  const { working, sessions, toReview, timeline, recent } = home
  return (
    <>
      {working ? (
        <WorkingHead working={working} sessions={sessions} own={own} />
      ) : (
        <header className="page-head">
          <h1>{t.overview.home.title}</h1>
          <p className="empty">{t.overview.home.noWorking}</p>
        </header>
      )}
      <Figures
        {...{ session: working?.session ?? null, counts: working?.counts ?? null, toReview }}
        {...{ findings: findings.total, differences: differencesIn(findings) }}
      />
      {working && <Timeline points={timeline} working={working.session} />}
      <div className="home-columns">
        {working && <Due working={working} />}
        <div className="home-beside">
          <SavedNews list={saved} />
          <AddForm />
          <RecentList entries={recent} />
        </div>
      </div>
    </>
  )
}

function Due({ working: { session, due, dueMore } }: { working: NonNullable<HomePage['working']> }) {
  const organisation = readSessionCode(session)?.organisation ?? ''
  return <DueTable {...{ session, due }} more={dueMore} toAll={`${sessionPath(organisation, session)}#due`} />
}

/** What two texts say otherwise of the same thing. */
function differencesIn({ codes }: FindingsPage): number {
  const counted = Object.entries(codes).filter(([code]) => /-disagree$|-differ$/.test(code))
  return counted.reduce((sum, [, count]) => sum + count, 0)
}
