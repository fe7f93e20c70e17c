import { readSessionCode, type SessionPage } from '@qarar/register'
import type { ReactNode } from 'react'
import { data } from 'react-router'
import { agendaPath, docketPath, reportsPath } from '../addresses.ts'
import { getSession } from '../api.ts'
import { DistributionContext } from '../components/distribution/distribution-context.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { DueTable } from '../components/overview/due-table.tsx'
import { SessionDocuments } from '../components/overview/session-documents.tsx'
import { SessionHead } from '../components/overview/session-head.tsx'
import { SessionTopics } from '../components/overview/session-topics.tsx'
import { getDistribution } from '../distribution/distribution-api.ts'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { sessionNumber, sessionWords } from '../register/session-words.ts'

export async function loader({ context, params, request }: Call<'organisation' | 'code'>) {
  const known = readSessionCode(params.code)
  if (known?.organisation !== params.organisation) throw data(null, { status: 404 })
  const page = await getSession(context, params.code, chooseReader(request.headers).language)
  const distribution = await getDistribution(
    context,
    page.documents.map(({ publication }) => publication),
  )
  return { page, distribution }
}

/** One session: its texts, what is due at it, its agenda and report. */
export default function SessionRoute({ loaderData: { page, distribution } }: PageProps<typeof loader>) {
  const reader = useReader()
  const { t } = reader
  const words = t.overview.sessions
  const { session } = page.session
  return (
    <div className="session">
      <title>{`${sessionWords(session, reader)} · ${t.name}`}</title>
      <Breadcrumb steps={[{ href: '/sessions', name: words.title }]} here={sessionNumber(session, reader)} />
      <DistributionContext value={distribution}>
        <SessionHead page={page} />
        <Ways page={page} />
        <SessionDocuments documents={page.documents} />
        <SessionTopics topics={page.topics} texts={page.session.texts} />
        {page.docket ? (
          <DueTable session={session} due={page.docket.due} more={page.docket.dueMore} />
        ) : (
          <p className="quiet">{words.noDocket}</p>
        )}
      </DistributionContext>
    </div>
  )
}

/** What a session has besides its texts, and where it is. */
function Ways({ page }: { page: SessionPage }) {
  const { t, count, language } = useReader()
  const words = t.overview.sessions
  const { session, asked } = page.session
  const calendar = (level: string) => `/api/calendar.ics?${new URLSearchParams({ session, language, level })}`
  return (
    <ul className="ways">
      {page.docket && (
        <Way href={docketPath({ session })} name={words.toDocket}>
          {count(t.register.counts.tasks, page.docket.counts.tasks)} ·{' '}
          {count(t.register.counts.reports, page.docket.counts.reports)} ·{' '}
          {count(t.register.counts.returns, page.docket.counts.returns)}
        </Way>
      )}
      {page.agenda && (
        <Way href={agendaPath({ session })} name={words.agenda}>
          {count(t.agenda.itemCount, page.agenda.items)} · {count(t.agenda.reportCount, page.agenda.reports)}
        </Way>
      )}
      {asked > 0 && (
        <Way href={`/register?${new URLSearchParams({ session })}`} name={words.askedHere}>
          {count(t.counts.mandates, asked)}
        </Way>
      )}
      {page.docket && (
        <Way href={reportsPath({ session })} name={words.toReport}>
          {words.reportWhy}
        </Way>
      )}
      {page.docket && (
        <Way href={calendar('public')} name={words.calendar}>
          {t.distribution.calendar.public} · <a href={calendar('secret')}>{t.distribution.calendar.secret}</a>
        </Way>
      )}
    </ul>
  )
}

function Way({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  return (
    <li>
      <a className="lead" href={href}>
        {name}
      </a>
      <p className="quiet small">{children}</p>
    </li>
  )
}
