import type { LanguageTag, MandatePage } from '@qarar/register'
import { mandatePath } from '../addresses.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { DemandLine } from '../components/life/demand-line.tsx'
import { LifeBand } from '../components/life/life-band.tsx'
import { ReportSection } from '../components/life/report-section.tsx'
import { LinkedMechanisms } from '../components/mechanisms/linked-mechanisms.tsx'
import { MandateBecome } from '../components/register/mandate-become.tsx'
import { MandateContext } from '../components/register/mandate-context.ts'
import { MandateDecisions } from '../components/register/mandate-decisions.tsx'
import { MandateEntries } from '../components/register/mandate-entries.tsx'
import { MandateFacts } from '../components/register/mandate-facts.tsx'
import { MandateHistory } from '../components/register/mandate-history.tsx'
import { MandateOwner } from '../components/register/mandate-owner.tsx'
import { MandateSubset } from '../components/register/mandate-subset.tsx'
import { MandateWords } from '../components/register/mandate-words.tsx'
import { PastNotice } from '../components/register/past-notice.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import { type Call, host, type PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getMechanismLinks, linksAt } from '../mechanisms/mechanism-links.ts'
import { kindsOf } from '../mechanisms/mechanisms-api.ts'
import { recordedKinds } from '../register/mandate-change.ts'
import { askPast, pastOf } from '../register/past.ts'
import type { Refused } from '../register/refused.ts'
import { getMandate, listPosts } from '../register/register-api.ts'
import { saveMandate } from '../register/save-mandate.ts'

export async function loader({ context, params, request }: Call<'id'>) {
  const { searchParams } = new URL(request.url)
  const past = pastOf(searchParams)
  const { language } = chooseReader(request.headers)
  const query = new URLSearchParams({ language })
  const [page, posts] = await Promise.all([
    getMandate(context, params.id, askPast(query, past)),
    listPosts(context),
  ])
  const ids = [page.mandate.place?.publication, ...page.entries.map(({ id }) => id)]
  const [links, distribution] = await Promise.all([
    mechanismsOf(context, page.mandate, language),
    getDistribution(context, ids, past),
  ])
  const kinds = await kindsOf(context, links)
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  return { page, links, kinds, distribution, posts, past, recorded, person: context.get(host).person }
}

/** Those that its paragraph names, and those of which a record is on it. */
async function mechanismsOf(
  context: Call['context'],
  { id, place }: MandatePage['mandate'],
  language: LanguageTag,
) {
  const places = place ? [`${place.publication}/${place.order}`] : []
  const links = await getMechanismLinks(context, { places, mandate: id, language })
  const named = place ? linksAt(links, place) : []
  return links.filter(
    (link) => named.includes(link) || link.records.some(({ values }) => values.mandate === id),
  )
}

export const action = ({ context, params, request }: Call<'id'>) => saveMandate(context, params.id, request)

/** One mandate: its words, what they say, who sees to it, what became of it, and how all that came about. */
export default function MandateRoute({
  loaderData: loaded,
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t } = useReader()
  const { mandate } = loaded.page
  const name = mandate.work.symbol ?? mandate.work.title ?? t.register.mandate.title
  return (
    <article className="mandate">
      <title>{`${t.register.mandate.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: '/register', name: t.register.title }]} here={<bdi>{name}</bdi>} />
      <DistributionContext value={loaded.distribution}>
        <MandateContext value={{ ...loaded, refused, ...(refused && { recorded: null }) }}>
          <RefusedNotice refused={refused} />
          <PastNotice past={loaded.past} toNow={mandatePath(mandate.id)} />
          <MandateWords />
          <MandateFacts />
          <DemandLine />
          <LifeBand />
          <MandateBecome />
          <ReportSection />
          <MandateSubset />
          <LinkedMechanisms title={t.mechanisms.title} links={loaded.links} kinds={loaded.kinds} />
          <MandateEntries />
          <MandateOwner />
          <MandateDecisions />
          <MandateHistory />
        </MandateContext>
      </DistributionContext>
    </article>
  )
}
