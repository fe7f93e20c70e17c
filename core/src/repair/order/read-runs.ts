import type { Cell } from './cells.ts'
import { followPath, type Path, prune, readingOf, startOf } from './path.ts'
import { type Rates, runCosts } from './rates.ts'
import type { Reading } from './reading.ts'
import type { LanguageModel, TokensOf } from './tokens.ts'

const beam = 10
const alternatives = 12

/**
 * Reads a line that was stored as its runs from left to right: the last run is read first. The runs are not marked;
 * the likeliest cuts are found, from the end of the line to its start.
 */
export function readRuns(
  cells: readonly Cell[],
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading[] {
  const cost = runCosts(cells, rates)
  const paths: Path[][] = [...cells.map(() => []), [startOf(cells)]]
  for (let end = cells.length; end > 0; end--) {
    for (const path of prune(paths[end] as Path[], model, beam))
      for (let first = end - 1; first >= 0; first--)
        (paths[first] as Path[]).push(
          ...followPath(path, { first, end }, cost(first, end), cells, tokens, model),
        )
    paths[end] = []
  }
  return (paths[0] as Path[])
    .map((path) => readingOf(path, tokens, model))
    .sort((a, b) => b.score - a.score)
    .slice(0, alternatives)
}

/** The line as it stands, as one run. */
export function readAsIs(
  cells: readonly Cell[],
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading {
  const end = cells.length
  const [path] = followPath(
    startOf(cells),
    { first: 0, end },
    runCosts(cells, rates)(0, end),
    cells,
    tokens,
    model,
  )
  return readingOf(path as Path, tokens, model)
}
