import { type Glyph, isMarkedLetter, isSpace } from '../glyph.ts'
import type { Line } from './line.ts'

/** How far a letter may stand from the baseline of its line, by the height of its font. */
const wobble = 0.3
/** The same of the mark over or under a letter. */
const markWobble = 0.7
/** Below this a letter is small beside its line: a raised reference to a note. */
const small = 0.85

/** Lines from the top of the page to its foot. */
export function findLines(glyphs: readonly Glyph[]): Line[] {
  const printed = glyphs.filter(({ text }) => !isSpace(text))
  const [marked, firm] = parted(printed, ({ text }) => isMarkedLetter(text))
  const known = linesOf(firm)
  const lost = marked.filter((glyph) => !joinsLine(glyph, known))
  const joined = known.map(({ glyphs }) => lineOf(glyphs))
  const lines = [...joined, ...linesOf(lost)].sort((a, b) => b.baseline - a.baseline)
  placeSpaces(lines, glyphs)
  return lines
}

function linesOf(printed: readonly Glyph[]): Line[] {
  const sorted = printed.toSorted((a, b) => b.baseline - a.baseline)
  const groups: Glyph[][] = []
  for (const glyph of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (first && first.baseline - glyph.baseline <= wobble * Math.min(first.size, glyph.size))
      group.push(glyph)
    else groups.push([glyph])
  }
  return raiseNotes(groups.map(lineOf))
}

/** Where its marks stand says little of how high a letter does: it goes to the nearest line that it stands in. */
function joinsLine(glyph: Glyph, lines: readonly Line[]): boolean {
  const line = nearest(lines, glyph.baseline, markWobble)
  if (!line || !standsIn(glyph, line)) return false
  line.glyphs.push(glyph)
  return true
}

const standsIn = ({ x, size }: Glyph, { left, right }: Line) => x > left - 2 * size && x < right + 2 * size

function lineOf(glyphs: Glyph[]): Line {
  const line = { glyphs, left: Infinity, right: -Infinity, size: 0, baseline: 0 }
  for (const { left, right, size } of glyphs) {
    line.left = Math.min(line.left, left)
    line.right = Math.max(line.right, right)
    line.size = Math.max(line.size, size)
  }
  // Raised marks and small numbers stand higher than the line.
  const high = glyphs.filter(({ size }) => size > small * line.size).map(({ baseline }) => baseline)
  line.baseline = high.sort((a, b) => a - b)[Math.floor(high.length / 2)] ?? 0
  return line
}

/** Raised and lowered letters belong to the line whose height they stand in, where it leaves them room. */
function raiseNotes(lines: Line[]): Line[] {
  const kept: Line[] = []
  for (const [index, line] of lines.entries()) {
    const host = [lines[index + 1], kept.at(-1)].find((other) => other && isRaisedIn(line, other))
    if (host) Object.assign(host, lineOf([...host.glyphs, ...line.glyphs]))
    else kept.push(line)
  }
  return kept
}

function isRaisedIn(line: Line, host: Line): boolean {
  if (line.size > small * host.size) return false
  const rise = line.baseline - host.baseline
  if (rise > 0.6 * host.size || rise < -0.3 * host.size) return false
  return line.glyphs.every((glyph) => host.glyphs.every((other) => !overlap(glyph, other)))
}

const overlap = (a: Glyph, b: Glyph) => a.left + 0.3 * a.size < b.right && b.left + 0.3 * a.size < a.right

/** Spaces print nothing: they make no line, and go to the one that they stand in. */
function placeSpaces(lines: readonly Line[], glyphs: readonly Glyph[]): void {
  for (const space of glyphs) {
    if (!isSpace(space.text)) continue
    const line = nearest(lines, space.baseline, wobble)
    if (line && space.x > line.left - space.size && space.x < line.right + space.size) line.glyphs.push(space)
  }
}

/** By halving: the lines stand from the top down. */
function nearest(lines: readonly Line[], baseline: number, within: number): Line | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).baseline > baseline) low = middle + 1
    else high = middle
  }
  const found = [lines[low - 1], lines[low]].filter((line) => line !== undefined)
  const [best] = found.sort((a, b) => Math.abs(a.baseline - baseline) - Math.abs(b.baseline - baseline))
  return best && Math.abs(best.baseline - baseline) <= within * best.size ? best : undefined
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [yes: Item[], no: Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
