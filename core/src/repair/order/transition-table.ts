import type { WordList } from '../../languages/ar/words/word-list.ts'
import { shapeCount } from '../../languages/ar/words/word-shapes.ts'

export interface TransitionTable {
  transition: WordList['transition']
  /** The highest from a shape to any, and from any to a shape. */
  highestAfter(first: number): number
  highestBefore(second: number): number
}

const tables = new WeakMap<WordList['transition'], TransitionTable>()

/** Transitions worked out once for each pair of shapes, since a line asks for thousands. */
export function transitionTable(transition: WordList['transition']): TransitionTable {
  const known = tables.get(transition)
  const table = known ?? makeTable(transition)
  tables.set(transition, table)
  return table
}

function makeTable(transition: WordList['transition']): TransitionTable {
  const values = Float64Array.from({ length: shapeCount ** 2 }, (_, place) =>
    transition(Math.floor(place / shapeCount), place % shapeCount),
  )
  const after = new Float64Array(shapeCount)
  const before = new Float64Array(shapeCount)
  for (const [place, value] of values.entries()) {
    const [first, second] = [Math.floor(place / shapeCount), place % shapeCount]
    after[first] = Math.max(after[first] as number, value)
    before[second] = Math.max(before[second] as number, value)
  }
  return {
    transition: (first, second) => values[first * shapeCount + second] as number,
    highestAfter: (first) => after[first] ?? 0,
    highestBefore: (second) => before[second] as number,
  }
}
