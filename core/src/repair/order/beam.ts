/** Keeps the best of what it is given, best first; of equal ones those that came first. */
export interface Beam<T> {
  kept: readonly T[]
  /** What does not rank above this is not kept. */
  least(): number
  add(item: T): void
}

export function beamOf<T>(width: number, rank: (item: T) => number): Beam<T> {
  const kept: T[] = []
  const ranks: number[] = []
  return {
    kept,
    least: () => (kept.length < width ? Number.NEGATIVE_INFINITY : (ranks.at(-1) as number)),
    add: (item) => {
      const own = rank(item)
      let place = kept.length
      while (place > 0 && (ranks[place - 1] as number) < own) place--
      if (place === width) return
      kept.splice(place, 0, item)
      ranks.splice(place, 0, own)
      if (kept.length > width) [kept.pop(), ranks.pop()]
    },
  }
}
