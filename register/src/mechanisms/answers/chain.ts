import type { MechanismStand } from '../../contract/mechanisms.ts'
import { printValue } from '../values/print-value.ts'
import { type Answer, figure, noAnswer, type Question } from './question.ts'
import { type StandTold, standsTold } from './stands.ts'
import { answerVacant } from './vacant.ts'

export const mechanismAsks: readonly MechanismStand[] = [
  'asked-for',
  'to-be-created',
  'to-be-reactivated',
  'vacant',
]
const closes: readonly MechanismStand[] = ['established', 'operating', 'merged', 'ended']

/** What somebody who holds the post has met. */
const wants: readonly MechanismStand[] = ['asked-for', 'vacant']

/**
 * Asked, asked again, established: what texts and people say by the day, in the order of dates. Whether it is still asked
 * for, and since when; `figures`: how often each was said. A post that is held since it was asked for is asked for no more.
 */
export function answerChain(_: unknown, question: Question): Answer {
  const told = standsTold(question)
  const last = told.findLast(({ stand }) => mechanismAsks.includes(stand) || closes.includes(stand))
  if (!last) return noAnswer
  const held = wants.includes(last.stand) ? heldSince(last, question) : null
  const holds = mechanismAsks.includes(last.stand) && held === null
  const since = holds ? firstAsked(told) : last
  return {
    holds,
    date: held ? held.date : (since?.date ?? null),
    between: held ? held.between : (since?.days ?? null),
    figures: [...countStands(told)].map(([stand, count]) => figure(stand, count, standName(stand, question))),
    records: [...told.flatMap(({ record }) => record ?? []), ...(held?.records ?? [])],
    mentions: told.flatMap(({ mention }) => mention ?? []),
  }
}

/** Who holds the post on the day, where nobody asked for somebody since. */
function heldSince({ days }: StandTold, question: Question): Answer | null {
  for (const asked of question.kind.answers) {
    if (asked.rule !== 'vacant') continue
    const answer = answerVacant(asked, question)
    const first = answer.between?.first ?? ''
    if (answer.holds === false && days !== null && first >= days.first) return answer
  }
  return null
}

/** The first demand since it was last met. */
function firstAsked(told: readonly StandTold[]): StandTold | undefined {
  const met = told.findLastIndex(({ stand }) => closes.includes(stand))
  return told.slice(met + 1).find(({ stand }) => mechanismAsks.includes(stand))
}

function countStands(told: readonly StandTold[]): Map<MechanismStand, number> {
  const counts = new Map<MechanismStand, number>()
  for (const { stand } of told) counts.set(stand, (counts.get(stand) ?? 0) + 1)
  return counts
}

const standField = {
  id: 'stand',
  type: 'choice',
  list: 'stands',
  words: { ar: '', en: '', fr: '' },
  required: true,
  sensitive: false,
  everyYear: false,
} as const

const standName = (stand: MechanismStand, { language, list }: Question) =>
  printValue(stand, standField, { language, list })
