import type { ColumnMeasure } from './column-lengths.ts'
import { learnMeasure, measureColumns } from './column-measure.ts'
import { type ColumnReading, type PageHabit, type SearchWindow, searchColumns } from './column-search.ts'
import type { JoinCosts } from './join-costs.ts'
import type { OrderLine } from './order-line.ts'
import type { OrderWeights } from './order-weights.ts'

/** From the lowest, each so many times the one before it. */
const heights = { low: 700, times: 1.06, steps: 31 }
const rounds = 2

/** What a text's columns are like, and the cheapest reading by that. */
export interface FoundColumns extends ColumnReading {
  measure: ColumnMeasure
  habit: PageHabit
}

/** Reads a sample by every height that a column can have, then the whole by what the sample teaches. */
export function findColumns(
  lines: readonly OrderLine[],
  broken: readonly number[],
  costs: JoinCosts,
  weights: OrderWeights,
): FoundColumns {
  const sample = sampleAround(lines, broken)
  let found = readByHeights(lines, sample, costs, weights)
  for (let round = 0; round < rounds; round++) {
    const measure = learnMeasure(lines, found.pages.flat())
    if (measure === null) break
    const habit = habitOf(found, weights)
    found = { ...searchColumns(measure, costs, weights, habit), measure, habit }
  }
  return found
}

function readByHeights(
  lines: readonly OrderLine[],
  sample: SearchWindow,
  costs: JoinCosts,
  weights: OrderWeights,
): FoundColumns {
  const habit = { inOrder: weights.page + 0.7 + weights.inOrder, swapped: weights.page + 0.7 }
  const readAt = (step: number): FoundColumns => {
    const measure = measureColumns(lines, heights.low * heights.times ** step)
    return { ...searchColumns(measure, costs, weights, habit, sample), measure, habit }
  }
  const found = cheapestStep(readAt)
  const isWhole = sample.from === 0 && sample.to === lines.length
  return isWhole ? found : { ...found, ...searchColumns(found.measure, costs, weights, habit) }
}

/** Of every second height and those beside the best: heights near each other read most pages alike. */
function cheapestStep(readAt: (step: number) => FoundColumns): FoundColumns {
  let best = { step: 0, found: readAt(0) }
  const look = (step: number) => {
    const found = readAt(step)
    if (found.cost < best.found.cost) best = { step, found }
  }
  for (let step = 2; step < heights.steps; step += 2) look(step)
  const { step } = best
  if (step > 0) look(step - 1)
  if (step + 1 < heights.steps) look(step + 1)
  return best.found
}

/** In lines: enough pages to learn the height of columns from. */
const sampleLength = 600

/** The stretch with the most broken sentences. */
function sampleAround(lines: readonly OrderLine[], broken: readonly number[]): SearchWindow {
  let densest = broken[0] ?? 0
  let most = 0
  let start = 0
  for (const [index, line] of broken.entries()) {
    while ((broken[start] as number) <= line - sampleLength) start++
    if (index - start < most) continue
    most = index - start
    densest = broken[start] as number
  }
  const from = Math.max(0, Math.min(densest - sampleLength / 10, lines.length - sampleLength))
  return {
    from,
    to: Math.min(lines.length, from + sampleLength),
    last: from - 1,
    inColumns: false,
    next: null,
  }
}

function habitOf({ pages }: ColumnReading, { page }: OrderWeights): PageHabit {
  const swapped = pages.filter(([first, second]) => first.from > second.from).length
  const share = (swapped + 1) / (pages.length + 2)
  return { inOrder: page - Math.log(1 - share), swapped: page - Math.log(share) }
}
