import type { JoinToConfirm, ReadingToVerify, ReadingView } from '../answers.ts'

/** The least sure first: these are the ones that need a person. */
export const certainties = ['unsure', 'likely', 'sure'] as const

export const joinKey = ({ line, next }: Pick<JoinToConfirm, 'line' | 'next'>) => `join_${line}_${next}`
export const readingKey = ({ span }: Pick<ReadingToVerify, 'span'>) => `reading_${span.start}_${span.end}`

/** Keys of the joins that nobody has answered, in the order in which they are asked. */
export const openJoins = ({ joins }: Pick<ReadingView, 'joins'>): string[] =>
  certainties.flatMap((certainty) =>
    joins.filter((join) => join.certainty === certainty && !join.decided).map(joinKey),
  )

/** Keys of the proposed readings that nobody has answered, in the order of the text. */
export const openReadings = ({ readings }: Pick<ReadingView, 'readings'>): string[] =>
  readings.filter(({ verified }) => !verified).map(readingKey)

/** The question after this one; behind the last comes the first that was passed over. */
export const questionAfter = (key: string, open: readonly string[]): string | null =>
  open[open.indexOf(key) + 1] ?? open.find((other) => other !== key) ?? null
