import type { LineRepair } from '../parse/kind.ts'
import { applyEdits, type Edit } from './apply-edits.ts'
import type { RepairedText } from './repaired-text.ts'

/** Applies the repairs of lines that a kind's rules asked for, one recorded step after the other. */
export function repairLines(repaired: RepairedText, repairs: readonly LineRepair[]): RepairedText {
  const edits = repairs.flatMap(editsOf).sort((a, b) => a.edit.start - b.edit.start)
  const steps = [...new Set(edits.map(({ step }) => step))]
  // Each step's edits count in the text that the steps before it have left: shift them by what those changed.
  let text = repaired
  const applied: Edit[] = []
  for (const step of steps) {
    const own = edits.filter((each) => each.step === step).map(({ edit }) => edit)
    text = applyEdits(
      text,
      own.map((edit) => shift(edit, applied)),
      step,
    )
    applied.push(...own)
  }
  return text
}

function shift(edit: Edit, applied: readonly Edit[]): Edit {
  const by = applied.reduce(
    (sum, { start, end, text }) => (end <= edit.start ? sum + text.length - (end - start) : sum),
    0,
  )
  return { ...edit, start: edit.start + by, end: edit.end + by }
}

function editsOf(repair: LineRepair): { step: string; edit: Edit }[] {
  if (repair.kind === 'drop') {
    return [
      {
        step: repair.step,
        edit: { start: repair.line.start, end: repair.line.end, text: '', reason: repair.reason },
      },
    ]
  }
  const { before, line, falseBullet, step } = repair
  const join = { step, edit: { start: before.end, end: line.start, text: ' ' } }
  if (falseBullet === 0) return [join]
  return [
    join,
    {
      step: 'false-bullet',
      edit: { start: line.start, end: line.start + falseBullet, text: '', reason: 'false-bullet' },
    },
  ]
}
