import { readSessionCode } from '@qarar/register'
import type { Agenda } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { SessionName } from '../parts/session-name.tsx'
import { SessionDays, SessionPlace } from '../parts/session-when.tsx'

/** Whose agenda, when and where; in print also at the top of every page. */
export function AgendaHead({ agenda }: { agenda: Agenda }) {
  const { t, count, language } = useReader()
  const { session, items, reports, facts } = agenda
  const name = <SessionName session={session} organisation={readSessionCode(session)?.organisation} />
  const calendar = (level: string) => `/api/calendar.ics?${new URLSearchParams({ session, language, level })}`
  return (
    <>
      <div className="running-head" aria-hidden="true">
        <p>
          <span>
            {t.agenda.title}
            {t.separator}
            {name}
          </span>
          <span className="when">
            <When agenda={agenda} />
          </span>
        </p>
      </div>
      <header className="page-head">
        <p className="kind">{t.agenda.title}</p>
        <h1>{name}</h1>
        <p className="when">
          <When agenda={agenda} />
        </p>
        {facts?.host && (
          <p>
            <span className="quiet">{t.agenda.host}: </span>
            <bdi>{facts.host}</bdi>
          </p>
        )}
        <EnteredBy agenda={agenda} />
        <p className="quiet">
          {count(t.agenda.itemCount, items.length)}
          {t.separator}
          {count(t.agenda.reportCount, reports.length)}
        </p>
        <p className="agenda-intro">{t.agenda.intro}</p>
        <p className="calendar-link">
          <a href={calendar('public')}>{t.distribution.calendar.public}</a> ·{' '}
          <a href={calendar('secret')}>{t.distribution.calendar.secret}</a>
        </p>
      </header>
    </>
  )
}

function When({ agenda: { session, opens, facts, printed, place } }: { agenda: Agenda }) {
  const { t } = useReader()
  if (opens === null && !facts?.place && !place) return t.agenda.dayUnknown
  const organisation = readSessionCode(session)?.organisation
  return (
    <span>
      {opens === null ? t.agenda.dayUnknown : <SessionDays times={{ organisation, opens, printed, facts }} />}
      {(facts?.place || place) && (
        <>
          {t.separator}
          <SessionPlace facts={facts} printed={place} />
        </>
      )}
    </span>
  )
}

function EnteredBy({ agenda: { facts } }: { agenda: Agenda }) {
  const reader = useReader()
  if (facts === null) return null
  return (
    <p className="quiet entered-by">
      {reader.t.agenda.enteredBy} <bdi>{facts.by}</bdi>
      {reader.t.separator}
      <time dateTime={facts.at}>{formatMoment(facts.at, reader)}</time>
    </p>
  )
}
