import type { Mechanism, MechanismPlace, MechanismState } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import { placeOf } from '../text-place.ts'
import type { PlacedParagraph, PlacedWork, Texts } from '../texts.ts'

/** States of what does not work now. */
const idle = new Set<MechanismState | null>(['to-be-reactivated', 'lapsed'])

/** Mechanisms that one paragraph of a work says to be idle, and another one to be at work. */
export function findIdleAndWorking({ publications, works }: Texts): Finding[] {
  const byPlace = new Map(works.map((work) => [`${work.publication} ${work.order}`, work]))
  return publications.flatMap(({ mechanisms }, publication) =>
    (mechanisms ?? []).flatMap((mechanism) => twoStates(mechanism, publication, byPlace)),
  )
}

function twoStates(
  { places, name }: Mechanism,
  publication: number,
  works: ReadonlyMap<string, PlacedWork>,
): Finding[] {
  return [...Map.groupBy(places, ({ work }) => work)].flatMap(([order, own]): Finding[] => {
    const work = works.get(`${publication} ${order}`)
    const first = own.find(({ state }) => idle.has(state))
    const second = namedMost(own.filter(({ state, eId }) => state === 'operating' && eId !== first?.eId))
    if (work === undefined || first === undefined || second === undefined) return []
    const found = [first, second].flatMap((place) => placedAt(work, place) ?? [])
    const [one, other] = found
    return one && other ? [describedTwice(name, [one, first], [other, second])] : []
  })
}

/** A place that names it by a word or two is a weaker proof than one with its full name. */
const namedMost = (places: readonly MechanismPlace[]): MechanismPlace | undefined =>
  places.toSorted((one, other) => other.text.length - one.text.length)[0]

const placedAt = ({ paragraphs }: PlacedWork, { eId }: MechanismPlace) =>
  paragraphs.find(({ paragraph }) => paragraph.eId === eId)

function describedTwice(
  name: string,
  [one, first]: [PlacedParagraph, MechanismPlace],
  [other, second]: [PlacedParagraph, MechanismPlace],
): Finding {
  return {
    code: 'states-disagree',
    places: [placeOf(one, first), placeOf(other, second)],
    params: { name, first: String(first.state), second: String(second.state) },
  }
}
