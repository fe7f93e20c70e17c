// Notes at the foot of a column: in smaller type, under a rule or a gap, led by a mark that the text above has raised.
import { foldDigits } from '@qarar/core/languages/fold-arabic.ts'
import { isRightToLeft, isSpace } from '../glyph.ts'
import type { Stroke } from '../page-strokes.ts'
import type { Line } from './line.ts'
import { raisedMarks, raisedSign } from './raised.ts'

/** What the whole page says of its notes. */
export interface NoteSigns {
  /** Marks that its text has, with the height of the line that they stand in. */
  marks: ReadonlyMap<string, number>
  strokes: readonly Stroke[]
  /** The side at which lines begin. */
  fromRight: boolean
  /** The page before ends within a note. */
  open: boolean
}

export interface PartedLines {
  /** Above the notes. */
  text: Line[]
  notes: Note[]
  /** Below them: the number of the page. */
  foot: Line[]
}

export interface Note {
  lines: Line[]
  /** The rest of the last note of the page before. */
  goesOn: boolean
}

/** Of smaller type is what is no higher than this share of the text. */
const smaller = 0.94
/** A gap that parts notes from the text, and one that parts the foot of the page from them; by the height of a line or the usual step. */
const gaps = { above: 2, below: 2.4, usual: 1.7 }
/** A rule over notes has so many points, and stands so near them. */
const rule = { length: 30, near: 2.2 }

/** The marks of the text; one that begins a line may be that of a note. */
export function marksOf(lines: readonly Line[], fromRight: boolean): Map<string, number> {
  const marks = new Map<string, number>()
  for (const line of lines) {
    const first = leadingMark(line, { fromRight })
    for (const mark of raisedMarks(line)) {
      const isFirst = mark.left - line.left < 0.5 * line.size || line.right - mark.right < 0.5 * line.size
      if (!isFirst || first?.mark !== mark.text) marks.set(mark.text, line.size)
    }
  }
  return marks
}

/** Lines of a column from the top down; without a note all of them are text. */
export function partNotes(lines: readonly Line[], signs: NoteSigns): PartedLines {
  const opens = lines.map((line) => leadingMark(line, signs))
  const own = lines.findIndex((_, index) => isFirstNote(index, lines, opens, signs))
  const begin = own < 0 ? new Set<number>() : inTurn(opens, own, signs)
  const over = signs.open ? restOverleaf(lines, own, signs) : -1
  const first = over < 0 ? own : over
  if (first < 0) return { text: [...lines], notes: [], foot: [] }
  const end = footOf(lines, begin, first)
  const notes: Note[] = []
  for (const [at, line] of lines.slice(first, end).entries()) {
    const begins = begin.has(first + at)
    if (begins || at === 0) notes.push({ lines: [line], goesOn: !begins })
    else notes.at(-1)?.lines.push(line)
  }
  return { text: lines.slice(0, first), notes, foot: lines.slice(end) }
}

function isFirstNote(
  index: number,
  lines: readonly Line[],
  opens: readonly (Opening | null)[],
  signs: NoteSigns,
): boolean {
  const opening = opens[index]
  const host = opening ? signs.marks.get(opening.mark) : undefined
  if (!opening || host === undefined) return false
  const rest = lines.slice(index, footOf(lines, inTurn(opens, index, signs), index))
  if (rest.some(({ size }) => size > 1.02 * host)) return false
  if (rest.every(({ size }) => size <= smaller * host)) return true
  return isUnderRule(index, lines, signs) || (opening.isRaised && isApart(index, lines))
}

/** The lines that begin a note: each has a mark of the text, and numbers go up by one. */
function inTurn(opens: readonly (Opening | null)[], first: number, { marks }: NoteSigns): Set<number> {
  const found = new Set<number>()
  let last = Number.NaN
  for (let index = first; index < opens.length; index++) {
    const mark = opens[index]?.mark
    if (mark === undefined || !marks.has(mark)) continue
    const number = Number(mark)
    if (number - last !== 1 && !Number.isNaN(last) && !Number.isNaN(number)) continue
    if (!Number.isNaN(number)) last = number
    found.add(index)
  }
  return found
}

/** Where what stands below the notes begins: far from them, or in another height. */
function footOf(lines: readonly Line[], begin: ReadonlySet<number>, first: number): number {
  const { size } = lines[first] as Line
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] as Line
    const isOther = Math.abs(line.size - size) > 0.15 * size || isFarBelow(index, first, lines)
    if (!begin.has(index) && isOther) return index
  }
  return lines.length
}

function isFarBelow(index: number, first: number, lines: readonly Line[]): boolean {
  const usual =
    index > first + 1 ? gaps.usual * stepTo(first + 1, lines) : gaps.below * (lines[first] as Line).size
  return stepTo(index, lines) > usual
}

const stepTo = (index: number, lines: readonly Line[]) =>
  (lines[index - 1]?.baseline ?? Infinity) - (lines[index]?.baseline ?? 0)

const isApart = (index: number, lines: readonly Line[]) =>
  stepTo(index, lines) > gaps.above * (lines[index] as Line).size

function isUnderRule(index: number, lines: readonly Line[], { strokes }: NoteSigns): boolean {
  const { baseline, size, left, right } = lines[index] as Line
  const above = Math.min(lines[index - 1]?.baseline ?? Infinity, baseline + rule.near * size)
  return strokes.some(
    (stroke) =>
      stroke.top - stroke.bottom < 3 &&
      stroke.right - stroke.left >= rule.length &&
      stroke.bottom > baseline + 0.4 * size &&
      stroke.top < above + 0.1 * size &&
      stroke.left < right &&
      stroke.right > left,
  )
}

/** Under a rule and in smaller type, above the first note with a mark: what the page before left open. */
function restOverleaf(lines: readonly Line[], own: number, signs: NoteSigns): number {
  const end = own < 0 ? lines.length : own
  for (let index = 1; index < end; index++) {
    const height = median(lines.slice(0, index).map(({ size }) => size))
    const isSmall = lines.slice(index, end).every(({ size }) => size <= smaller * height)
    if (isSmall && isUnderRule(index, lines, signs)) return index
  }
  return -1
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

interface Opening {
  mark: string
  isRaised: boolean
}

/** «¹ See …», «1 See …», «(1) See …», «* See …»; null where a line begins otherwise. */
function leadingMark(line: Line, { fromRight }: Pick<NoteSigns, 'fromRight'>): Opening | null {
  const isForeign = !line.glyphs.some(({ text }) => isRightToLeft(text))
  const sides = fromRight ? (isForeign ? [true, false] : [true]) : [false]
  for (const right of sides) {
    const found = firstWord(line, right)
    if (found) return found
  }
  return null
}

const longest = 6
const markSign = /^[\p{Nd}*†‡()[\]\u00b9\u00b2\u00b3⁰-⁹.]$/u
const isWord = (text: string) => /^[\p{L}\p{M}«»“”"‘’]+$/u.test(text)

function firstWord(line: Line, right: boolean): Opening | null {
  const printed = line.glyphs.filter(({ text }) => !isSpace(text))
  const sorted = printed.toSorted((a, b) => (right ? b.right - a.right : a.left - b.left)).slice(0, longest)
  let word = ''
  let raised = 0
  for (const [index, glyph] of sorted.entries()) {
    const before = sorted[index - 1]
    const gap = before ? (right ? before.left - glyph.right : glyph.left - before.right) : 0
    const sign = raisedSign(glyph, line)
    if (gap > 0.3 * glyph.size || isWord(glyph.text)) break
    // «12/5» is a number.
    if (!markSign.test(glyph.text)) return null
    // What a raised mark touches is the end of a number or a symbol.
    if (sign === undefined && raised > 0 && /\p{Nd}/u.test(glyph.text)) return null
    if (sign !== undefined) raised++
    word += sign ?? glyph.text
  }
  // In reading order a full stop stands behind the number; one before it ends the line.
  const text = foldDigits(
    right
      ? [...word]
          .reverse()
          .join('')
          .replace(/^\.(.*)$/, '$1.')
      : word,
  )
  const mark = /^[([]?(\d{1,3}|[*†‡]{1,3})[)\]]?\.?$/.exec(text)?.[1]
  return mark === undefined ? null : { mark, isRaised: raised > 0 }
}
