import type { Coverage, DroppedSummary } from '../model/publication.ts'
import { type FileLines, lineRanges } from '../repair/file-lines.ts'
import type { Drop, RepairedText } from '../repair/repaired-text.ts'

/** White space as Unicode's White_Space property has it; JavaScript's own class counts U+FEFF too. */
const nonSpace = /[^\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu

/** Code points that are not white space. */
export function countNonSpace(text: string): number {
  return text.match(nonSpace)?.length ?? 0
}

/** Counts every non-space character of the file as kept or dropped. `kept` is counted from the leaves, not by subtraction. */
export function coverageOf(
  fileText: string,
  { drops }: RepairedText,
  kept: number,
  lines: FileLines,
): Coverage {
  return { sourceChars: countNonSpace(fileText), kept, dropped: summarise(drops, fileText, lines) }
}

function summarise(drops: readonly Drop[], fileText: string, lines: FileLines): DroppedSummary[] {
  const byReason = Map.groupBy(drops, (drop) => drop.reason)
  const summaries = [...byReason].map(([reason, own]) => ({
    reason,
    sourceLines: lineRanges(own.flatMap((drop) => linesOf(drop, lines))),
    chars: own.reduce((sum, { from, to }) => sum + countNonSpace(fileText.slice(from, to)), 0),
  }))
  return summaries.filter(({ chars }) => chars > 0)
}

function linesOf({ from, to }: Drop, lines: FileLines): number[] {
  const first = lines.lineOf(from)
  const last = lines.lineOf(Math.max(from, to - 1))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
