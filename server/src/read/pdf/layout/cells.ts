// The glyphs of a line as cells from left to right: letters with their marks, and the spaces between words.
import { type Glyph, isMark, isMarkedLetter, isRightToLeft, isSpace } from '../glyph.ts'
import type { Line } from './line.ts'
import { raisedSign } from './raised.ts'

type CellKind = 'right' | 'left' | 'digit' | 'space' | 'other'

export interface Cell {
  text: string
  kind: CellKind
  /** The mark of a note, or a power. */
  raised?: true
}

/**
 * Gaps that part words, by the height of the letters: where the file prints spaces, only those that no space explains. Some
 * programs print spaces without width: these say that a gap is one.
 */
const gaps = { withSpaces: 0.5, without: 0.17, hinted: 0.1 }
/** How far a letter may reach to the right of its mark. */
const besideMark = 0.5
/** Glyphs so near each other stand in the order in which the file has them. */
const tie = 0.06

/** `raisedIn`: the line in which raised numbers are looked for. */
export function cellsOf(glyphs: readonly Glyph[], spaced: boolean, raisedIn?: Line): Cell[] {
  const letters = inPlaceOrder(glyphs.filter(({ text }) => !isMark(text)))
  const marksOf = marksByLetter(
    glyphs.filter(({ text }) => isMark(text)),
    letters,
  )
  const cells: Cell[] = []
  let reach = Number.NaN
  let last: Glyph | undefined
  let hint: Glyph['unseen']
  for (const glyph of letters) {
    if (isSpace(glyph.text)) {
      if (!glyph.unseen) addSpace(cells)
      else if (hint !== 'printed') hint = glyph.unseen
      continue
    }
    const text = glyph.text + (marksOf.get(glyph) ?? '')
    const { left, right } = edgesOf(glyph)
    if (left - reach > leastGap(last, hint, glyph, spaced) * glyph.size) addSpace(cells)
    last = glyph
    hint = undefined
    const sign = raisedIn && raisedSign(glyph, raisedIn)
    if (sign === undefined) cells.push({ text, kind: kindOf(glyph.text) })
    else addRaised(cells, sign)
    reach = Number.isNaN(reach) ? right : Math.max(reach, right)
  }
  return withoutEdgeSpaces(cells)
}

/** Which gap parts two words, by the height of the letters. `hint`: a space without width between them. */
function leastGap(last: Glyph | undefined, hint: Glyph['unseen'], next: Glyph, spaced: boolean): number {
  if (hint === 'printed') return gaps.hinted
  const isRaised = [last, next].some((glyph) => glyph && isMarkedLetter(glyph.text))
  if (hint && !isRaised) return gaps.without
  return spaced && last && areNeighbours(last, next) ? gaps.withSpaces : gaps.without
}

/** The pen of a marked letter stood at its left edge; of its right edge nothing is known, but a space there is printed. */
const edgesOf = ({ text, left, right, x, size }: Glyph) =>
  isMarkedLetter(text) ? { left: Math.min(left, x), right: right + besideMark * size } : { left, right }

/** Between others PDFium may have left a space out, where a raised letter made it see two lines. */
const areNeighbours = (a: Glyph, b: Glyph) => Math.abs(a.order - b.order) <= a.text.length + b.text.length

/** A mark is one cell, however many digits it has. */
function addRaised(cells: Cell[], sign: string): void {
  const last = cells.at(-1)
  if (last?.raised) last.text += sign
  else cells.push({ text: sign, kind: 'other', raised: true })
}

function addSpace(cells: Cell[]): void {
  if (cells.length > 0 && cells.at(-1)?.kind !== 'space') cells.push({ text: ' ', kind: 'space' })
}

const withoutEdgeSpaces = (cells: Cell[]) => (cells.at(-1)?.kind === 'space' ? cells.slice(0, -1) : cells)

function kindOf(text: string): CellKind {
  if (isRightToLeft(text)) return 'right'
  if (/\p{L}/u.test(text)) return 'left'
  return /\p{N}/u.test(text) ? 'digit' : 'other'
}

/**
 * From left to right by where the pen stood: ink of letters that stand on each other overlaps. The file gives
 * right-to-left letters in reading order, so that two in one place stand the other way round.
 */
function inPlaceOrder(glyphs: readonly Glyph[]): Glyph[] {
  const sorted = glyphs.toSorted((a, b) => a.x - b.x || b.order - a.order)
  for (let at = 1; at < sorted.length; at++) {
    const [a, b] = [sorted[at - 1] as Glyph, sorted[at] as Glyph]
    if (b.x - a.x > tie * b.size) continue
    const later = a.order > b.order
    const rightToLeft = isRightToLeft(a.text) && isRightToLeft(b.text)
    const wrong = rightToLeft ? !later : later && !isSpace(a.text) && !isSpace(b.text)
    if (wrong) [sorted[at - 1], sorted[at]] = [b, a]
  }
  return sorted
}

/** A mark belongs to the letter over whose middle it stands. */
function marksByLetter(marks: readonly Glyph[], letters: readonly Glyph[]): Map<Glyph, string> {
  const found = new Map<Glyph, string>()
  for (const mark of marks) {
    const middle = (mark.left + mark.right) / 2
    let best: Glyph | undefined
    for (const letter of letters)
      if (!isSpace(letter.text) && (!best || distance(letter, middle) < distance(best, middle))) best = letter
    if (best) found.set(best, (found.get(best) ?? '') + mark.text)
  }
  return found
}

const distance = ({ left, right }: Glyph, x: number) => Math.abs((left + right) / 2 - x)
