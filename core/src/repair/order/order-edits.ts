import type { Edit, OrderPart } from '../apply-edits.ts'
import type { Cell } from './cells.ts'
import type { Reading, Run } from './reading.ts'

const closing = '.،؛:؟!)]”/'
const opening = '([“/'

/** The edit that puts the runs of a line, which begins at `start` of the text, into the order of a reading; null for none. */
export function orderEdit(cells: readonly Cell[], { runs }: Reading, start: number): Edit | null {
  const merged = mergeRuns(runs)
  if (merged.length < 2) return null
  const order = merged.map((run, index): OrderPart => {
    const [from, to] = [cells[run.first] as Cell, cells[run.end - 1] as Cell]
    const before = index > 0 && isApart(run, merged[index - 1] as Run, cells) ? ' ' : ''
    return { start: start + from.start, end: start + to.end, before }
  })
  const last = cells.at(-1) as Cell
  return { start: start + (cells[0] as Cell).start, end: start + last.end, text: '', order }
}

/** Runs that already stand one behind the other are one. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && last.end === run.first && !run.glued) last.end = run.end
    else merged.push({ ...run })
  }
  return merged
}

/** Words are set apart; a stop stands at the word before it, a bracket at the word inside it. */
function isApart(run: Run, before: Run, cells: readonly Cell[]): boolean {
  const [head, tail] = [cells[run.first] as Cell, cells[before.end - 1] as Cell]
  return !run.glued && !(head.kind === 'mark' && closing.includes(head.text)) && !opening.includes(tail.text)
}
