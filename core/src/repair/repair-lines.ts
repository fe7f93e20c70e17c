import type { LineRepair } from '../parse/kind.ts'
import { applyEdits, type Edit } from './apply-edits.ts'
import type { RepairedText } from './repaired-text.ts'

/** Applies the repairs of lines that a kind's rules asked for, each recorded under its step; not those of `without`. */
export function repairLines(
  repaired: RepairedText,
  repairs: readonly LineRepair[],
  without: ReadonlySet<string> = new Set(),
): RepairedText {
  const edits = repairs
    .filter(({ step }) => !without.has(step))
    .flatMap((repair) => editsOf(repair, without))
    .sort((a, b) => a.start - b.start)
  return applyEdits(repaired, edits, 'line-break')
}

function editsOf(repair: LineRepair, without: ReadonlySet<string>): Edit[] {
  const { line, step } = repair
  if (repair.kind === 'drop') {
    return [{ start: line.start, end: line.end, text: '', reason: repair.reason, step }]
  }
  const join = joinOf(repair)
  if (repair.falseBullet === 0 || without.has('false-bullet')) return join
  const bullet = { start: line.start, end: line.start + repair.falseBullet, text: '', step: 'false-bullet' }
  return [...join, { ...bullet, reason: 'false-bullet' }]
}

function joinOf({ before, line, step, seam }: Extract<LineRepair, { kind: 'join' }>): Edit[] {
  const gap = { start: before.end, end: line.start, step }
  if (seam === undefined) return [{ ...gap, text: ' ' }]
  if (seam === 'cell') return [{ ...gap, text: '\t' }]
  const nothing = { ...gap, text: '', order: [] }
  if (seam === 'none') return [nothing]
  return [{ start: before.end - 1, end: before.end, text: '', reason: 'line-hyphen', step }, nothing]
}
