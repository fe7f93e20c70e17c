import {
  type Docket,
  type DocketMore,
  type DocketPage,
  type DocketReport,
  type DocketRow,
  readSessionCode,
} from '@qarar/register'
import { reportsPath } from '../addresses.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame, useReader } from '../components/frame/frame-context.ts'
import { OwnSession } from '../components/parts/own-notice.tsx'
import { AssignForm } from '../components/register/assign-form.tsx'
import { DocketChoice, DocketHead } from '../components/register/docket-head.tsx'
import { DocketSection, FoldedSection } from '../components/register/docket-section.tsx'
import { ListContext } from '../components/register/list-context.ts'
import type { ListedMandate } from '../components/register/listed-mandate.ts'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getClosings } from '../life/life-api.ts'
import { ownOrganisation } from '../own-organisation.ts'
import { assignChosen } from '../register/assign-chosen.ts'
import { askPast, isPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { getDocket, listPosts } from '../register/register-api.ts'

/** Of each part of a docket that has many; the address with `whole` has all. */
const linesShown = 25

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const query = askPast(new URLSearchParams({ language: chooseReader(request.headers).language }), past)
  // Empty: as usual, the whole secretariat.
  const desk = searchParams.getAll('desk').filter(Boolean)
  const named = searchParams.get('session')
  const own = named || desk.length > 0 ? null : await ownOrganisation({ context, request })
  const session = named || own?.session
  if (session) query.set('session', session)
  for (const party of desk) query.append('desk', party)
  if (!searchParams.has('whole')) query.set('shown', `${linesShown}`)
  const [page, posts] = await Promise.all([getDocket(context, query), listPosts(context)])
  const toConfirm = isPast(past) ? 0 : await countClosings(context, page.docket)
  const distribution = await getDistribution(context, publicationsOf(page.docket), past)
  const shown = { past, distribution, isOwnDesk: desk.length > 0, own }
  return { page, posts, ...shown, toConfirm }
}

/** Of the organisation whose docket it is. */
async function countClosings(context: Call['context'], docket: Docket | null): Promise<number> {
  const query = new URLSearchParams({ count: '0' })
  const organisation = docket && readSessionCode(docket.session)?.organisation
  if (organisation) query.set('organisation', organisation)
  return (await getClosings(context, query)).total
}

/** Of all its rows. */
function publicationsOf(docket: Docket | null) {
  if (docket === null) return []
  const { tasks, reports, returns, carried, later, standing, appeals } = docket
  const parts = reports.flatMap((report) => report.parts)
  return [tasks, parts, returns, carried, later, standing, appeals]
    .flat()
    .map(({ mandate }) => mandate.place?.publication)
}

export const action = ({ context, request }: Call) => assignChosen(context, request)

/** What a desk owes a session, to be taken in within two minutes. */
export default function DocketRoute({
  loaderData: { page, posts, past, distribution, isOwnDesk, own, toConfirm },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const { docket } = page
  return (
    <div className="docket">
      <title>{`${t.register.docket.title} · ${t.name}`}</title>
      <Breadcrumb here={t.register.docket.title} />
      <DistributionContext value={distribution}>
        <ListContext value={{ past, canChoose: !isPast(past), posts, refused, toConfirm }}>
          <RefusedNotice refused={refused} />
          {docket ? <DocketHead {...{ page, docket }} /> : <NoDocket />}
          <OwnSession own={own} toSession={(code) => `/docket?${new URLSearchParams({ session: code })}`} />
          {docket && <DocketChoice page={page} isOwnDesk={isOwnDesk} />}
          <PastNotice past={past} toNow={useAddressNow()} />
          {docket && (
            <p>
              <a href={reportsPath({ session: docket.session })}>{t.reports.ofDocket}</a>
            </p>
          )}
          {docket && <Counted {...{ docket, more: page.more }} />}
          {docket && <Apart {...{ docket, more: page.more ?? notListed(page.leftOut) }} />}
          {docket && <AssignForm />}
        </ListContext>
      </DistributionContext>
    </div>
  )
}

/** The same docket without its times. */
function useAddressNow(): string {
  const query = new URLSearchParams(useFrame().url.search)
  for (const name of ['asOf', 'known']) query.delete(name)
  return `/docket?${query}`
}

function NoDocket() {
  const { t } = useReader()
  return (
    <header className="page-head">
      <h1>{t.register.docket.title}</h1>
      <p className="empty">{t.register.docket.empty}</p>
      <p>
        <a href="/import">{t.register.list.toImport}</a>
      </p>
    </header>
  )
}

interface Parts {
  docket: Docket
  more: Partial<DocketMore> | undefined
}

function Counted({ docket: { tasks, reports, returns }, more = {} }: Parts) {
  const words = useReader().t.register.docket
  return (
    <>
      <DocketSection id="tasks" title={words.tasks} none={words.noTasks} rows={tasks} more={more.tasks} />
      <DocketSection
        id="reports"
        title={words.reports}
        none={words.noReports}
        rows={reports.map(rowOfReport)}
        more={more.reports}
        ofReports
      >
        <p className="quiet">{words.reportsWhy}</p>
      </DocketSection>
      <DocketSection
        id="returns"
        title={words.returns}
        none={words.noReturns}
        rows={returns}
        more={more.returns}
      />
    </>
  )
}

/** What the report is asked for by first, with the marks of all its parts. */
function rowOfReport({ parts, isAnswered }: DocketReport): ListedMandate {
  const [first, ...others] = parts as [DocketRow, ...DocketRow[]]
  const marks = [...new Set(parts.flatMap((part) => part.marks))]
  return { mandate: first.mandate, marks, isAnswered, parts: others.map(({ mandate }) => mandate) }
}

/** Standing tasks and appeals are cut as one; the appeals are more. */
const notListed = ({ carried, later, apart }: DocketPage['leftOut']) => ({ carried, later, appeals: apart })

function Apart({ docket, more = {} }: Parts) {
  const words = useReader().t.register.docket
  const { carried, later, standing, appeals } = docket
  return (
    <section className="docket-section apart">
      <h2>{words.apart}</h2>
      <FoldedSection title={words.carried} why={words.carriedWhy} rows={carried} more={more.carried} />
      <FoldedSection title={words.later} why={words.laterWhy} rows={later} more={more.later} />
      <FoldedSection title={words.standing} why={words.standingWhy} rows={standing} more={more.standing} />
      <FoldedSection title={words.appeals} why={words.appealsWhy} rows={appeals} more={more.appeals} />
    </section>
  )
}
