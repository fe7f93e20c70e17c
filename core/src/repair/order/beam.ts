/** Keeps the best of what it is given, best first; of equal ones those that are preferred, or came first. */
export interface Beam<T> {
  kept: readonly T[]
  /** What does not rank above this is not kept. */
  least(): number
  add(item: T): void
}

export function beamOf<T>(
  width: number,
  rank: (item: T) => number,
  isPreferred: (item: T, to: T) => boolean = () => false,
): Beam<T> {
  const kept: T[] = []
  const ranks: number[] = []
  return {
    kept,
    least: () => (kept.length < width ? Number.NEGATIVE_INFINITY : (ranks.at(-1) as number)),
    add: (item) => {
      const own = rank(item)
      let place = kept.length
      const isBehind = (other: number) =>
        other < own || (other === own && isPreferred(item, kept[place - 1] as T))
      while (place > 0 && isBehind(ranks[place - 1] as number)) place--
      if (place === width) return
      kept.splice(place, 0, item)
      ranks.splice(place, 0, own)
      if (kept.length > width) [kept.pop(), ranks.pop()]
    },
  }
}
