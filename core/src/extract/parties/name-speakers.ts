import type { SpeakerTurn } from '../../model/publication.ts'
import { alone, type Passage, type WorkContext } from '../passage.ts'
import { tokensOf } from '../tokens.ts'
import { identifyParty } from './identify-party.ts'
import { groupPeople, type NamedPerson } from './people.ts'

/** No meeting has more speakers; names of a longer list are compared as printed only. */
const mostPeople = 200

/** Turns with the name that is the same for all turns of one person: the fullest of those that the record prints. */
export function nameSpeakers(turns: readonly SpeakerTurn[], context: WorkContext): SpeakerTurn[] {
  const named = new Map<string, NamedPerson>()
  for (const turn of turns) {
    const { by } = turn
    if (by !== null && !named.has(keyOf(turn)))
      named.set(keyOf(turn), { name: by, of: partyOf(turn, context) })
  }
  const people = [...named.values()]
  const groups = people.length > mostPeople ? people.map((each) => [each]) : groupPeople(people)
  const fullest = new Map(groups.flatMap((group) => group.map((each) => [each, fullestOf(group)] as const)))
  return turns.map((turn) => {
    const person = named.get(keyOf(turn))
    return { ...turn, person: person === undefined ? null : (fullest.get(person) ?? person.name) }
  })
}

const keyOf = ({ by, for: party }: SpeakerTurn) => `${by}\n${party}`

/** The longest; of those as long the first. */
const fullestOf = (group: readonly NamedPerson[]) =>
  group.reduce((best, { name }) => (name.length > best.length ? name : best), '')

/** The State or organisation spoken for, by its id where it has one. */
const partyOf = (turn: SpeakerTurn, context: WorkContext) => spokenFor(turn, context) ?? turn.for

/** Its id; null where nobody is named, or one that no list has. */
export function spokenFor({ for: text }: Pick<SpeakerTurn, 'for'>, context: WorkContext): string | null {
  if (text === null) return null
  const tokens = tokensOf(text, context.language)
  const passage: Passage = { ...context, ...alone, text, tokens, offset: 0, part: 'body' }
  return identifyParty(passage, 0, tokens.length)
}
