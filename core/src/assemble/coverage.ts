import type { Coverage, DroppedSummary } from '../model/publication.ts'
import { type FileLines, lineRanges } from '../repair/file-lines.ts'
import type { Drop, RepairedText } from '../repair/repaired-text.ts'

/** Code points that are not white space. Counts one by one: a list of them all would be larger than the file. */
export function countNonSpace(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 ? unit > 0x20 || unit < 9 || (unit > 13 && unit < 0x20) : !isWideSpace(unit)) count++
    // The second half of a pair belongs to the first.
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++
  }
  return count
}

/** White space above ASCII as Unicode's White_Space property has it; JavaScript's own class counts U+FEFF too. */
function isWideSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 0x85 || unit === 0xa0
  if (unit < 0x2000 || unit > 0x3000) return unit === 0x1680
  return unit <= 0x200a || wideSpaces.has(unit)
}

const wideSpaces = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

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
