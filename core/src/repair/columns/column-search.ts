import { type Block, mergeBlocks } from './block.ts'
import { type ColumnMeasure, columnEnds, lengthCost, loosest } from './column-lengths.ts'
import type { JoinCosts } from './join-costs.ts'
import type { OrderWeights } from './order-weights.ts'

/** Costs of a page whose second column is printed second, and first. */
export interface PageHabit {
  inOrder: number
  swapped: number
}

export interface ColumnReading {
  cost: number
  /** Blocks in reading order; neighbours that follow each other in the file are one. */
  blocks: Block[]
  /** The two columns of every page, in reading order. */
  pages: [Block, Block][]
}

/** `plain`: line after line; `columns`: between two pages; `closed`: after a page that is not full. */
type Mode = 'plain' | 'columns' | 'closed'
const modes: readonly Mode[] = ['plain', 'columns', 'closed']

interface State {
  cost: number
  back: State | null
  /** Blocks that this step adds, in reading order. */
  blocks: Block[]
  /** The line that the text has come to. */
  last: number
  mode: Mode
}

/** A part of the file that is read again by itself, between what stands before and after it. */
export interface SearchWindow {
  from: number
  to: number
  /** The last line before it in the text, -1 for none; whether a page ended there. */
  last: number
  inColumns: boolean
  /** The first line after it in the text, or null. */
  next: number | null
}

interface Search {
  window: SearchWindow
  measure: ColumnMeasure
  costs: JoinCosts
  weights: OrderWeights
  habit: PageHabit
  /** Column ends by where the column begins, as far as they were asked for. */
  ends: Map<number, number[]>
  states: Map<number, State>[]
}

/** States that are kept at one place of the file. */
const beam = 8

/** The cheapest reading of the lines as plain text and pages of two columns, each page in order or swapped. */
export function searchColumns(
  measure: ColumnMeasure,
  costs: JoinCosts,
  weights: OrderWeights,
  habit: PageHabit,
  window: SearchWindow = wholeOf(measure),
): ColumnReading {
  const { from, to, last, next, inColumns } = window
  const states: Map<number, State>[] = []
  for (let at = from; at <= to; at++) states[at] = new Map()
  const search = { window, measure, costs, weights, habit, states, ends: new Map() }
  keep(states[from], { cost: 0, back: null, blocks: [], last, mode: inColumns ? 'columns' : 'plain' })
  for (let at = from; at < to; at++) {
    const reached = [...(states[at]?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, beam)
    for (const state of reached) readPlain(search, state, at)
    for (const state of reached) if (state.mode !== 'closed') readPages(search, state, at)
  }
  const ends = [...(states[to]?.values() ?? [])].map((state) => ({
    ...state,
    cost: state.cost + (next === null ? 0 : joinFrom(state, next, costs)),
  }))
  return traceBack(ends.reduce((a, b) => (b.cost < a.cost ? b : a)))
}

function wholeOf({ upTo }: ColumnMeasure): SearchWindow {
  return { from: 0, to: upTo.length - 1, last: -1, inColumns: false, next: null }
}

function readPlain({ measure, costs, weights, states }: Search, state: State, at: number): void {
  const left = (measure.upTo.at(-1) as number) - (measure.upTo[at] as number)
  const isRest = left < measure.height * loosest.high
  const leave = state.mode === 'plain' || isRest ? 0 : weights.enter
  const cost = state.cost + leave + joinFrom(state, at, costs)
  keep(states[at + 1], { cost, back: state, blocks: [{ from: at, to: at + 1 }], last: at, mode: 'plain' })
}

function readPages(search: Search, state: State, at: number): void {
  const { window, measure, costs, weights } = search
  const enter = (state.mode === 'plain' ? weights.enter : 0) + costs.edge(at, true)
  const ends = (from: number) => {
    const found = search.ends.get(from) ?? columnEnds(from, window.to, measure)
    search.ends.set(from, found)
    return found
  }
  for (const middle of ends(at)) {
    for (const end of ends(middle)) {
      const first = { from: at, to: middle }
      const second = { from: middle, to: end }
      const full = lengthCost(first, measure) + lengthCost(second, measure)
      const short = end === measure.upTo.length - 1 ? weights.shortEnd : weights.shortPage
      const inner = costs.inside(first) + costs.inside(second) + costs.edge(middle, false)
      const cost = state.cost + enter + inner
      readPage(search, state, [first, second], cost + full, 'columns')
      if (full > short) readPage(search, state, [first, second], cost + short, 'closed')
    }
  }
}

/** Both orders of the columns of one page. */
function readPage(
  { costs, habit, states }: Search,
  state: State,
  [first, second]: [Block, Block],
  shared: number,
  mode: Mode,
): void {
  if (shared === Number.POSITIVE_INFINITY) return
  for (const blocks of [
    [first, second],
    [second, first],
  ] as const) {
    const [before, after] = blocks
    const joins = joinFrom(state, before.from, costs) + costs.join(before.to - 1, after.from)
    const cost = shared + joins + (before === first ? habit.inOrder : habit.swapped)
    keep(states[second.to], { cost, back: state, blocks: [before, after], last: after.to - 1, mode })
  }
}

function joinFrom({ last }: State, next: number, costs: JoinCosts): number {
  return last < 0 ? 0 : costs.join(last, next)
}

function keep(states: Map<number, State> | undefined, state: State): void {
  const key = 3 * state.last + modes.indexOf(state.mode)
  const known = states?.get(key)
  if (known === undefined || state.cost < known.cost) states?.set(key, state)
}

function traceBack(end: State): ColumnReading {
  const steps: Block[][] = []
  for (let state: State | null = end; state; state = state.back) steps.unshift(state.blocks)
  const pages = steps.filter((blocks): blocks is [Block, Block] => blocks.length === 2)
  return { cost: end.cost, blocks: mergeBlocks(steps.flat()), pages }
}
