import { shapeOfJoined } from '../../languages/ar/words/word-shapes.ts'
import type { Beam } from './beam.ts'
import type { Cell } from './cells.ts'
import type { Reading, Run } from './reading.ts'
import type { TokenChain, TokensOf } from './token-chains.ts'
import { endWeight, type LanguageModel, type Token, weigh, weighShape } from './tokens.ts'

/** A line read so far, run by run, in reading order. */
export interface Path {
  /** First cell of the last run. */
  at: number
  /** Last word so far: it may go on in the next run. */
  open: Token | null
  /** Shape before the open word, -1 at the start of the line. */
  before: number
  /** Without the open word, and with it as a whole one. */
  score: number
  closed: number
  run: Run | null
  previous: Path | null
}

export const startOf = (cells: readonly Cell[]): Path => ({
  at: cells.length,
  open: null,
  before: -1,
  score: 0,
  closed: 0,
  run: null,
  previous: null,
})

/** Price of a space that the line has and the reading has not, or the other way round. */
const spaceCost = 2.5

/** More than sums in another order can differ by. */
const rounding = 1e-6

/**
 * The ways to go on with the run [first, end): as the next word, or in the middle of the open one. A way that cannot
 * come up to what the beam keeps is not gone.
 */
export function followPath(
  path: Path,
  run: { first: number; end: number },
  cost: number,
  cells: readonly Cell[],
  tokens: TokensOf,
  model: LanguageModel,
  beam: Beam<Path>,
): void {
  const chain = tokens(run.first, run.end)
  const head = chain.token
  const { open } = path
  const spaced = isSpaced(path.run, run.first, cells)
  const bothWords = open?.kind === 'word' && head.kind === 'word'
  const apart = path.closed - cost - (bothWords && !spaced ? spaceCost : 0)
  const before = open ? open.shape : path.before
  if (apart + weigh(head, before, model) + chain.after + rounding > beam.least())
    beam.add(advance(path, chain, head, before, apart, { ...run, glued: false }, model))
  if (!bothWords) return
  const score = path.score - cost - (spaced ? spaceCost : 0)
  const most = mostOfGlued(open, head, path.before, chain.next, model)
  if (score + most + rounding <= beam.least()) return
  const joined = model.tokenOf(open.text + head.text, 'word')
  const weight = weighRun(joined, path.before, chain.next, model)
  if (score + weight + rounding > beam.least())
    beam.add(advance(path, chain, joined, path.before, score, { ...run, glued: true }, model))
}

/** The most that a run can weigh whose first word ends the open one. */
function mostOfGlued(
  open: Token,
  head: Token,
  before: number,
  next: TokenChain | null,
  model: LanguageModel,
): number {
  if (model.mayBeJoined(open, head)) {
    const own = model.heaviest(open.text.length + head.text.length) + model.highestAfter(before)
    return next === null ? own : own + model.highestBefore(next.token.shape) + next.token.weight + next.after
  }
  const shape = shapeOfJoined(open.text, head.text)
  const own = model.heaviestUnknown(open, head) + weighShape(shape, before, model)
  return next === null ? own : own + weigh(next.token, shape, model) + next.after
}

function weighRun(head: Token, before: number, next: TokenChain | null, model: LanguageModel): number {
  const own = weigh(head, before, model)
  return next === null ? own : own + weigh(next.token, head.shape, model) + next.after
}

function isSpaced(last: Run | null, first: number, cells: readonly Cell[]): boolean {
  const behind = last !== null && (last.end >= cells.length || (cells[last.end] as Cell).spaces > 0)
  return behind || (cells[first] as Cell).spaces > 0
}

function advance(
  previous: Path,
  chain: TokenChain,
  head: Token,
  before: number,
  score: number,
  run: Run,
  model: LanguageModel,
): Path {
  let [total, shape, open] = [score, before, head]
  for (let each = chain.next; each; each = each.next) {
    total += weigh(open, shape, model)
    shape = open.shape
    open = each.token
  }
  const closed = total + weigh(open, shape, model)
  return { at: run.first, open, before: shape, score: total, closed, run, previous }
}

/** What a path is worth at the end of its line. */
export function endScore({ closed, open }: Path): number {
  return closed + (open ? endWeight(open) : 0)
}

export function readingOf(path: Path, tokens: TokensOf): Reading {
  const runs: Run[] = []
  for (let each: Path | null = path; each?.run; each = each.previous) runs.push(each.run)
  runs.reverse()
  const first = runs[0]
  return {
    runs,
    score: endScore(path),
    head: first ? tokens(first.first, first.end).token.shape : -1,
    tail: path.open?.shape ?? -1,
  }
}
