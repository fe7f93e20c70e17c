import { type Adoption, type AdoptionView, voteKinds } from '@qarar/register'
import { formatMoment, formatStated } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'

/** What is known of a text's adoption: how, with the tally, who voted how, and what States said. */
export function AdoptionFacts({ view }: { view: AdoptionView }) {
  const reader = useReader()
  const { t } = reader
  const { facts, by, at } = view
  const words = t.life.adoption
  if (facts === null) return <p className="quiet">{words.unknown}</p>
  return (
    <section className="adoption-facts">
      <p className="adopted">
        <b>{facts.method ? words.methods[facts.method] : words.notKnown}</b>
        {facts.date && (
          <>
            {' · '}
            <time dateTime={facts.date}>{formatStated(facts.date, 'gregorian', reader)}</time>
          </>
        )}
      </p>
      <Votes view={view} facts={facts} />
      <Named title={words.sponsors} parties={facts.sponsors} />
      <Said title={words.reservations} said={facts.reservations} />
      <Said title={words.explanations} said={facts.explanations} />
      {facts.ended && (
        <p>
          {words.ended}{' '}
          <time dateTime={facts.ended.on}>{formatStated(facts.ended.on, 'gregorian', reader)}</time>
          {t.separator}
          <bdi>{facts.ended.reason}</bdi>
        </p>
      )}
      {by !== null && at !== null && (
        <p className="quiet small">{words.by(`\u2068${by}\u2069`, formatMoment(at, reader))}</p>
      )}
    </section>
  )
}

/** The numbers first; the names of each behind them. */
function Votes({ view: { tally }, facts: { votes } }: { view: AdoptionView; facts: Adoption }) {
  const { t, number } = useReader()
  const known = voteKinds.filter((kind) => tally[kind] !== null)
  if (known.length === 0) return null
  return (
    <dl className="vote-tally">
      {known.map((kind) => (
        <div key={kind} className={kind}>
          <dt>{t.life.adoption.votes[kind]}</dt>
          <dd>
            <b className="count">{number(tally[kind] ?? 0)}</b>
            {votes[kind].length > 0 && (
              <details className="other">
                <summary>{t.life.adoption.byState}</summary>
                <Parties parties={votes[kind]} />
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Parties({ parties }: { parties: readonly string[] }) {
  const { t } = useReader()
  return (
    <p>
      {parties.map((party, at) => (
        <span key={party}>
          {at > 0 && t.separator}
          <PartyName party={party} />
        </span>
      ))}
    </p>
  )
}

function Named({ title, parties }: { title: string; parties: readonly string[] }) {
  if (parties.length === 0) return null
  return (
    <div>
      <h2>{title}</h2>
      <Parties parties={parties} />
    </div>
  )
}

function Said({ title, said }: { title: string; said: Adoption['reservations'] }) {
  if (said.length === 0) return null
  return (
    <div>
      <h2>{title}</h2>
      <ul className="said">
        {said.map(({ party, words }) => (
          <li key={`${party} ${words}`}>
            <PartyName party={party} />
            {words && (
              <>
                : <bdi>{words}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
