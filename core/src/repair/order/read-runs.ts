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
    place === 0
      ? beamOf(alternatives, endScore, isLonger)
      : beamOf(width, ({ closed }: Path) => closed, isLonger),
  )
  const start = startOf(cells)
  // Short runs come first: they are the likelier ones, and what cannot come up to them is soon left out.
  for (let first = cells.length - 1; first >= 0; first--)
    for (let end = first + 1; end <= cells.length; end++)
      for (const path of beams[end]?.kept ?? [start])
        followPath(path, { first, end }, cost(first, end), cells, tokens, model, beams[first] as Beam<Path>)
  return beams[0]?.kept.map((path) => readingOf(path, tokens)) ?? []
}

/** Of two ways that are as likely the one with fewer cuts behind it. */
const isLonger = (path: Path, other: Path) => (path.run?.end ?? 0) > (other.run?.end ?? 0)

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
