import type { KindAnswer } from '../../contract/kinds.ts'
import { fieldOf } from '../declared.ts'
import { isDated, keysOf } from './keys-of.ts'
import { labelOf } from './label-of.ts'
import { type Answer, figure, noAnswer, type Question, recordsByTheDay, typeOf } from './question.ts'

type Rule = Extract<KindAnswer, { rule: 'count' }>

/**
 * How many there are by a field: the most first, of a date in the order of time. A record with several choices counts for each.
 * Which records those are, the key says: they are not listed.
 */
export function answerCount({ record, by, only }: Rule, question: Question): Answer {
  const type = typeOf(question, record)
  const field = type && fieldOf(type, by)
  if (!field) return noAnswer
  const counts = new Map<string, number>()
  for (const { values } of recordsByTheDay(question, record, only))
    for (const key of new Set(keysOf(values[by]))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const inOrder = [...counts].sort(([a, many], [b, more]) =>
    isDated(field) || many === more ? (a < b ? -1 : 1) : more - many,
  )
  return {
    ...noAnswer,
    figures: inOrder.map(([key, count]) => figure(key, count, labelOf(key, field, question))),
  }
}
