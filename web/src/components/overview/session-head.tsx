import type { SessionPage } from '@qarar/register'
import type { ReactNode } from 'react'
import { agendaPath, sessionPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { organWords, sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'

/** Which session it is, its days and its place, and the sessions on both sides of it. */
export function SessionHead({ page }: { page: SessionPage }) {
  const reader = useReader()
  const words = reader.t.overview.sessions
  const { session, organisation } = page.session
  return (
    <header className="masthead">
      <p className="kind">{organWords(session, reader) ?? session}</p>
      <h1>{sessionNumber(session, reader)}</h1>
      <dl className="facts">
        <Fact name={words.days}>
          <Days page={page} />
        </Fact>
        <Fact name={words.place}>{page.facts?.place && <bdi>{page.facts.place}</bdi>}</Fact>
        <Fact name={words.host}>{page.facts?.host && <bdi>{page.facts.host}</bdi>}</Fact>
      </dl>
      <p className="session-steps">
        <a href={agendaPath({ session })}>{words.record}</a>
        {page.previous && (
          <a rel="prev" href={sessionPath(organisation, page.previous)}>
            {words.previous}
          </a>
        )}
        {page.next && (
          <a rel="next" href={sessionPath(organisation, page.next)}>
            {words.next}
          </a>
        )}
      </p>
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const words = useReader().t.overview.sessions
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="not-stated">{words.notKnown}</span>}</dd>
    </div>
  )
}

function Days({ page: { session, facts } }: { page: SessionPage }) {
  const reader = useReader()
  const { opens, organisation } = session
  if (opens === null) return <span className="not-stated">{reader.t.overview.sessions.dayUnknown}</span>
  const days = facts?.to ? `${opens}/${facts.to}` : opens
  return <time dateTime={opens}>{formatStated(days, 'gregorian', reader, organisation)}</time>
}
