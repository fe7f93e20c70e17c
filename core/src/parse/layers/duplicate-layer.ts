import type { DocumentView, TextLine } from '../document-view.ts'
import type { LayoutResult } from '../kind.ts'
import { countLetters, type LetterCounts } from './letter-counts.ts'
import { type SameWords, sameWordsIn } from './same-words.ts'

// Some files carry their text twice: once as a damaged PDF layer, cut into printed lines, and once clean with a
// paragraph a line. The two are found by what damage cannot change: each paragraph's letters and digits.

interface Match {
  whole: number
  /** Lines [first, end) of the other layer that hold the same letters and digits. */
  first: number
  end: number
  exact: boolean
}

interface Text {
  lines: readonly TextLine[]
  counts: LetterCounts
  sameWords: SameWords
}

/** Lines that a search may skip between two matches: headings, blank lines, footers. */
const window = 80
const shortest = 20

/** Drops the lines of a damaged layer whose paragraphs stand clean elsewhere in the file. */
export function findDuplicateLayer({ lines }: Pick<DocumentView, 'lines'>): LayoutResult {
  const counts = countLetters(lines)
  const matches = bestAlignment({ lines, counts, sameWords: sameWordsIn(lines) })
  if (!isLayer(matches, lines.length, counts)) return { repairs: [], diagnostics: [] }
  const dropped = matches.flatMap(({ first, end }) => lines.slice(first, end).filter((line) => !line.blank))
  return {
    repairs: dropped.map((line) => ({
      kind: 'drop',
      line,
      reason: 'duplicate-layer',
      step: 'duplicate-layer',
    })),
    diagnostics: [
      diagnosticFor(matches, dropped),
      ...matches.flatMap((match) => difference(match, lines)),
      ...linesOfItsOwn(matches, lines),
    ],
  }
}

/** The layer may stand before the clean text or behind it. */
function bestAlignment(text: Text): Match[] {
  const { lines, counts } = text
  const half = halfWay(lines.length, counts)
  const damagedFirst = align(range(half, lines.length), 0, (whole) => whole, text)
  const damagedLast = align(range(0, lines.length), half, () => lines.length, text)
  return covered(damagedFirst, counts) >= covered(damagedLast, counts) ? damagedFirst : damagedLast
}

/** A little before the line where half of the letters are read: the clean half has no running heads. */
function halfWay(end: number, counts: LetterCounts): number {
  const total = counts.length(0, end)
  let line = 0
  while (line < end && counts.length(0, line) < total * 0.4) line++
  return line
}

/** Walks both layers once: for each whole line the block of several lines, after the last match, that equals it. */
function align(wholes: number[], from: number, limit: (whole: number) => number, text: Text): Match[] {
  const { lines, counts } = text
  const matches: Match[] = []
  let at = from
  for (const whole of wholes) {
    if (counts.length(whole, whole + 1) < shortest) continue
    const match = findBlock(whole, at, Math.min(limit(whole), lines.length), text)
    if (match === null) continue
    matches.push(match)
    at = match.end
  }
  return matches
}

function findBlock(whole: number, from: number, limit: number, text: Text): Match | null {
  const { lines, counts, sameWords } = text
  const wanted = counts.length(whole, whole + 1)
  const tolerance = Math.max(wanted < 200 ? 2 : 4, Math.floor(wanted * 0.01))
  for (let first = from; first < Math.min(limit, from + window); first++) {
    if (lines[first]?.blank || first === whole) continue
    const end = blockEnd(first, wanted - tolerance, limit, counts)
    if (end - first < 1 || (first <= whole && whole < end)) continue
    const distance = counts.distance(whole, whole + 1, first, end, tolerance)
    // Contradicting text is no copy, however few letters tell it.
    if (distance <= tolerance && sameWords(whole, first, end))
      return { whole, first, end, exact: distance === 0 }
  }
  return null
}

/** The first line behind `first` where the block has enough letters; the sums grow, so half of the rest is left out each time. */
function blockEnd(first: number, atLeast: number, limit: number, counts: LetterCounts): number {
  let low = first + 1
  let high = Math.max(limit, low)
  while (low < high) {
    const middle = (low + high) >> 1
    if (counts.length(first, middle) < atLeast) low = middle + 1
    else high = middle
  }
  return low
}

/** A layer repeats at least three paragraphs, in more lines than they have, and a third of all letters. */
function isLayer(matches: readonly Match[], end: number, counts: LetterCounts): boolean {
  const lines = matches.reduce((sum, match) => sum + match.end - match.first, 0)
  return (
    matches.length >= 3 &&
    lines > matches.length * 1.5 &&
    covered(matches, counts) > counts.length(0, end) / 3
  )
}

function covered(matches: readonly Match[], counts: LetterCounts): number {
  return matches.reduce((sum, { first, end }) => sum + counts.length(first, end), 0)
}

function diagnosticFor(
  matches: readonly Match[],
  dropped: readonly TextLine[],
): LayoutResult['diagnostics'][number] {
  const exact = matches.filter((match) => match.exact).length
  const first = dropped[0]?.fileLine ?? 0
  const last = dropped.at(-1)?.fileLine ?? 0
  const params = { first, last, paragraphs: exact, differing: matches.length - exact }
  return { code: 'duplicate-layer', severity: 'note', params, span: null, sourceLines: [first, last] }
}

/** A paragraph whose damaged form has other letters: both places, for a person to compare. */
function difference(
  { whole, first, end, exact }: Match,
  lines: readonly TextLine[],
): LayoutResult['diagnostics'] {
  if (exact) return []
  const at = lines[whole]?.fileLine ?? 0
  const params = { first: lines[first]?.fileLine ?? 0, last: lines[end - 1]?.fileLine ?? 0 }
  return [{ code: 'layer-differs', severity: 'warning', params, span: null, sourceLines: [at, at] }]
}

/** Lines that only the damaged layer has are kept, but cannot be compared. */
function linesOfItsOwn(matches: readonly Match[], lines: readonly TextLine[]): LayoutResult['diagnostics'] {
  const behind = matches.every(({ whole, first }) => first < whole)
  const from = behind ? 0 : (matches[0]?.first ?? 0)
  const to = behind ? (matches.at(-1)?.end ?? 0) : lines.length
  const inMatch = new Set(matches.flatMap(({ whole, first, end }) => [whole, ...range(first, end)]))
  const own = lines.slice(from, to).filter((line) => !line.blank && !inMatch.has(line.index))
  const [first, last] = [own[0]?.fileLine, own.at(-1)?.fileLine]
  if (first === undefined || last === undefined) return []
  const params = { count: own.length, first, last }
  return [{ code: 'layer-only', severity: 'warning', params, span: null, sourceLines: [first, last] }]
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
