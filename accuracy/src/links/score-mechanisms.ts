import type { MechanismKind, MechanismPlace, Reading } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'
import type { SeedLine } from './expected-links.ts'
import { type ExpectedMechanism, expectedMechanisms } from './expected-mechanisms.ts'

/** Listed mechanisms that are found at their line, with the state that the words tell there. */
export function scoreMechanisms(set: string, reading: Reading): Score {
  const found = expectedMechanisms.map((each) => ({ each, places: placesOf(reading, each) }))
  const missing = found.filter(({ places }) => places.length === 0)
  const stated = found.filter(({ each, places }) => each.states.length > 0 && places.length > 0)
  const wrong = stated.filter(
    ({ each, places }) => !places.some(({ state }) => state !== null && each.states.includes(state)),
  )
  return {
    measures: [
      share(set, 'listed mechanisms found', found.length - missing.length, found.length, null),
      share(set, 'their states right', stated.length - wrong.length, stated.length, null),
    ],
    faults: [
      ...missing.map(({ each }) => faultOf('mechanism missing', each, each.kind)),
      ...wrong.map(({ each, places }) =>
        faultOf('state of a mechanism', each, `${each.kind}: ${places.map(({ state }) => state).join(', ')}`),
      ),
    ],
  }
}

const faultOf = (kind: string, { line, states }: ExpectedMechanism, detail: string): Fault => ({
  kind: `links: ${kind}`,
  place: line,
  detail: states.length > 0 ? `${detail} (${states.join(' or ')})` : detail,
})

const placesOf = (reading: Reading, { kind, line }: ExpectedMechanism): MechanismPlace[] =>
  placesAt(reading, line, kind)

/** Places in the paragraph that has a line, of one kind or of all. */
export function placesAt({ publications }: Reading, line: SeedLine, kind?: MechanismKind): MechanismPlace[] {
  const publication = publications[Number(line.split(':')[0])]
  if (publication === undefined) return []
  const named = publication.mechanisms
    .filter((each) => kind === undefined || each.kind === kind)
    .flatMap(({ places }) => places)
  return named.filter(({ work, eId }) => linesOf(publication, work, eId).some((lines) => holds(lines, line)))
}

function linesOf({ works }: Reading['publications'][number], order: number, eId: string) {
  const work = works[order - 1]
  const paragraphs = [...(work?.paragraphs ?? []), ...(work?.turns.flatMap((turn) => turn.paragraphs) ?? [])]
  return paragraphs.filter((each) => each.eId === eId).map(({ sourceLines }) => sourceLines)
}

function holds([first, last]: readonly [number, number], line: SeedLine): boolean {
  const number = Number(line.split(':')[1])
  return number >= first && number <= last
}
