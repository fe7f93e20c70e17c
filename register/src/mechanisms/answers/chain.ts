import type { MechanismStand } from '../../contract/mechanisms.ts'
import { printValue } from '../values/print-value.ts'
import { type Answer, figure, noAnswer, type Question } from './question.ts'
import { type StandTold, standsTold } from './stands.ts'

const asks: readonly MechanismStand[] = ['asked-for', 'to-be-created', 'to-be-reactivated', 'vacant']
const closes: readonly MechanismStand[] = ['established', 'operating', 'merged', 'ended']

/**
 * Asked, asked again, established: what texts and people say by the day, in the order of dates. Whether it is still asked
 * for, and since when; `figures`: how often each was said.
 */
export function answerChain(_: unknown, question: Question): Answer {
  const told = standsTold(question)
  const last = told.findLast(({ stand }) => asks.includes(stand) || closes.includes(stand))
  if (!last) return noAnswer
  const holds = asks.includes(last.stand)
  const since = holds ? firstAsked(told) : last
  return {
    holds,
    date: since?.date ?? null,
    between: since?.days ?? null,
    figures: [...countStands(told)].map(([stand, count]) => figure(stand, count, standName(stand, question))),
    records: told.flatMap(({ record }) => record ?? []),
    mentions: told.flatMap(({ mention }) => mention ?? []),
  }
}

/** The first demand since it was last met. */
function firstAsked(told: readonly StandTold[]): StandTold | undefined {
  const met = told.findLastIndex(({ stand }) => closes.includes(stand))
  return told.slice(met + 1).find(({ stand }) => asks.includes(stand))
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
