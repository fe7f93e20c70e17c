import type { FileRange } from '../model/span.ts'
import type { LineRepair } from '../parse/kind.ts'
import type { RepairedText } from '../repair/repaired-text.ts'
import { sourceMapOf } from '../repair/source-map.ts'
import { fileRangesOf, type Heed } from './heed.ts'

/** The repairs without those that would leave out a line that a person says is of the text. */
export function keepText(repairs: readonly LineRepair[], repaired: RepairedText, heed: Heed): LineRepair[] {
  const kept = heed.of('text').flatMap(fileRangesOf)
  if (kept.length === 0) return [...repairs]
  const map = sourceMapOf(repaired)
  return repairs.filter(
    (repair) => repair.kind !== 'drop' || !touch(map.ranges(repair.line.start, repair.line.end), kept),
  )
}

/** Those whose words the text has in the end have been followed. */
export function seeText(repaired: RepairedText, heed: Heed): void {
  const own = heed.of('text')
  if (own.length === 0) return
  const map = sourceMapOf(repaired)
  for (const direction of own)
    if (fileRangesOf(direction).every((range) => map.spanOf([range]) !== null)) heed.follow(direction)
}

function touch(ranges: readonly FileRange[], others: readonly FileRange[]): boolean {
  return ranges.some((range) => others.some((other) => range.from < other.to && other.from < range.to))
}
