import type { Cell } from './cells.ts'
import type { Reading, Run } from './reading.ts'
import { endWeight, type LanguageModel, type Token, type TokensOf, tokenOf, weigh } from './tokens.ts'

/** A line read so far, run by run, in reading order. */
export interface Path {
  /** First cell of the last run. */
  at: number
  /** Last word so far: it may go on in the next run. */
  open: Token | null
  /** Shape before the open word, -1 at the start of the line. */
  before: number
  /** Without the open word. */
  score: number
  run: Run | null
  previous: Path | null
}

export const startOf = (cells: readonly Cell[]): Path => ({
  at: cells.length,
  open: null,
  before: -1,
  score: 0,
  run: null,
  previous: null,
})

/** Price of a space that the line has and the reading has not, or the other way round. */
const spaceCost = 2.5

/** The ways to go on with the run [first, end): as the next word, or in the middle of the open one. */
export function followPath(
  path: Path,
  run: { first: number; end: number },
  cost: number,
  cells: readonly Cell[],
  tokens: TokensOf,
  model: LanguageModel,
): Path[] {
  const own = tokens(run.first, run.end)
  const head = own[0] as Token
  const { open } = path
  const spaced = isSpaced(path.run, run.first, cells)
  const bothWords = open?.kind === 'word' && head.kind === 'word'
  const apart = closedScore(path, model) - cost - (bothWords && !spaced ? spaceCost : 0)
  const next = advance(
    path,
    own,
    head,
    open ? open.shape : path.before,
    apart,
    { ...run, glued: false },
    model,
  )
  if (!bothWords) return [next]
  const joined = tokenOf(open.text + head.text, 'word')
  const score = path.score - cost - (spaced ? spaceCost : 0)
  return [next, advance(path, own, joined, path.before, score, { ...run, glued: true }, model)]
}

function isSpaced(last: Run | null, first: number, cells: readonly Cell[]): boolean {
  const behind = last !== null && (last.end >= cells.length || (cells[last.end] as Cell).spaces > 0)
  return behind || (cells[first] as Cell).spaces > 0
}

function advance(
  previous: Path,
  own: readonly Token[],
  head: Token,
  before: number,
  score: number,
  run: Run,
  model: LanguageModel,
): Path {
  let [total, shape, open] = [score, before, head]
  for (let index = 1; index < own.length; index++) {
    total += weigh(open, shape, model)
    shape = open.shape
    open = own[index] as Token
  }
  return { at: run.first, open, before: shape, score: total, run, previous }
}

export function closedScore({ open, score, before }: Path, model: LanguageModel): number {
  return open ? score + weigh(open, before, model) : score
}

/** Keeps the likeliest paths. */
export function prune(paths: readonly Path[], model: LanguageModel, width: number): Path[] {
  return paths
    .map((path) => ({ path, score: closedScore(path, model) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, width)
    .map(({ path }) => path)
}

export function readingOf(path: Path, tokens: TokensOf, model: LanguageModel): Reading {
  const runs: Run[] = []
  for (let each: Path | null = path; each?.run; each = each.previous) runs.unshift(each.run)
  const first = runs[0]
  return {
    runs,
    score: closedScore(path, model) + (path.open ? endWeight(path.open) : 0),
    head: first ? (tokens(first.first, first.end)[0] as Token).shape : -1,
    tail: path.open?.shape ?? -1,
  }
}
