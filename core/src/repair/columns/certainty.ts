import type { JoinCertainty } from '../../model/joins.ts'
import type { Block } from './block.ts'
import { type SearchWindow, searchColumns } from './column-search.ts'
import type { FoundColumns } from './find-columns.ts'
import type { JoinCosts } from './join-costs.ts'
import type { OrderWeights } from './order-weights.ts'

const margins = { sure: 4, likely: 1.5 }
/** Blocks before and after a join that are read again without it. */
const reach = 4
/** Blocks on either side of a join at most, where the order leaves a hole for long. */
const farthest = 4 * reach
const forbidden = 1e6

export function certaintyOf(margin: number): JoinCertainty {
  if (margin >= margins.sure) return 'sure'
  return margin >= margins.likely ? 'likely' : 'unsure'
}

/** For each join, how much dearer the cheapest reading is in which the block is not followed by the next one. */
export function marginsOf({ measure, habit, blocks }: FoundColumns, costs: JoinCosts, weights: OrderWeights) {
  const whole = wholePlaces(blocks)
  const known = new Map<number, number>()
  const read = (window: SearchWindow, own = costs) => searchColumns(measure, own, weights, habit, window).cost
  return blocks.slice(0, -1).map((_, index) => {
    const { first, end } = stretchAround(index, whole)
    const window = windowOf(blocks, first, end)
    const key = first * whole.length + end
    const best = known.get(key) ?? read(window)
    known.set(key, best)
    return read(window, without(index, blocks, costs)) - best
  })
}

function without(index: number, blocks: readonly Block[], costs: JoinCosts): JoinCosts {
  const line = (blocks[index] as Block).to - 1
  const next = (blocks[index + 1] as Block).from
  return { ...costs, join: (a, b) => costs.join(a, b) + (a === line && b === next ? forbidden : 0) }
}

/** The smallest stretch of the blocks around a join that the found order reads from one end to the other. */
function stretchAround(index: number, whole: readonly boolean[]): { first: number; end: number } {
  let first = Math.max(0, index - reach)
  while (!whole[first] && first > index - farthest) first--
  let end = Math.min(whole.length - 1, index + 2 + reach)
  while (!whole[end] && end < Math.min(whole.length - 1, index + 2 + farthest)) end++
  return { first, end }
}

function windowOf(blocks: readonly Block[], first: number, end: number): SearchWindow {
  const own = blocks.slice(first, end)
  return {
    from: own.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    to: own.reduce((most, { to }) => Math.max(most, to), 0),
    last: (blocks[first - 1]?.to ?? 0) - 1,
    inColumns: first > 1,
    next: blocks[end]?.from ?? null,
  }
}

/** For each number of blocks whether the order uses up the file with them without a hole. */
function wholePlaces(blocks: readonly Block[]): boolean[] {
  let [lines, farthest] = [0, 0]
  const whole = blocks.map(({ from, to }) => {
    lines += to - from
    farthest = Math.max(farthest, to)
    return farthest <= lines
  })
  return [true, ...whole]
}
