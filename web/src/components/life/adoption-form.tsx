import { type Adoption, type AdoptionView, adoptionMethods, voteKinds } from '@qarar/register'
import { adoptionPath, workPath } from '../../addresses.ts'
import { keyName } from '../../register/party-words.ts'
import type { Fields } from '../../register/refused.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { VoteFields } from './vote-fields.tsx'

interface Props {
  view: AdoptionView
  place: { publication: string; order: number }
  person: string
  /** What was typed and not taken. */
  typed: Fields | null
  /** Which entry the person has seen; empty: none. */
  seen: string
}

/** What is known stands in the fields; it is sent as a whole. */
export function AdoptionForm({ view, place, person, typed, seen }: Props) {
  const { t } = useReader()
  const words = t.life.adoption
  const value = valuesOf(view.facts, typed)
  return (
    <section className="adoption-form">
      <h2>{words.enter}</h2>
      <p className="quiet">{words.effect}</p>
      <Told view={view} place={place} seen={seen} />
      <form method="post" action={adoptionPath(place.publication, place.order)} className="fields">
        <FormToken />
        <input type="hidden" name="seen" value={seen} />
        <label>
          {words.method}
          <select name="method" defaultValue={value('method', view.facts?.method)}>
            <option value="">{words.notKnown}</option>
            {adoptionMethods.map((method) => (
              <option key={method} value={method}>
                {words.methods[method]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.date}
          <input type="date" name="date" defaultValue={value('date', view.facts?.date)} />
        </label>
        <VoteFields view={view} value={value} />
        <Lines
          name="sponsors"
          label={words.sponsors}
          how={words.sponsorsHow}
          value={value('sponsors', useNames(view.facts?.sponsors))}
        />
        <Lines
          name="reservations"
          label={words.reservations}
          how={words.saidHow}
          value={value('reservations', useSaid(view.facts?.reservations))}
        />
        <Lines
          name="explanations"
          label={words.explanations}
          how={words.saidHow}
          value={value('explanations', useSaid(view.facts?.explanations))}
        />
        <label>
          {words.ended}
          <input type="date" name="ended" defaultValue={value('ended', view.facts?.ended?.on)} />
        </label>
        <label>
          {words.endedWhy}
          <input
            type="text"
            name="endedWhy"
            dir="auto"
            maxLength={500}
            defaultValue={value('endedWhy', view.facts?.ended?.reason)}
          />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submit}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      </form>
    </section>
  )
}

/** What was typed goes before what is known. */
const valuesOf = (facts: Adoption | null, typed: Fields | null) => (name: string, known?: string | null) =>
  typed ? (typed[name] ?? '') : facts ? (known ?? '') : ''

function useNames(parties: readonly string[] = []): string {
  const { language } = useReader()
  return parties.map((party) => keyName(party, language)).join('\n')
}

function useSaid(said: Adoption['reservations'] = []): string {
  const { language } = useReader()
  return said
    .map(({ party, words }) =>
      [keyName(party, language), words.replaceAll('\n', ' ')].filter(Boolean).join(': '),
    )
    .join('\n')
}

interface LinesProps {
  name: string
  label: string
  how: string
  value: string
}

function Lines({ name, label, how, value }: LinesProps) {
  return (
    <label className="long">
      {label} <span className="quiet small">· {how}</span>
      <textarea name={name} rows={3} dir="auto" maxLength={20_000} defaultValue={value} />
    </label>
  )
}

/** Words of the text that tell it: one press records them. */
function Told({ view: { proposals }, place, seen }: Pick<Props, 'view' | 'place' | 'seen'>) {
  const { t } = useReader()
  const words = t.life.adoption
  return proposals.map(({ method, counts, eId, quote }) => (
    <form
      key={eId}
      method="post"
      action={adoptionPath(place.publication, place.order)}
      className="told-adoption"
    >
      <FormToken />
      <input type="hidden" name="seen" value={seen} />
      <p>
        <span className="quiet">{words.told}:</span>{' '}
        <a href={`${workPath(place.publication, place.order)}#${eId}`}>
          <q dir="auto">{quote}</q>
        </a>
      </p>
      <input type="hidden" name="method" value={method} />
      {voteKinds.map((kind) => (
        <input
          key={kind}
          type="hidden"
          name={`count ${kind}`}
          value={kind === 'absent' ? '' : (counts?.[kind] ?? '')}
        />
      ))}
      <button type="submit">{words.take}</button>
    </form>
  ))
}
