import { mechanismKindPath, mechanismPath, mechanismReportPath } from '../../addresses.ts'
import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import { directionOf } from '../../i18n/reader.ts'
import { nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { Fact, Facts } from '../parts/facts.tsx'
import { useMechanism } from './mechanism-context.ts'
import { MechanismDecisions } from './mechanism-decisions.tsx'
import { MechanismName } from './mechanism-name.tsx'
import { ReviewState, StandWords } from './stand-words.tsx'

/** What it is called in each language, how it stands, and what a person can say of it. */
export function MechanismHead() {
  const reader = useReader()
  const { t, language } = reader
  const { mechanism, kind } = useMechanism()
  const { name, stand, into, state } = mechanism
  return (
    <header className="masthead mechanism-head">
      <p className="kind">
        <a href={mechanismKindPath(kind.id)}>{kind.one[language]}</a> · <ReviewState state={state} />
      </p>
      <h1>
        <MechanismName name={name} />
      </h1>
      <p className="when">
        <b>
          <StandWords stand={stand} />
        </b>
        {into && (
          <a href={mechanismPath(into)}>
            {t.mechanisms.mergedInto} <bdi>{into}</bdi>
          </a>
        )}
      </p>
      <OtherNames />
      <MechanismFacts />
      <ToReport />
      <MechanismDecisions />
    </header>
  )
}

/** Where anything is recorded that a report could be compiled from. */
function ToReport() {
  const { compiled } = useReader().t.mechanisms
  const { mechanism } = useMechanism()
  if (mechanism.records === 0 && mechanism.mentions === 0) return null
  return (
    <p className="to-report">
      <a href={mechanismReportPath(mechanism.id)}>{compiled.open}</a>
    </p>
  )
}

function OtherNames() {
  const { t } = useReader()
  const { name, fields } = useMechanism().mechanism
  const own = interfaceLanguages.flatMap((language) => {
    const words = fields.names[language]
    return words === null || words === name ? [] : [{ language, words }]
  })
  const aliases = fields.aliases.filter((alias) => alias !== name)
  if (own.length + aliases.length === 0) return null
  return (
    <div className="other-names">
      {own.map(({ language, words }) => (
        <p key={language} className="document-text" lang={language} dir={directionOf(language)}>
          {words}
        </p>
      ))}
      {aliases.length > 0 && (
        <p className="quiet small">
          {t.mechanisms.aliases}{' '}
          {aliases.map((alias, at) => (
            <span key={alias}>
              {at > 0 && t.separator}
              <MechanismName name={alias} />
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function MechanismFacts() {
  const reader = useReader()
  const words = reader.t.mechanisms
  const { body, seat, mandate } = useMechanism().mechanism.fields
  if (!body && !seat && !mandate) return null
  return (
    <Facts>
      {body && <Fact name={words.body}>{body.id ? nameAmong(body.id, reader) : <bdi>{body.text}</bdi>}</Fact>}
      {seat && (
        <Fact name={words.seat}>
          <bdi>{seat}</bdi>
        </Fact>
      )}
      {mandate && (
        <Fact name={words.mandate}>
          <span className="long-words" dir="auto">
            {mandate}
          </span>
        </Fact>
      )}
    </Facts>
  )
}
