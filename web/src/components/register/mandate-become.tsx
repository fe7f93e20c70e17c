import type { CurrentStatus } from '@qarar/register'
import { type Addressed, addressed } from '../../register/addressed.ts'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { useIsPast, useMandate } from './mandate-context.ts'
import { PartyName } from './party-name.tsx'
import { RecordedNotice } from './recorded-notice.tsx'
import { StatusForm } from './status-form.tsx'
import { StatusWords } from './status-words.tsx'

/** The last word on each addressee; of a class how many have answered, for it has no status of its own. */
export function MandateBecome() {
  const { t } = useReader()
  const { page, past } = useMandate()
  const { mandate } = page
  const { named, others } = addressed(mandate, past.asOf ?? today())
  const isPast = useIsPast()
  return (
    <section className="mandate-become" id="become">
      <h2>{t.register.mandate.become}</h2>
      <RecordedNotice of={['status']} />
      {named.some(({ is }) => is === 'class') && <p className="quiet small">{t.register.mandate.noTotal}</p>}
      {named.length === 0 && <p className="quiet">{t.register.mandate.noAddressee}</p>}
      <ul className="addressees">
        {named.map((each) => (
          <li key={each.key}>
            <b>
              <PartyName party={each.key} language={mandate.place?.language ?? null} />
            </b>{' '}
            {each.is === 'one' ? <StatusWords last={each.last} /> : <OfClass of={each} others={others} />}
          </li>
        ))}
        {others.map((status) => (
          <li key={status.addressee}>
            <PartyName party={status.addressee} /> <StatusWords last={status} />
          </li>
        ))}
      </ul>
      {!isPast && <StatusForm named={named} />}
    </section>
  )
}

type OfMany = Extract<Addressed, { is: 'class' }>

function OfClass({ of, others }: { of: OfMany; others: readonly CurrentStatus[] }) {
  const { t, number, count } = useReader()
  const words = t.register.mandate
  if (of.members === null) {
    return <span className="quiet">{count(words.answeredBy, others.length)}</span>
  }
  const { answered } = of.answers
  return (
    <>
      <b className="answered-of">{words.answeredOf(number(answered.length), number(of.members.length))}</b>
      <Members of={of} />
    </>
  )
}

/** State by State, folded: those that answered, then those of which nothing is known. */
function Members({ of: { answers } }: { of: OfMany }) {
  const { t, language } = useReader()
  if (!answers) return null
  return (
    <details className="members">
      <summary>{t.register.mandate.byState}</summary>
      <ul>
        {answers.answered.map((status) => (
          <li key={status.addressee}>
            <PartyName party={status.addressee} /> <StatusWords last={status} />
          </li>
        ))}
      </ul>
      <p>
        <span className="quiet">{t.register.mandate.silent}:</span>{' '}
        {answers.silent.map((party, at) => (
          <span key={party} lang={language}>
            {at > 0 && t.separator}
            <PartyName party={party} />
          </span>
        ))}
      </p>
    </details>
  )
}
