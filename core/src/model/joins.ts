// What can be said of a join of columns: closed lists, translated by the pages.

/** A join by the lines' numbers in the file, which do not change when rules do. */
export interface FileJoin {
  /** The last line before the join, 1-based. */
  line: number
  /** The line that follows it in reading order, 1-based. */
  next: number
}

export const joinCertainties = ['sure', 'likely', 'unsure'] as const
export type JoinCertainty = (typeof joinCertainties)[number]

export const joinReasons = [
  'sentence-goes-on',
  'known-words',
  'paragraph-opens',
  'speech-opens',
  'same-topic',
  'page-habit',
  'decided',
] as const
export type JoinReason = (typeof joinReasons)[number]

export const joinGaps = ['sentence-not-continued', 'sentence-without-start'] as const
export type JoinGap = (typeof joinGaps)[number]
