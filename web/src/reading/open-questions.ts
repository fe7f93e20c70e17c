import type { JoinToConfirm, ReadingToVerify, ReadingView } from '../answers.ts'

/** The least sure first: these are the ones that need a person. */
export const certainties = ['unsure', 'likely', 'sure'] as const

export const joinKey = ({ line, next }: Pick<JoinToConfirm, 'line' | 'next'>) => `join_${line}_${next}`
export const readingKey = ({ span }: Pick<ReadingToVerify, 'span'>) => `reading_${span.start}_${span.end}`

/** The joins that nobody has answered, in the order in which they are asked. */
export const openJoins = ({ joins }: Pick<ReadingView, 'joins'>): JoinToConfirm[] =>
  certainties.flatMap((certainty) => joins.filter((join) => join.certainty === certainty && !join.decided))

/** Joins that are sure, beside the one after a line: an answer may make others so. */
export const sureBeside = ({ joins }: Pick<ReadingView, 'joins'>, line: number): number =>
  joins.filter((join) => join.line !== line && join.certainty === 'sure').length

/** The proposed readings that nobody has answered, in the order of the text. */
export const openReadings = ({ readings }: Pick<ReadingView, 'readings'>): ReadingToVerify[] =>
  readings.filter(({ verified }) => !verified)

/** Proposed readings that one page asks for. */
export const readingsAsked = 200

/** For each question the one after it; behind the last comes the first that was passed over. */
export function followingOf<Question>(open: readonly Question[]): Map<Question, Question | null> {
  const first = open.length > 1 ? (open[0] ?? null) : null
  return new Map(open.map((question, at) => [question, open[at + 1] ?? first]))
}
