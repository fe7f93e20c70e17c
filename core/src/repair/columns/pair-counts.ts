/** Counts pairs of numbers, the second of them below `size`. */
export interface PairCounts {
  /** Gives the number that stands for the pair. */
  add(first: number, second: number): number
  /** The number that stands for the pair, or undefined for one that was never added. */
  idOf(first: number, second: number): number | undefined
  count(first: number, second: number): number
}

export function pairCounts(size: number): PairCounts {
  const ids = new Map<number, number>()
  const counts: number[] = []
  const idOf = (first: number, second: number) => ids.get(first * size + second)
  return {
    idOf,
    count: (first, second) => counts[idOf(first, second) ?? -1] ?? 0,
    add: (first, second) => {
      const id = idOf(first, second) ?? counts.length
      if (id === counts.length) ids.set(first * size + second, id)
      counts[id] = (counts[id] ?? 0) + 1
      return id
    },
  }
}
