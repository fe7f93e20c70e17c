import type { Measure } from './measure.ts'

/** By `set / measure`. */
export type Baseline = Record<string, Pick<Measure, 'figure' | 'support' | 'target'>>

const separator = ' / '
const keyOf = ({ set, name }: Measure) => `${set}${separator}${name}`

const rounded = (figure: number) => Number(figure.toFixed(6))

export function baselineOf(measures: readonly Measure[]): Baseline {
  return Object.fromEntries(
    measures.map((measure) => [
      keyOf(measure),
      { figure: rounded(measure.figure), support: measure.support, target: measure.target },
    ]),
  )
}

/** What was measured now, and of sets that were not what was measured last; in the order of `sets`. */
export function mergeMeasures(
  found: readonly Measure[],
  baseline: Baseline,
  sets: readonly string[],
): Measure[] {
  const last = Object.entries(baseline).map(([key, kept]): Measure => {
    const [set = '', ...name] = key.split(separator)
    return { set, name: name.join(separator), ...kept }
  })
  return sets.flatMap((set) => {
    const isOfSet = (measure: Measure) => measure.set === set
    const now = found.filter(isOfSet)
    return now.length > 0 ? now : last.filter(isOfSet)
  })
}

export interface Comparison {
  /** A line for each figure or support that moved. */
  changes: string[]
  /** True where a figure with a target is lower than it was, or was measured and is no more. */
  failed: boolean
}

/** Compares with the baseline; only sets that were measured are judged. */
export function compareWithBaseline(measures: readonly Measure[], baseline: Baseline): Comparison {
  const before = (measure: Measure) => baseline[keyOf(measure)]
  const moved = measures.filter(
    (measure) =>
      before(measure)?.figure !== rounded(measure.figure) || before(measure)?.support !== measure.support,
  )
  const fallen = moved.filter(
    (measure) => measure.target !== null && rounded(measure.figure) < (before(measure)?.figure ?? 0),
  )
  const gone = Object.keys(baseline).filter((key) => isGone(key, measures))
  return {
    changes: [
      ...moved.map((measure) => describe(measure, before(measure), fallen.includes(measure))),
      ...gone.map((key) => `${key}: no longer measured`),
    ],
    failed: fallen.length + gone.length > 0,
  }
}

function isGone(key: string, measures: readonly Measure[]): boolean {
  const ofSameSet = measures.filter(({ set }) => key.startsWith(`${set}${separator}`))
  return ofSameSet.length > 0 && !ofSameSet.some((measure) => keyOf(measure) === key)
}

function describe(measure: Measure, before: Baseline[string] | undefined, fell: boolean): string {
  const was = before === undefined ? 'new' : `was ${before.figure} of ${before.support}`
  const now = `${rounded(measure.figure)} of ${measure.support}`
  return `${keyOf(measure)}: ${now} (${was})${fell ? ', must not fall' : ''}`
}
