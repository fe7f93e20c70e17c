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
const meets: readonly MechanismStand[] = ['established', 'operating', 'merged']
/** Nobody asks any more; whether the demand was met is not said by it. */
const closes: readonly MechanismStand[] = [...meets, 'ended']

/** What somebody who holds the post has met. */
const wants: readonly MechanismStand[] = ['asked-for', 'vacant']

/**
 * Asked, asked again, established: what texts and people say by the day, in the order of dates. Whether it is still asked
 * for, and since when; `figures`: how often each was said. A post that is held since it was asked for is asked for no more.
 * Null where the dates do not tell which came last, or where it only ended.
 */
export function answerChain(_: unknown, question: Question): Answer {
  const told = standsTold(question)
  if (!told.some((each) => isAsk(each) || isClose(each))) return noAnswer
  const { holds, ...by } = heldSince(told, question) ?? saidOf(told, question)
  return {
    ...{ holds, date: by.date, between: by.between },
    figures: [...countStands(told)].map(([stand, count]) => figure(stand, count, standName(stand, question))),
    records: [...told.flatMap(({ record }) => record ?? []), ...by.records],
    mentions: told.flatMap(({ mention }) => mention ?? []),
  }
}

type Said = Pick<Answer, 'holds' | 'date' | 'between' | 'records'>

const untold: Said = { holds: null, date: null, between: null, records: [] }

const isAsk = ({ stand }: StandTold) => mechanismAsks.includes(stand)
const isMeet = ({ stand }: StandTold) => meets.includes(stand)
const isClose = ({ stand }: StandTold) => closes.includes(stand)

/** By the stands alone: sure where one of them is after all that says otherwise, whatever day each may be of. */
function saidOf(told: readonly StandTold[], { asOf }: Question): Said {
  const [asked, closed] = [told.findLastIndex(isAsk), told.findLastIndex(isClose)]
  const met = told.findLast(
    (each, at) => isMeet(each) && (each.days?.last ?? '') <= asOf && isAfter(at, asked, told),
  )
  if (met) return { ...untold, holds: false, date: met.date, between: met.days }
  if (!told.some((each, at) => isAsk(each) && isAfter(at, closed, told))) return untold
  const since = told.slice(closed + 1).find(isAsk)
  return { ...untold, holds: true, date: since?.date ?? null, between: since?.days ?? null }
}

/** Whether one is after another that is the last of its sort; of one day as they are told, without a date before all. */
const isAfter = (one: number, last: number, told: readonly StandTold[]): boolean =>
  one > last && (told[one]?.days?.first ?? '') >= (told[last]?.days?.last ?? '')

/** Who holds the post on the day, where nobody asked for somebody since. Null where that changes nothing. */
function heldSince(told: readonly StandTold[], question: Question): Said | null {
  const last = told.findLast((each) => isAsk(each) || isClose(each))
  if (!last || !wants.includes(last.stand)) return null
  for (const rule of question.kind.answers) {
    const answer = rule.rule === 'vacant' ? answerVacant(rule, question) : null
    if (answer?.holds !== false) continue
    const { date, between, records } = answer
    if (last.days && between && between.first >= last.days.last)
      return { holds: false, date, between, records }
    if (!last.days || !between || between.last >= last.days.first) return { ...untold, records }
  }
  return null
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
