// Sums of the kind's money over the mechanisms of a list: exact, and never across currencies.
import {
  decimalOf,
  type KindAnswer,
  type MechanismAnswer,
  type MechanismKindDeclaration,
  millionthsOf,
} from '@qarar/register'

/** Questions of a kind whose answers are money; none of a kind without. */
export const moneyAnswers = ({ answers }: MechanismKindDeclaration): KindAnswer[] =>
  answers.filter(({ rule }) => rule === 'outstanding' || rule === 'sum')

/** One answer for all of them, figure by figure; null where none has any. */
export function sumOfAnswers(answers: readonly MechanismAnswer[]): MechanismAnswer | null {
  const sums = new Map<string, { label: string; millionths: bigint }>()
  for (const { key, label, value } of answers.flatMap(({ figures }) => figures)) {
    const known = sums.get(key)?.millionths ?? 0n
    sums.set(key, { label, millionths: known + millionthsOf(value) })
  }
  const [first] = answers
  if (first === undefined || sums.size === 0) return null
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...{ id: first.id, holds: null, date: null, between: null, records: [], mentions: [] },
    figures: inOrder.map(([key, { label, millionths }]) => ({ key, label, value: decimalOf(millionths) })),
  }
}
