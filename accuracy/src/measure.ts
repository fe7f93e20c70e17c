/** One row of the scoreboard: a share of the support that is right. */
export interface Measure {
  set: string
  name: string
  /** From 0 to 1. */
  figure: number
  /** How many things were judged. */
  support: number
  /** The figure to reach; null where the measure is only reported. */
  target: number | null
}

/** A disagreement between reading and label, in a class that can be counted. */
export interface Fault {
  kind: string
  /** Enough to find it: file, work, paragraph. */
  place: string
  detail: string
}

export interface Score {
  measures: Measure[]
  faults: Fault[]
}

/** How many right, how many read, how many wanted. */
export interface Hits {
  right: number
  read: number
  wanted: number
}

export function sumHits(all: readonly Hits[]): Hits {
  return all.reduce(
    (sum, { right, read, wanted }) => ({
      right: sum.right + right,
      read: sum.read + read,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, read: 0, wanted: 0 },
  )
}

/** Where nothing was judged the figure is 0: that proves nothing. */
export function share(
  set: string,
  name: string,
  right: number,
  support: number,
  target: number | null,
): Measure {
  return { set, name, figure: support === 0 ? 0 : right / support, support, target }
}

/** Precision, recall and F1, whose target it is. Support is what each divides by; for F1 the number wanted. */
export function precisionRecall(set: string, name: string, hits: Hits, target: number | null): Measure[] {
  const { right, read, wanted } = hits
  const f1 = read + wanted === 0 ? 0 : (2 * right) / (read + wanted)
  return [
    share(set, `${name}: precision`, right, read, null),
    share(set, `${name}: recall`, right, wanted, null),
    { set, name: `${name}: F1`, figure: f1, support: wanted, target },
  ]
}
