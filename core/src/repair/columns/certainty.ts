import type { JoinCertainty } from '../../model/joins.ts'
import type { Block } from './block.ts'
import { type SearchWindow, searchColumns } from './column-search.ts'
import type { FoundColumns } from './find-columns.ts'
import type { JoinCosts } from './join-costs.ts'
import type { OrderWeights } from './order-weights.ts'

const margins = { sure: 4, likely: 1.5 }
/** Blocks before and after a join that are read again without it. */
const reach = 4
const forbidden = 1e6

export function certaintyOf(margin: number): JoinCertainty {
  if (margin >= margins.sure) return 'sure'
  return margin >= margins.likely ? 'likely' : 'unsure'
}

/** How much dearer the cheapest reading is in which the block at `index` is not followed by the next one. */
export function marginOf(
  index: number,
  found: FoundColumns,
  costs: JoinCosts,
  weights: OrderWeights,
): number {
  const { measure, habit, blocks } = found
  const line = (blocks[index] as Block).to - 1
  const next = (blocks[index + 1] as Block).from
  const without = {
    ...costs,
    join: (a: number, b: number) => costs.join(a, b) + (a === line && b === next ? forbidden : 0),
  }
  const window = windowAround(index, blocks)
  const best = searchColumns(measure, costs, weights, habit, window).cost
  return searchColumns(measure, without, weights, habit, window).cost - best
}

/** The smallest stretch of the file around a join that the found order reads from one end to the other. */
function windowAround(index: number, blocks: readonly Block[]): SearchWindow {
  const first = startOfStretch(blocks, Math.max(0, index - reach))
  const end = endOfStretch(blocks, Math.min(blocks.length, index + 2 + reach))
  const own = blocks.slice(first, end)
  return {
    from: Math.min(...own.map(({ from }) => from)),
    to: Math.max(...own.map(({ to }) => to)),
    last: (blocks[first - 1]?.to ?? 0) - 1,
    inColumns: first > 1,
    next: blocks[end]?.from ?? null,
  }
}

/** The nearest place at or before `index` up to which the order uses up the file without a hole. */
function startOfStretch(blocks: readonly Block[], index: number): number {
  let at = index
  while (at > 0 && !isWhole(blocks.slice(0, at))) at--
  return at
}

function endOfStretch(blocks: readonly Block[], index: number): number {
  let at = index
  while (at < blocks.length && !isWhole(blocks.slice(0, at))) at++
  return at
}

function isWhole(blocks: readonly Block[]): boolean {
  const lines = blocks.reduce((sum, { from, to }) => sum + to - from, 0)
  return blocks.every(({ to }) => to <= lines)
}
