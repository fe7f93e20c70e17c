import type { ClosingPage } from '@qarar/register'
import { redirect } from 'react-router'
import { closingsPath, mandatePath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { ProposalItem } from '../components/life/proposal-item.tsx'
import { PageLinks } from '../components/parts/page-links.tsx'
import { SymbolText } from '../components/parts/symbol-text.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { getClosings } from '../life/life-api.ts'
import { fromOf, pageSize } from '../list-pages.ts'
import { changeOf, recordedKinds } from '../register/mandate-change.ts'
import { today } from '../register/past.ts'
import { fieldsOf, type Refused, refuse, send } from '../register/refused.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const session = /^[\w-]{1,40}$/.exec(searchParams.get('session') ?? '')?.[0]
  const organisation = /^[a-z]{1,20}$/.exec(searchParams.get('organisation') ?? '')?.[0]
  const query = new URLSearchParams({
    language: chooseReader(request.headers).language,
    from: `${fromOf(searchParams)}`,
    count: `${pageSize}`,
  })
  const of = { session, organisation }
  for (const [name, value] of Object.entries(of)) if (value) query.set(name, value)
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  return { page: await getClosings(context, query), of, recorded }
}

export async function action({ context, request }: Call) {
  const fields = fieldsOf(await request.formData())
  const { searchParams } = new URL(request.url)
  const of = { session: searchParams.get('session'), organisation: searchParams.get('organisation') }
  const change = changeOf(fields.mandate ?? '', fields, today())
  if ('why' in change) return refuse(change.why, fields)
  const refused = await send(context, change, fields)
  return refused ?? redirect(closingsPath({ ...of, recorded: change.recorded }), 303)
}

/** Where later texts seem to tell that what was asked for came: to be confirmed one after the other. */
export default function ClosingsRoute({
  loaderData: { page, of, recorded },
  actionData: refused = null,
}: PageProps<typeof loader> & { actionData?: Refused | null }) {
  const { t, count } = useReader()
  const words = t.life.report
  return (
    <div className="closings">
      <title>{`${words.listTitle} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: '/docket', name: t.register.docket.title }]} here={words.listTitle} />
      <header className="page-head">
        <h1>{words.listTitle}</h1>
        <p className="quiet">
          {words.listIntro} {words.proposedWhy}
        </p>
        <p>{page.total === 0 ? words.listEmpty : count(words.count, page.total)}</p>
      </header>
      <RefusedNotice refused={refused} />
      {recorded && !refused && (
        <p className="recorded" role="status">
          {t.register.mandate.recorded[recorded]}
        </p>
      )}
      <Asked page={page} of={of} refused={refused} />
      <PageLinks
        {...{ total: page.total, from: page.from, shown: page.proposals.length, size: pageSize }}
        address={(from) => closingsPath({ ...of, from: `${from}` })}
        words={t.mandates}
      />
    </div>
  )
}

type Proposal = ClosingPage['proposals'][number]

/** By the mandate that asked. */
function Asked({
  page,
  of,
  refused,
}: {
  page: ClosingPage
  of: { session?: string; organisation?: string }
  refused: Refused | null
}) {
  const { t } = useReader()
  const groups = Map.groupBy(page.proposals, ({ mandate }) => mandate)
  return [...groups].map(([mandate, proposals]) => {
    const [{ asked }] = proposals as [Proposal, ...Proposal[]]
    return (
      <section key={mandate} className="asked-report">
        <h2>
          <span className="quiet">{t.life.report.asked}</span>{' '}
          <a href={mandatePath(mandate)}>
            <SymbolText>{asked.work.symbol ?? asked.work.title ?? t.publication.untitled}</SymbolText>
          </a>
        </h2>
        <p dir="auto">{asked.action}</p>
        <ol className="entries-list proposals">
          {proposals.map((proposal) => (
            <ProposalItem key={proposal.id} proposal={proposal} action={closingsPath(of)} refused={refused} />
          ))}
        </ol>
      </section>
    )
  })
}
