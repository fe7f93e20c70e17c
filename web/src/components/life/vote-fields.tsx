import { type AdoptionView, type VoteKind, voteKinds } from '@qarar/register'
import { keyName } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  view: AdoptionView
  value: (name: string, known?: string | null) => string
}

/** How many voted how, and who: members one by one, all that are not named at once, others by name. */
export function VoteFields({ view, value }: Props) {
  const { t, language } = useReader()
  const words = t.life.adoption
  const { facts, members } = view
  const others = (kind: VoteKind) => facts?.votes[kind].filter((party) => !members.includes(party)) ?? []
  return (
    <fieldset className="long votes">
      <legend>{words.countsTitle}</legend>
      <p className="quiet small">{words.countsWhy}</p>
      <div className="counts">
        {voteKinds.map((kind) => (
          <label key={kind}>
            {words.votes[kind]}
            <input
              type="number"
              name={`count ${kind}`}
              min={0}
              max={999}
              defaultValue={value(`count ${kind}`, facts?.counts[kind]?.toString())}
            />
          </label>
        ))}
      </div>
      <details className="other">
        <summary>{words.byState}</summary>
        {members.length > 0 && <Members view={view} value={value} />}
        {voteKinds.map((kind) => (
          <label key={kind} className="long">
            {words.votes[kind]} <span className="quiet small">· {words.others}</span>
            <textarea
              name={`others ${kind}`}
              rows={2}
              dir="auto"
              maxLength={20_000}
              defaultValue={value(
                `others ${kind}`,
                others(kind)
                  .map((party) => keyName(party, language))
                  .join('\n'),
              )}
            />
          </label>
        ))}
      </details>
    </fieldset>
  )
}

function Members({ view: { members, facts }, value }: Props) {
  const { t, language } = useReader()
  const words = t.life.adoption
  const known = (party: string) => voteKinds.find((kind) => facts?.votes[kind].includes(party))
  const byName = (one: string, other: string) =>
    keyName(one, language).localeCompare(keyName(other, language), language)
  return (
    <div className="members-votes">
      <Vote name="rest" label={words.rest} chosen={value('rest')} />
      {members.toSorted(byName).map((party) => (
        <Vote
          key={party}
          name={`vote ${party}`}
          label={keyName(party, language)}
          chosen={value(`vote ${party}`, known(party))}
        />
      ))}
    </div>
  )
}

function Vote({ name, label, chosen }: { name: string; label: string; chosen: string }) {
  const { votes } = useReader().t.life.adoption
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        <option value="">—</option>
        {voteKinds.map((kind) => (
          <option key={kind} value={kind}>
            {votes[kind]}
          </option>
        ))}
      </select>
    </label>
  )
}
