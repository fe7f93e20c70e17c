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
const modeKeys = { plain: 0, columns: 1, closed: 2 }

/** The text read so far, up to the place `at` of the file; `back` tells from where the last step read. */
interface State {
  at: number
  cost: number
  back: State | null
  /** Where the second column of the page begins that this step read; null for a line. */
  middle: number | null
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
  /** By place, from that on where the window begins, and then by last line and mode. */
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
  const states = Array.from({ length: to - from + 1 }, () => new Map<number, State>())
  const search = { window, measure, costs, weights, habit, states, ends: new Map() }
  keep(search, from, 0, null, null, last, inColumns ? 'columns' : 'plain')
  for (let at = from; at < to; at++) {
    const reached = [...reachedAt(search, at).values()].sort((a, b) => a.cost - b.cost).slice(0, beam)
    for (const state of reached) readPlain(search, state)
    const open = reached.filter(({ mode }) => mode !== 'closed')
    if (open.length > 0) readPages(search, open, at)
  }
  const ends = [...reachedAt(search, to).values()].map((state) => ({
    ...state,
    cost: state.cost + (next === null ? 0 : joinFrom(state, next, costs)),
  }))
  return traceBack(ends.reduce((a, b) => (b.cost < a.cost ? b : a)))
}

function wholeOf({ upTo }: ColumnMeasure): SearchWindow {
  return { from: 0, to: upTo.length - 1, last: -1, inColumns: false, next: null }
}

function readPlain(search: Search, state: State): void {
  const { measure, costs, weights } = search
  const { at } = state
  const left = (measure.upTo.at(-1) as number) - (measure.upTo[at] as number)
  const isRest = left < measure.height * loosest.high
  const leave = state.mode === 'plain' || isRest ? 0 : weights.enter
  const cost = state.cost + leave + joinFrom(state, at, costs)
  keep(search, at + 1, cost, state, null, at, 'plain')
}

/** All pages that begin here. A page costs the same after any state: only the cheapest way to either column counts. */
function readPages(search: Search, open: readonly State[], at: number): void {
  const { costs } = search
  const toFirst = cheapestWay(search, open, at, false)
  for (const middle of endsFrom(search, at)) {
    const ends = endsFrom(search, middle)
    if (ends.length === 0) continue
    const toSecond = cheapestWay(search, open, middle, true)
    const across = costs.join(middle - 1, middle)
    for (const end of ends) {
      const inside = costs.inside(at, middle) + costs.inside(middle, end) + costs.edge(middle, false)
      readPage(search, toFirst, middle, end, inside, across)
      readPage(search, toSecond, middle, end, inside, costs.join(end - 1, at))
    }
  }
}

/** A state after which a page begins, and what it costs: up to the page, and to go on with the page's first line. */
interface Way {
  state: State
  cost: number
  join: number
  swapped: boolean
}

function cheapestWay(
  { costs, weights }: Search,
  open: readonly State[],
  next: number,
  swapped: boolean,
): Way {
  let best: Way | null = null
  for (const state of open) {
    const enter = state.mode === 'plain' ? weights.enter : 0
    const cost = state.cost + (enter + costs.edge(state.at, true))
    const join = joinFrom(state, next, costs)
    if (best === null || cost + join < best.cost + best.join) best = { state, cost, join, swapped }
  }
  return best as Way
}

function endsFrom({ ends, window, measure }: Search, from: number): number[] {
  const found = ends.get(from) ?? columnEnds(from, window.to, measure)
  ends.set(from, found)
  return found
}

/** One order of the columns of a page, full or not; `between`: what it costs to go from one to the other. */
function readPage(
  search: Search,
  { state, cost, join, swapped }: Way,
  middle: number,
  to: number,
  inside: number,
  between: number,
): void {
  const { measure, weights, habit } = search
  const full = lengthCost(state.at, middle, measure) + lengthCost(middle, to, measure)
  const short = to === measure.upTo.length - 1 ? weights.shortEnd : weights.shortPage
  const last = (swapped ? middle : to) - 1
  const [joins, order] = [join + between, swapped ? habit.swapped : habit.inOrder]
  if (full < Number.POSITIVE_INFINITY)
    keep(search, to, cost + inside + full + joins + order, state, middle, last, 'columns')
  if (full > short) keep(search, to, cost + inside + short + joins + order, state, middle, last, 'closed')
}

function joinFrom({ last }: State, next: number, costs: JoinCosts): number {
  return last < 0 ? 0 : costs.join(last, next)
}

function reachedAt({ window, states }: Search, at: number): Map<number, State> {
  return states[at - window.from] as Map<number, State>
}

/** Makes a state only where it is the cheapest of its kind so far: most are not. */
function keep(
  search: Search,
  at: number,
  cost: number,
  back: State | null,
  middle: number | null,
  last: number,
  mode: Mode,
): void {
  const reached = reachedAt(search, at)
  const key = 3 * last + modeKeys[mode]
  const known = reached.get(key)
  if (known === undefined || cost < known.cost) reached.set(key, { at, cost, back, middle, last, mode })
}

function traceBack(end: State): ColumnReading {
  const steps: Block[][] = []
  for (let state = end; state.back; state = state.back) steps.push(blocksOf(state, state.back.at))
  steps.reverse()
  const pages = steps.filter((blocks): blocks is [Block, Block] => blocks.length === 2)
  return { cost: end.cost, blocks: mergeBlocks(steps.flat()), pages }
}

function blocksOf({ at, middle, last }: State, from: number): Block[] {
  if (middle === null) return [{ from, to: at }]
  const columns = [
    { from, to: middle },
    { from: middle, to: at },
  ]
  return last < middle ? columns.reverse() : columns
}
