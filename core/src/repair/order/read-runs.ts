import { type Beam, beamOf } from './beam.ts'
import type { Cell } from './cells.ts'
import { endScore, followPath, type Path, readingOf, startOf } from './path.ts'
import { type Rates, runCosts } from './rates.ts'
import type { Reading } from './reading.ts'
import type { TokensOf } from './token-chains.ts'
import type { LanguageModel } from './tokens.ts'

const width = 10
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
  const beams = cells.map((_, place) =>
    place === 0 ? beamOf(alternatives, endScore) : beamOf(width, ({ closed }: Path) => closed),
  )
  const start = startOf(cells)
  for (let end = cells.length; end > 0; end--)
    for (const path of beams[end]?.kept ?? [start])
      for (let first = end - 1; first >= 0; first--) {
        const beam = beams[first] as Beam<Path>
        followPath(path, { first, end }, cost(first, end), cells, tokens, model, beam)
      }
  return beams[0]?.kept.map((path) => readingOf(path, tokens)) ?? []
}

/** The line as it stands, as one run. */
export function readAsIs(
  cells: readonly Cell[],
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading {
  const end = cells.length
  const beam = beamOf(1, endScore)
  followPath(startOf(cells), { first: 0, end }, runCosts(cells, rates)(0, end), cells, tokens, model, beam)
  return readingOf(beam.kept[0] as Path, tokens)
}
