import type { RegisterMandate, ReportFact } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { type Addressed, addressed } from '../../register/addressed.ts'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { useList } from './list-context.ts'
import { PartyName } from './party-name.tsx'
import { StatusWords } from './status-words.tsx'

/** Addressees that a row names; of more it is said how many. */
const shown = 3

/** Of whom, the last word on each, and the last that is known of the report. That no information came is said once, and not where `isSaid` already. */
export function AddresseesCell({ mandate, isSaid }: { mandate: RegisterMandate; isSaid: boolean }) {
  const { t, count } = useReader()
  const { named, others } = addressed(mandate, useList().past.asOf ?? today())
  const language = mandate.place?.language ?? null
  const last = mandate.reports.at(-1)
  return (
    <>
      {named.length === 0 && <span className="not-stated">{t.facts.notStated}</span>}
      <ul className="addressees">
        {named.slice(0, shown).map((each) => (
          <li key={each.key}>
            <PartyName party={each.key} language={language} /> <Known of={each} />
          </li>
        ))}
        {others.slice(0, shown).map((status) => (
          <li key={status.addressee}>
            <PartyName party={status.addressee} language={language} /> <StatusWords last={status} />
          </li>
        ))}
        {named.length > shown && (
          <li className="quiet">{count(t.register.counts.more, named.length - shown)}</li>
        )}
      </ul>
      {last && <LastReport fact={last} />}
      {mandate.statuses.length === 0 && !isSaid && !last && <StatusWords last={null} />}
    </>
  )
}

function LastReport({ fact: { kind, date } }: { fact: ReportFact }) {
  const reader = useReader()
  return (
    <span className="status closed">
      <b>{reader.t.life.report.kinds[kind]}</b>{' '}
      <time className="quiet" dateTime={date}>
        {formatStated(date, 'gregorian', reader)}
      </time>
    </span>
  )
}

function Known({ of }: { of: Addressed }) {
  const { t, number } = useReader()
  if (of.is === 'one') return of.last && <StatusWords last={of.last} />
  const answered = of.answers?.answered.length ?? 0
  if (of.members === null || answered === 0) return null
  return (
    <span className="status quiet">
      {t.register.mandate.answeredOf(number(answered), number(of.members.length))}
    </span>
  )
}
