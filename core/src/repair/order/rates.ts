import { type BorderKind, borderKinds, type Cell } from './cells.ts'
import type { Reading } from './reading.ts'

/** How often a border of each kind is where a run ends. */
export type Rates = Record<BorderKind, number>

/** Before anything is known of a layer: set by hand, from how PDF writers cut lines (docs/explanation/repair.md). */
export const firstRates: Rates = {
  gap: 0.8,
  stroke: 0.95,
  space: 0.05,
  number: 0.6,
  'odd-mark': 0.7,
  'lone-mark': 0.5,
  'bound-mark': 0.03,
  'bound-number': 0.1,
  bracket: 0.3,
  'after-r': 0.05,
  'after-d': 0.03,
  inside: 0.03,
}

/** As many borders as the first rates are worth. */
const trust = 20

/** The rates of a layer, learnt from how its lines were read: every writer of PDF cuts in its own way. */
export function learnRates(lines: readonly { cells: readonly Cell[]; reading: Reading }[]): Rates {
  const rates = { ...firstRates }
  for (const kind of borderKinds) {
    const [cut, all] = countBorders(lines, kind)
    const rate = (cut + trust * firstRates[kind]) / (all + trust)
    rates[kind] = Math.min(0.97, Math.max(0.005, rate))
  }
  return rates
}

function countBorders(
  lines: readonly { cells: readonly Cell[]; reading: Reading }[],
  kind: BorderKind,
): [cut: number, all: number] {
  let [cut, all] = [0, 0]
  for (const { cells, reading } of lines) {
    const firsts = new Set(reading.runs.map(({ first }) => first))
    for (const [index, cell] of cells.entries()) {
      if (index === 0 || cell.border !== kind) continue
      all++
      if (firsts.has(index)) cut++
    }
  }
  return [cut, all]
}

/** What a run [first, end) costs: the border before it that was cut, and the borders inside it that were not. */
export function runCosts(cells: readonly Cell[], rates: Rates): (first: number, end: number) => number {
  const kept = [0]
  for (const [index, { border }] of cells.entries())
    kept.push((kept[index] as number) - (index === 0 ? 0 : Math.log(1 - rates[border])))
  return (first, end) => {
    const inside = (kept[end] as number) - (kept[first + 1] as number)
    return inside + (first === 0 ? 0 : -Math.log(rates[(cells[first] as Cell).border]))
  }
}
