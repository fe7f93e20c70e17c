import { type Docket, type DocketPage, organisations, readSessionCode } from '@qarar/register'
import { closingsPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { nameAmong } from '../../register/party-words.ts'
import { today } from '../../register/past.ts'
import { organWords, sessionNumber, sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { useList } from './list-context.ts'
import { PartyName } from './party-name.tsx'
import { PastFields } from './past-fields.tsx'

/** For which session, of whom, when it opens, and how much it is, in words. */
export function DocketHead({
  page: { desk, deskWords, more },
  docket,
}: {
  page: DocketPage
  docket: Docket
}) {
  const reader = useReader()
  const { t, count } = reader
  const { counts } = docket
  const number = sessionNumber(docket.session, reader)
  const words = t.register.counts
  return (
    <header className="masthead docket-head">
      <p className="kind">{organWords(docket.session, reader)}</p>
      <h1>{t.register.docket.titleOf(reader.plain(ordinalOf(docket.session)), number)}</h1>
      <p className="when">
        <Opening day={docket.opens} />
        <span>
          {t.register.docket.desk}{' '}
          {desk.map((party, at) => (
            <span key={party}>
              {at > 0 && t.separator}
              <PartyName party={party} words={deskWords[party]} />
            </span>
          ))}
        </span>
      </p>
      <p className="tally">
        <a href="#tasks">{count(words.tasks, counts.tasks)}</a> ·{' '}
        <a href="#reports">{count(words.reports, counts.reports)}</a> ·{' '}
        <a href="#returns">{count(words.returns, counts.returns)}</a>
        {counts.tasks + counts.reports + counts.returns > 0 && (
          <span className="quiet"> — {count(words.answered, counts.answered)}</span>
        )}
      </p>
      <Sum docket={docket} more={more} />
      <ToConfirm organisation={readSessionCode(docket.session)?.organisation} />
    </header>
  )
}

/** Why a list of mandates has more than the lines that are counted, and one by session others. */
function Sum({ docket: { session, reports, counts }, more }: { docket: Docket } & Pick<DocketPage, 'more'>) {
  const { t, number } = useReader()
  const words = t.register.docket
  const lines = counts.tasks + counts.reports + counts.returns
  const parts = reports.reduce((sum, report) => sum + report.parts.length, more?.reportParts ?? 0)
  const mandates = lines - counts.reports + parts
  if (lines === 0) return null
  return (
    <p className="quiet">
      {mandates > lines && <>{words.sum(number(lines), number(mandates))} </>}
      <a href={`/register?due=${encodeURIComponent(session)}`}>{words.dueList}</a>
    </p>
  )
}

/** Reports that later texts tell of; nothing of the past waits. */
function ToConfirm({ organisation }: { organisation: string | undefined }) {
  const { t, count } = useReader()
  const { toConfirm = 0 } = useList()
  if (toConfirm === 0) return null
  return (
    <p>
      <a href={closingsPath({ organisation })}>{t.life.report.listTitle}</a>{' '}
      <span className="quiet">{count(t.life.report.count, toConfirm)}</span>
    </p>
  )
}

const ordinalOf = (session: string) => /\d+$/.exec(session)?.[0] ?? session

function Opening({ day }: { day: string | null }) {
  const reader = useReader()
  const { opens, opened, noDay } = reader.t.register.docket
  const now = useList().past.asOf ?? today()
  if (day === null) return <span>{noDay}</span>
  const words = day <= now ? opened : opens
  return <time dateTime={day}>{words(formatStated(day, 'gregorian', reader))}</time>
}

/** Session and time of the docket; both stand in the address. */
export function DocketChoice({
  page: { docket, sessions, desk },
  isOwnDesk,
}: {
  page: DocketPage
  isOwnDesk: boolean
}) {
  const reader = useReader()
  const { t } = reader
  const { past } = useList()
  const chosen = docket?.session ?? ''
  const all = sessions.includes(chosen) || chosen === '' ? sessions : [chosen, ...sessions]
  return (
    <form className="filter docket-choice" method="get" action="/docket">
      <label>
        {t.register.docket.session}
        <select name="session" defaultValue={chosen}>
          {all.map((session) => (
            <option key={session} value={session}>
              {sessionWords(session, reader)}
            </option>
          ))}
        </select>
      </label>
      <DeskChoice {...{ session: chosen, chosen: isOwnDesk ? desk : [] }} />
      <PastFields past={past} />
      <button type="submit">{t.register.past.show}</button>
    </form>
  )
}

/** The secretariat as one, or its head or its office alone; another desk stays as it stands in the address. */
function DeskChoice({ session, chosen }: { session: string; chosen: readonly string[] }) {
  const reader = useReader()
  const [only = '', ...others] = chosen
  if (others.length > 0)
    return chosen.map((party) => <input key={party} type="hidden" name="desk" value={party} />)
  const organisation = readSessionCode(session)?.organisation
  const { secretariat = [] } = organisations.find(({ code }) => code === organisation) ?? {}
  const name = (party: string) => nameAmong(party, reader)
  const single = only === '' || secretariat.includes(only) ? secretariat : [only, ...secretariat]
  return (
    <label>
      {reader.t.register.docket.desk}
      <select name="desk" defaultValue={only}>
        <option value="">{secretariat.map(name).join(reader.t.separator)}</option>
        {single.map((party) => (
          <option key={party} value={party}>
            {name(party)}
          </option>
        ))}
      </select>
    </label>
  )
}
