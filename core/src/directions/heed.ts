import type { Direction, DirectionKind, DirectionOf } from '../model/directions.ts'
import type { FileRange } from '../model/span.ts'

/** The directions of one reading, and which of them found their place. */
export interface Heed {
  /** In the order in which they were given. */
  of<What extends DirectionKind>(what: What): readonly DirectionOf<What>[]
  /** Says that it has been followed. */
  follow(direction: Direction): void
  /** Those that nothing has followed: their words are not in the text, or not where rules need them. */
  unplaced(): Direction[]
}

export function heedOf(directions: readonly Direction[]): Heed {
  const byKind = Map.groupBy(directions, ({ what }) => what)
  const followed = new Set<Direction>()
  return {
    of: <What extends DirectionKind>(what: What) => (byKind.get(what) ?? []) as DirectionOf<What>[],
    follow: (direction) => followed.add(direction),
    unplaced: () => directions.filter((direction) => !followed.has(direction)),
  }
}

export const fileRangesOf = ({ ranges }: Pick<Direction, 'ranges'>): FileRange[] =>
  ranges.map(([from, to]) => ({ from, to }))

/** Whether it is about the file as a whole. */
export const isOfWhole = ({ ranges }: Pick<Direction, 'ranges'>) => ranges.length === 0
