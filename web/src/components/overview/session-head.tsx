import type { SessionPage } from '@qarar/register'
import type { ReactNode } from 'react'
import { agendaPath, sessionPath } from '../../addresses.ts'
import { organWords, sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { SessionDays, SessionPlace } from '../parts/session-when.tsx'

/** Which session it is, its days and its place, and the sessions on both sides of it. */
export function SessionHead({ page }: { page: SessionPage }) {
  const reader = useReader()
  const words = reader.t.overview.sessions
  const { session } = page
  const { session: code, organisation } = session
  return (
    <header className="masthead">
      <p className="kind">{organWords(code, reader) ?? code}</p>
      <h1>{sessionNumber(code, reader)}</h1>
      <dl className="facts">
        <Fact name={words.days}>
          {session.opens || session.printed ? (
            <SessionDays times={{ ...session, facts: page.facts }} withSource />
          ) : (
            <span className="not-stated">{words.daysUnknown}</span>
          )}
        </Fact>
        <Fact name={words.place}>
          {(page.facts?.place || page.place) && (
            <SessionPlace facts={page.facts} printed={page.place} withSource />
          )}
        </Fact>
        <Fact name={words.host}>{page.facts?.host && <bdi>{page.facts.host}</bdi>}</Fact>
      </dl>
      <p className="session-steps">
        <a href={agendaPath({ session: code })}>{words.record}</a>
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
