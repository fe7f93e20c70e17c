import type { StateMembership, StatePage } from '@qarar/register'
import { partyName } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import type { Reader } from '../../i18n/reader.ts'
import { useFrame } from '../frame/frame-context.ts'
import { PartyName } from '../register/party-name.tsx'

/** The State, and since when it is in what: a request to members is one to those of its day. */
export function StateHead({ page: { state, memberships } }: { page: StatePage }) {
  const { reader, state: own } = useFrame()
  const words = reader.t.overview.states
  return (
    <header className="masthead">
      <p className="kind">{state === own ? words.own : words.state}</p>
      <h1>
        <PartyName party={state} />
      </h1>
      {memberships.length === 0 ? (
        <p className="quiet">{words.noMemberships}</p>
      ) : (
        <ul className="memberships" aria-label={words.memberships}>
          {memberships.map((membership) => (
            <li key={`${membership.organisation} ${membership.from}`}>
              {membershipWords(membership, reader)}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}

function membershipWords(
  { organisation, as, from, until, suspended }: StateMembership,
  reader: Reader,
): string {
  const words = reader.t.overview.states
  const name = partyName(organisation, reader.language) ?? organisation
  const said = words[as](name, timeWords({ from, until }, reader))
  return [said, ...suspended.map((time) => words.suspended(timeWords(time, reader)))].join(reader.t.separator)
}

function timeWords({ from, until }: { from: string; until: string | null }, reader: Reader): string {
  const words = reader.t.overview.states
  const day = (value: string) => formatStated(value, 'gregorian', reader)
  return until === null ? words.since(day(from)) : words.during(day(from), day(until))
}
