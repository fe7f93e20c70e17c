import { type HomePage, readSessionCode } from '@qarar/register'
import { agendaPath, sessionPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import type { OwnOrganisation } from '../../own-organisation.ts'
import { today } from '../../register/past.ts'
import { organWords, sessionNumber, sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnSession } from '../parts/own-notice.tsx'
import { SessionPlace } from '../parts/session-when.tsx'

type Working = NonNullable<HomePage['working']>

interface Props {
  working: Working
  sessions: string[]
  own: OwnOrganisation | null
}

/** The session that is worked for: which, when and where; another one can be chosen, and stands in the address. */
export function WorkingHead({ working, sessions, own }: Props) {
  const reader = useReader()
  const { t } = reader
  const { session } = working
  const organisation = readSessionCode(session)?.organisation ?? ''
  return (
    <header className="page-head working-head">
      <p className="kind">{t.overview.home.working}</p>
      <h1>{sessionNumber(session, reader)}</h1>
      <p className="organ">{organWords(session, reader) ?? session}</p>
      <p className="when">
        <When working={working} />
        <a href={sessionPath(organisation, session)}>{t.overview.home.toSession}</a>
      </p>
      <SessionChoice chosen={session} sessions={sessions} />
      <OwnSession own={own} toSession={(code) => `/?${new URLSearchParams({ session: code })}`} />
    </header>
  )
}

function When({ working: { session, opens, facts, place } }: { working: Working }) {
  const reader = useReader()
  const words = reader.t.overview.home
  if (opens === null)
    return (
      <span>
        {words.noDay} <a href={agendaPath({ session })}>{words.setDay}</a>
      </span>
    )
  const day = formatStated(opens, 'gregorian', reader, readSessionCode(session)?.organisation)
  return (
    <span>
      <time dateTime={opens}>{opens <= today() ? words.opened(day) : words.opens(day)}</time>
      {(facts?.place || place) && (
        <>
          {reader.t.separator}
          <SessionPlace facts={facts} printed={place} />
        </>
      )}
    </span>
  )
}

function SessionChoice({ chosen, sessions }: { chosen: string; sessions: string[] }) {
  const reader = useReader()
  const words = reader.t.overview.home
  const all = sessions.includes(chosen) ? sessions : [chosen, ...sessions]
  if (all.length < 2) return null
  return (
    <form className="filter session-choice" method="get" action="/">
      <label>
        {words.choose}{' '}
        <select name="session" defaultValue={chosen}>
          {all.map((session) => (
            <option key={session} value={session}>
              {sessionWords(session, reader)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.show}</button>
    </form>
  )
}
