import { numberOf } from '../../languages/digits.ts'
import type { Cell } from './cells.ts'
import type { Run } from './reading.ts'

/** What a reading loses for each two references next to each other that are in falling order. */
const fallingDoubt = 6

/** References to notes, «(4)» and «(5)», rise: a reading that has the next one before its number is doubtful. */
export function doubtOfReferences(runs: readonly Run[], cells: readonly Cell[]): number {
  const numbers = cells.filter(({ kind }) => kind === 'number').length
  if (numbers < 2) return 0
  const references = referencesIn(runs.flatMap(({ first, end }) => cells.slice(first, end)))
  return references.reduce(
    (doubt, reference, index) => doubt + (references[index - 1] === reference + 1 ? fallingDoubt : 0),
    0,
  )
}

function referencesIn(cells: readonly Cell[]): number[] {
  return cells.flatMap(({ text, kind }, index) => {
    const isReference = kind === 'number' && text.length <= 3 && cells[index - 1]?.text === '('
    return isReference && cells[index + 1]?.text === ')' ? [numberOf(text)] : []
  })
}
