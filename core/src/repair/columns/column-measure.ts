import type { Block } from './block.ts'
import type { ColumnMeasure } from './column-lengths.ts'
import { median } from './median.ts'
import { isFinished, type OrderLine } from './order-line.ts'

/** Room that the end of a paragraph takes, as a share of a column: half a printed line and the space below. */
const roomOfEnd = 0.02
const firstSpread = 0.04
const leastSpread = 0.02

export function measureColumns(
  lines: readonly OrderLine[],
  height: number,
  room = roomOfEnd,
  spread = firstSpread,
): ColumnMeasure {
  const upTo = [0]
  for (const line of lines) {
    const end = isFinished(line) ? room * height : 0
    upTo.push((upTo.at(-1) as number) + line.text.length + 1 + end)
  }
  return { height, spread, upTo }
}

/** Learns height, room and spread from columns that were found: a straight line through length and number of ends. */
export function learnMeasure(lines: readonly OrderLine[], columns: readonly Block[]): ColumnMeasure | null {
  if (columns.length < 6) return null
  const points = columns.map(({ from, to }) => {
    const own = lines.slice(from, to)
    const length = own.reduce((sum, { text }) => sum + text.length + 1, 0)
    return { ends: own.filter(isFinished).length, length }
  })
  const ends = median(points.map((point) => point.ends))
  const length = median(points.map((point) => point.length))
  const slopes = points
    .filter((point) => point.ends !== ends)
    .map((point) => (length - point.length) / (point.ends - ends))
  const slope = slopes.length < 4 ? roomOfEnd * length : median(slopes)
  const room = Math.min(0.05, Math.max(0, slope / (length + slope * ends)))
  const height = median(points.map((point) => point.length / (1 - room * point.ends)))
  const offs = points.map((point) => Math.abs(point.length / (1 - room * point.ends) - height) / height)
  const spread = Math.max(leastSpread, 1.48 * median(offs))
  return measureColumns(lines, height, room, Math.min(firstSpread, spread))
}
