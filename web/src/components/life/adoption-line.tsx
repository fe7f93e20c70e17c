import { type AdoptionView, voteKinds } from '@qarar/register'
import { adoptionPath } from '../../addresses.ts'
import { keyName } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  view: AdoptionView
  publication: string
  order: number
}

/** «By vote: 40 for, 2 against», reservations, and the way to what is known in full. */
export function AdoptionLine({ view: { facts, tally, proposals }, publication, order }: Props) {
  const { t, number, language } = useReader()
  const words = t.life.adoption
  const counted = voteKinds.flatMap((kind) =>
    tally[kind] === null ? [] : `${words.votes[kind]} ${number(tally[kind])}`,
  )
  const reserving = facts?.reservations.map(({ party }) => keyName(party, language)) ?? []
  return (
    <p className="adoption-line">
      {facts?.method && <b>{words.methods[facts.method]}</b>}
      {counted.length > 0 && `: ${counted.join(t.separator)}`}
      {reserving.length > 0 && (
        <>
          {facts?.method && ' · '}
          <span className="quiet">{words.reservations}:</span> <bdi>{reserving.join(t.separator)}</bdi>
        </>
      )}
      {(facts?.method || reserving.length > 0) && ' · '}
      <a href={adoptionPath(publication, order)}>{words.title}</a>
      {facts === null && proposals.length > 0 && (
        <>
          {' · '}
          <span className="quiet">{words.told}:</span> <q dir="auto">{proposals[0]?.quote}</q>
        </>
      )}
    </p>
  )
}
