import { readSessionCode } from '@qarar/register'
import { useActionData } from 'react-router'
import { agendaPath } from '../addresses.ts'
import type { Agenda, Digest } from '../answers.ts'
import { getAgenda, getDigest } from '../api.ts'
import { AgendaHead } from '../components/agenda/agenda-head.tsx'
import { AgendaLines } from '../components/agenda/agenda-lines.tsx'
import { AgendaMechanisms } from '../components/agenda/agenda-mechanisms.tsx'
import { AgendaSources } from '../components/agenda/agenda-sources.tsx'
import { DigestSection } from '../components/agenda/digest-section.tsx'
import { FactsForm } from '../components/agenda/facts-form.tsx'
import { PreparationTable } from '../components/agenda/preparation-table.tsx'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame, useReader } from '../components/frame/frame-context.ts'
import { OwnSession } from '../components/parts/own-notice.tsx'
import { SessionName } from '../components/parts/session-name.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { type OwnOrganisation, ownOrganisation } from '../own-organisation.ts'
import { setFacts } from '../set-facts.ts'

export async function loader({ context, request }: Call) {
  const session = new URL(request.url).searchParams.get('session') ?? undefined
  const known = session !== undefined && readSessionCode(session) !== null ? session : undefined
  const { language } = chooseReader(request.headers)
  const own = known === undefined ? await ownOrganisation({ context, request }) : null
  const query = { session: known ?? own?.session ?? undefined, language }
  const [page, { digest }] = await Promise.all([getAgenda(context, query), getDigest(context, query)])
  const lines = [...(page.agenda?.items ?? []), ...(page.agenda?.reports ?? [])]
  const rows = digest ? [digest.overdue, digest.soon, digest.fresh].flat() : []
  const places = [
    ...lines.map(({ sources }) => sources[0]?.place),
    ...rows.map(({ mandate }) => mandate.place),
  ]
  const ids = places.map((place) => place?.publication)
  return { page, digest, own, distribution: await getDistribution(context, ids) }
}

export const action = ({ context, request }: Call) => setFacts(context, request)

/** What texts put before a session, numbered, with the paragraphs as notes; printed as a document. */
export default function AgendaRoute({ loaderData }: PageProps<typeof loader>) {
  const { t } = useReader()
  const { page, digest, own, distribution } = loaderData
  const { agenda, sessions } = page
  return (
    <div className="agenda">
      <title>{`${t.agenda.title} · ${t.name}`}</title>
      <Breadcrumb here={t.agenda.title} />
      {agenda === null ? (
        <header className="page-head">
          <h1>{t.agenda.title}</h1>
          <p className="empty">{t.agenda.empty}</p>
        </header>
      ) : (
        <DistributionContext value={distribution}>
          <OneAgenda agenda={agenda} sessions={sessions} digest={digest} own={own} />
        </DistributionContext>
      )}
    </div>
  )
}

interface Shown {
  agenda: Agenda
  sessions: string[]
  digest: Digest | null
  own: OwnOrganisation | null
}

function OneAgenda({ agenda, sessions, digest, own }: Shown) {
  const { t } = useReader()
  return (
    <>
      <AgendaHead agenda={agenda} />
      <Notices />
      <OwnSession own={own} toSession={(session) => agendaPath({ session })} />
      <OtherSessions shown={agenda.session} sessions={sessions} />
      <AgendaLines
        id="items"
        lines={agenda.items}
        from={1}
        note={1}
        words={[t.agenda.items, t.agenda.noItems]}
      />
      <AgendaLines
        id="reports"
        lines={agenda.reports}
        from={agenda.items.length + 1}
        note={agenda.items.flatMap(({ sources }) => sources).length + 1}
        words={[t.agenda.reports, t.agenda.noReports]}
      />
      <AgendaMechanisms calls={agenda.mechanisms} />
      <PreparationTable agenda={agenda} />
      <FactsForm agenda={agenda} />
      {digest && <DigestSection digest={digest} />}
      <AgendaSources lines={[...agenda.items, ...agenda.reports]} />
    </>
  )
}

function Notices() {
  const { reader, url } = useFrame()
  const { facts } = reader.t.agenda
  const isRefused = useActionData<typeof action>() !== undefined
  if (isRefused)
    return (
      <div className="notice" role="alert">
        <p>{facts.refused}</p>
      </div>
    )
  if (url.searchParams.get('recorded') !== 'facts') return null
  return (
    <p className="recorded" role="status">
      {facts.recorded}
    </p>
  )
}

function OtherSessions({ shown, sessions }: { shown: string; sessions: string[] }) {
  const { t } = useReader()
  const all = sessions.includes(shown) ? sessions : [shown, ...sessions]
  if (all.length < 2) return null
  return (
    <nav className="versions" aria-label={t.agenda.sessions}>
      <ul>
        {all.map((code) => (
          <li key={code}>
            <a href={agendaPath({ session: code })} aria-current={code === shown ? 'true' : undefined}>
              <SessionName session={code} organisation={readSessionCode(code)?.organisation} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
