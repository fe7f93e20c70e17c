import type { JoinCertainty, JoinGap, JoinReason } from '../../model/joins.ts'
import { type Block, mergeBlocks } from './block.ts'
import { findBroken, isCut, mends } from './broken-sentences.ts'
import { certaintyOf, marginsOf } from './certainty.ts'
import { type FoundColumns, findColumns } from './find-columns.ts'
import { type ForcedJoin, type JoinCosts, joinCostsOf } from './join-costs.ts'
import { findGap, reasonsFor } from './join-reasons.ts'
import { learnLanguage } from './language-model.ts'
import type { OrderLine } from './order-line.ts'
import { type OrderWeights, orderWeights } from './order-weights.ts'
import { isJoined, relink } from './relink.ts'

export interface OrderOptions {
  /** What a person decided: these joins hold, whatever the rules find. */
  forced?: readonly ForcedJoin[]
  weights?: Partial<OrderWeights>
}

/** A place where the text goes on elsewhere in the file than in the next line. */
export interface OrderJoin {
  line: number
  next: number
  certainty: JoinCertainty
  reasons: JoinReason[]
  /** Nothing in the file goes on here, or nothing leads to it: a passage is lost. */
  gap: JoinGap | null
}

/** The reading order of a text as blocks of its lines. One block: it stays as it is. */
export interface ReadingOrder {
  blocks: Block[]
  joins: OrderJoin[]
}

/** Finds columns that a machine put in the wrong order. Changes nothing unless broken sentences prove it. */
export function findOrder(lines: readonly OrderLine[], options: OrderOptions = {}): ReadingOrder {
  const forced = options.forced ?? []
  const weights = { ...orderWeights, ...options.weights }
  const inOrder = () => forcedOrder(lines, forced)
  if (!lines.some(isCut)) return inOrder()
  const language = learnLanguage(lines)
  const broken = findBroken(lines, language)
  if (broken.length === 0) return inOrder()
  const costs = joinCostsOf(lines, language, weights, forced)
  const found = findColumns(lines, broken, costs, weights)
  if (!mends(found.blocks, lines, language)) return inOrder()
  const known = certainties(found, costs, weights)
  if (!isProved([...known.values()])) return inOrder()
  const blocks = relink(found.blocks, forced)
  return { blocks, joins: describe(blocks, lines, costs, forced, known, found) }
}

/** How sure each join is, by the line before it. */
function certainties(
  found: FoundColumns,
  costs: JoinCosts,
  weights: OrderWeights,
): Map<number, JoinCertainty> {
  const margins = marginsOf(found, costs, weights)
  return new Map(margins.map((margin, index) => [(found.blocks[index] as Block).to - 1, certaintyOf(margin)]))
}

/** Half of the joins are sure, or the columns are only imagined. */
function isProved(known: readonly JoinCertainty[]): boolean {
  return 2 * known.filter((certainty) => certainty === 'sure').length >= known.length
}

/** The order of the file, but for what a person decided. */
function forcedOrder(lines: readonly OrderLine[], forced: readonly ForcedJoin[]): ReadingOrder {
  const blocks = relink(mergeBlocks([{ from: 0, to: lines.length }]), forced)
  const isForced = (line: number, next: number) =>
    forced.some((join) => join.line === line && join.next === next)
  const joins = blocks.slice(1).map(({ from: next }, index): OrderJoin => {
    const line = (blocks[index] as Block).to - 1
    const decided = isForced(line, next)
    return {
      line,
      next,
      certainty: decided ? 'sure' : 'unsure',
      reasons: decided ? ['decided'] : [],
      gap: null,
    }
  })
  return { blocks, joins }
}

function describe(
  blocks: readonly Block[],
  lines: readonly OrderLine[],
  costs: JoinCosts,
  forced: readonly ForcedJoin[],
  known: ReadonlyMap<number, JoinCertainty>,
  found: FoundColumns,
): OrderJoin[] {
  return blocks.slice(1).map(({ from: next }, index) => {
    const line = (blocks[index] as Block).to - 1
    const isForced = forced.some((join) => join.line === line && join.next === next)
    return {
      line,
      next,
      certainty: isForced ? 'sure' : (isJoined(found.blocks, line, next) && known.get(line)) || 'unsure',
      reasons: isForced ? ['decided'] : reasonsFor(line, next, lines, costs, found),
      gap: isForced ? null : findGap(line, next, lines, costs),
    }
  })
}
