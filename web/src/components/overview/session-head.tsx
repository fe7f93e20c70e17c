import type { PrintedDays, SessionPage } from '@qarar/register'
import type { ReactNode } from 'react'
import { agendaPath, sessionPath, workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { organWords, sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'

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

function Days({ page: { session, facts, printed } }: { page: SessionPage }) {
  const reader = useReader()
  const { opens, organisation } = session
  // What a person entered goes before what a text prints, and that before the one day that is known of the organ.
  if (printed && !facts?.from) return <Printed printed={printed} organisation={organisation} />
  if (opens === null) return <span className="not-stated">{reader.t.overview.sessions.dayUnknown}</span>
  const days = facts?.to ? `${opens}/${facts.to}` : opens
  return <time dateTime={opens}>{formatStated(days, 'gregorian', reader, organisation)}</time>
}

/** In each calendar that the text has, with a way to it. */
function Printed({ printed, organisation }: { printed: PrintedDays; organisation: string }) {
  const reader = useReader()
  const { dates, publication, order, symbol } = printed
  const words = reader.t.overview.sessions
  return (
    <>
      {dates.map(({ calendar, value }, at) => (
        <span key={`${calendar} ${value}`}>
          {at > 0 && reader.t.separator}
          <time dateTime={calendar === 'gregorian' ? value.slice(0, 10) : undefined}>
            {formatStated(value, calendar, reader, organisation)}
          </time>
        </span>
      ))}{' '}
      <a className="small" href={workPath(publication, order)}>
        {words.readFrom} {symbol && <SymbolText>{symbol}</SymbolText>}
      </a>
    </>
  )
}
