import { beamOf } from './beam.ts'
import type { Cell } from './cells.ts'
import { followPath, type Path, readingOf, startOf } from './path.ts'
import { type Rates, runCosts } from './rates.ts'
import type { Reading } from './reading.ts'
import type { TokensOf } from './token-chains.ts'
import type { LanguageModel } from './tokens.ts'

// Lines whose words were cut where they are stretched (A/65/883, lines 16, 32, 110 …) are stored in two halves, each
// from left to right, with the last run of the line put between the runs of the first half. The number of a
// paragraph can stand anywhere.

interface Range {
  first: number
  end: number
}

const mostRuns = 20
const exactTries = 24

/** Readings of a line as two halves, for a choice of cuts: those that a reading made and those that are to be seen. */
export function readHalves(
  cells: readonly Cell[],
  reading: Reading,
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading[] {
  const found = new Set(reading.runs.map(({ first }) => first))
  const visible = cells.flatMap((cell, index) => (index === 0 || isVisible(cell) ? [index] : []))
  const fragments = cells.flatMap((_, index) =>
    isFragment(cells[index]) || isFragment(cells[index - 1]) ? [index] : [],
  )
  const choices = [found, new Set([...found, ...visible]), new Set([...found, ...visible, ...fragments])]
  const halves = choices.flatMap((cuts) =>
    readChoice(cells, rangesAt(cuts, cells.length), tokens, model, rates),
  )
  return [readStrokes(cells, tokens, model, rates), ...halves]
}

/** The line in its own order, its words made whole again where strokes cut them. */
function readStrokes(cells: readonly Cell[], tokens: TokensOf, model: LanguageModel, rates: Rates): Reading {
  const cuts = new Set(
    cells.flatMap(({ border }, index) => (index === 0 || border === 'stroke' ? [index] : [])),
  )
  return readInOrder(cells, rangesAt(cuts, cells.length), tokens, model, rates)
}

const isVisible = ({ border }: Cell) => ['stroke', 'gap', 'odd-mark', 'lone-mark'].includes(border)

/** An article without its noun is where a word was cut. */
const isFragment = (cell: Cell | undefined) => cell?.kind === 'word' && /^(?:[وفبك]?ال|لل)$/.test(cell.text)

function rangesAt(cuts: ReadonlySet<number>, end: number): Range[] {
  const firsts = [...cuts].sort((a, b) => a - b)
  return firsts.map((first, index) => ({ first, end: firsts[index + 1] ?? end }))
}

function readChoice(
  cells: readonly Cell[],
  ranges: readonly Range[],
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading[] {
  if (ranges.length < 2 || ranges.length > mostRuns) return []
  const joins = joinScores(cells, ranges, tokens, model)
  const estimate = (order: readonly number[]) =>
    order.reduce(
      (sum, run, index) => sum + (index === 0 ? 0 : (joins[order[index - 1] as number]?.[run] ?? 0)),
      0,
    )
  const cost = 0.75 * Math.log(ranges.length)
  return halfOrders(cells, ranges)
    .map((order) => ({ order, estimate: estimate(order) }))
    .sort((a, b) => b.estimate - a.estimate)
    .slice(0, exactTries)
    .map(({ order }) =>
      readInOrder(
        cells,
        order.map((index) => ranges[index] as Range),
        tokens,
        model,
        rates,
      ),
    )
    .map((reading) => ({ ...reading, score: reading.score - cost }))
}

/** Orders of the runs: the line cut in two, each part reversed, with or without one run put last; numbers first. */
function halfOrders(cells: readonly Cell[], ranges: readonly Range[]): number[][] {
  const labels = ranges.flatMap((range, index) => (isLabel(cells, range) ? [index] : [])).toReversed()
  const plain = ranges.flatMap((_, index) => (labels.includes(index) ? [] : [index]))
  const halves = (runs: readonly number[], at: number) => [
    ...runs.slice(0, at).toReversed(),
    ...runs.slice(at).toReversed(),
  ]
  const orders = labels.length > 0 ? [[...labels, ...plain.toReversed()]] : []
  for (let at = 1; at < plain.length; at++) {
    orders.push([...labels, ...halves(plain, at)])
    for (const last of plain)
      orders.push([
        ...labels,
        ...halves(
          plain.filter((run) => run !== last),
          at,
        ),
        last,
      ])
  }
  return orders
}

/** «- ١», whole or its dash or number alone. */
function isLabel(cells: readonly Cell[], { first, end }: Range): boolean {
  const [cell, before, next] = [cells[first] as Cell, cells[first - 1], cells[first + 1]]
  const isDash = cell.text === '-' && next?.kind === 'number'
  return (isDash && end <= first + 2) || (cell.kind === 'number' && end === first + 1 && before?.text === '-')
}

/** What it gains to read one run after another instead of apart, by their touching words alone. */
function joinScores(
  cells: readonly Cell[],
  ranges: readonly Range[],
  tokens: TokensOf,
  model: LanguageModel,
): number[][] {
  const follow = (path: Path, range: Range) => {
    const beam = beamOf(1, closedScore)
    followPath(path, range, 0, cells, tokens, model, beam)
    return beam.kept[0] as Path
  }
  const alone = ranges.map((range) => follow(startOf(cells), range))
  return alone.map((path) =>
    ranges.map((range, index) => follow(path, range).closed - path.closed - (alone[index] as Path).closed),
  )
}

const closedScore = ({ closed }: Path) => closed

function readInOrder(
  cells: readonly Cell[],
  order: readonly Range[],
  tokens: TokensOf,
  model: LanguageModel,
  rates: Rates,
): Reading {
  const cost = runCosts(cells, rates)
  let paths: readonly Path[] = [startOf(cells)]
  for (const range of order) {
    const beam = beamOf(3, closedScore)
    for (const path of paths)
      followPath(path, range, cost(range.first, range.end), cells, tokens, model, beam)
    paths = beam.kept
  }
  return readingOf(paths[0] as Path, tokens)
}
