import type { SessionPoint } from '@qarar/register'
import { sessionPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { organWords, sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'

/** Sessions that are shown: those around the one that is worked for are of use. */
const shown = 6

/** The sessions of one organ in a row, the oldest first; a full point has texts here, a hollow one is still to come. */
export function Timeline({ points, working }: { points: SessionPoint[]; working: string }) {
  const reader = useReader()
  const words = reader.t.overview.home
  const at = points.findIndex(({ session }) => session === working)
  const last = Math.min(points.length, Math.max(at + 3, shown))
  const row = points.slice(Math.max(0, last - shown), last)
  if (row.length === 0) return null
  return (
    <section className="timeline-of" aria-labelledby="timeline">
      <h2 id="timeline">{words.timelineOf(organWords(working, reader) ?? working)}</h2>
      <ol className="timeline">
        {row.map((point) => (
          <Point key={point.session} point={point} isWorking={point.session === working} />
        ))}
      </ol>
      <p className="small">
        <a href="/sessions">{words.allSessions}</a>
      </p>
    </section>
  )
}

function Point({ point, isWorking }: { point: SessionPoint; isWorking: boolean }) {
  const reader = useReader()
  const { sessions } = reader.t.overview
  const { session, organisation, opens, texts, asked, due } = point
  return (
    <li className={texts > 0 ? 'held' : 'to-come'} aria-current={isWorking ? 'true' : undefined}>
      <a className="timeline-link" href={sessionPath(organisation, session)}>
        {sessionNumber(session, reader)}
      </a>
      <span className="quiet small">
        {opens ? (
          <time dateTime={opens}>{formatStated(opens.slice(0, 7), 'gregorian', reader, organisation)}</time>
        ) : (
          `${sessions.opens}${reader.t.separator}${sessions.dayUnknown}`
        )}
      </span>
      {asked > 0 && (
        <span className="small">
          {sessions.askedHere} <b>{reader.number(asked)}</b>
        </span>
      )}
      {due > 0 && (
        <span className="small">
          {sessions.due} <b>{reader.number(due)}</b>
        </span>
      )}
    </li>
  )
}
