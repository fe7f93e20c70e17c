// A block of a page as lines of text, with what their places say of paragraphs.

import { foldDigits } from '@qarar/core/languages/fold-arabic.ts'
import { isNoteMark } from '../../markup/note-mark.ts'
import { type Glyph, isLeftToRight, isRightToLeft, isSpace } from '../glyph.ts'
import { type Cell, cellsOf } from './cells.ts'
import type { Line } from './line.ts'
import { type Direction, readCells } from './read-cells.ts'

export interface ReadLine {
  text: string
  /** It goes on from the line before. */
  goesOn: boolean
  /** No further word fitted in. */
  full: boolean
  left: number
  right: number
  baseline: number
  size: number
  /** Of a row that goes on: it begins another cell. */
  newCell?: true
  /** Of a note at the foot of the page: it begins here, goes on, or goes on from the page before. */
  note?: 'begins' | 'goes-on' | 'from-before'
}

export interface PageSigns {
  direction: Direction
  /** The file prints the spaces between words. */
  spaced: boolean
  /** Marks of notes that the page has; absent: raised numbers are numbers. */
  marks?: ReadonlyMap<string, number>
}

/** One that is printed ends its line; elsewhere it has no width. */
const softHyphen = /\u00ad$/

/** What the pages of a document before one say of it. */
export interface PagesBefore {
  /** Where columns are parted. */
  gutters: Set<number>
  rightToLeft: number
  leftToRight: number
  /** The last one ends within a note. */
  openNote: boolean
}

export const noPagesBefore = (): PagesBefore => ({
  gutters: new Set(),
  rightToLeft: 0,
  leftToRight: 0,
  openNote: false,
})

/** A page of notes may have many foreign words: below this share of its letters the document decides. */
const clear = 0.8

/** What a page says of all of its lines; `before` counts its letters too. */
export function signsOf(glyphs: readonly Glyph[], before: PagesBefore): PageSigns {
  let [rightToLeft, leftToRight, spaces] = [0, 0, 0]
  for (const { text } of glyphs) {
    if (isSpace(text)) spaces++
    else if (isRightToLeft(text)) rightToLeft++
    else if (isLeftToRight(text)) leftToRight++
  }
  before.rightToLeft += rightToLeft
  before.leftToRight += leftToRight
  const isClear = Math.max(rightToLeft, leftToRight) >= clear * (rightToLeft + leftToRight)
  const counts = isClear ? { rightToLeft, leftToRight } : before
  const direction = counts.rightToLeft > counts.leftToRight ? 'right-to-left' : 'left-to-right'
  return { direction, spaced: spaces > 0.05 * glyphs.length }
}

export function readLines(found: readonly Line[], { direction, spaced, marks }: PageSigns): ReadLine[] {
  const lines = found.map((line) => ({
    line,
    cells: cellsOf(line.glyphs, spaced, marks && line),
  }))
  const [left, right] = [
    leastOf(lines.map(({ line }) => line.left)),
    -leastOf(lines.map(({ line }) => -line.right)),
  ]
  const directions = directionsOf(lines, { direction, left, right })
  const read = lines.map(({ line, cells }, index) => {
    const own = directions[index] as Direction
    return {
      line,
      text: readCells(cells, own, marks && isMarkIn(marks)).replace(softHyphen, '-'),
      first: firstWidth(line, own),
    }
  })
  const leading = leadingOf(read)
  const toRight = direction === 'right-to-left'
  const shape: Shape = {
    even: isEven(read, leading),
    leading,
    toRight,
    start: toRight ? right : left,
    end: toRight ? left : right,
  }
  return read.map(({ line, text }, index) => ({
    text,
    goesOn: index > 0 && goesOn(read[index - 1] as Read, read[index] as Read, read[index + 1], shape),
    full: room(line, shape) < 3 * line.size,
    left: line.left,
    right: line.right,
    baseline: line.baseline,
    size: line.size,
  }))
}

/** A raised number is a mark by the words before it; one that names a note of the page may stand behind other words too. */
const isMarkIn =
  (marks: ReadonlyMap<string, number>) =>
  (before: string, raised: string): boolean =>
    before === '' || isNoteMark(before, raised) || (marks.has(foldDigits(raised)) && !isUnit.test(before))

const isUnit = /(?:^|\P{L})[cdkmµ]?m$|\($/u

const leastOf = (numbers: readonly number[]) => numbers.reduce((least, one) => Math.min(least, one), Infinity)

interface CellLine {
  line: Line
  cells: Cell[]
}

/** A full line of foreign words has the direction of the next one: paragraphs have one. */
function directionsOf(
  lines: readonly CellLine[],
  block: { direction: Direction; left: number; right: number },
): Direction[] {
  const found: Direction[] = []
  for (const line of lines.toReversed()) {
    const own = block.direction === 'right-to-left' ? directionOf(line, block) : mostOf(line.cells)
    found.push(own ?? found.at(-1) ?? 'left-to-right')
  }
  return found.reverse()
}

function mostOf(cells: readonly Cell[]): Direction {
  return countOf(cells, 'right') > countOf(cells, 'left') ? 'right-to-left' : 'left-to-right'
}

const countOf = (cells: readonly Cell[], kind: Cell['kind']) =>
  cells.filter((cell) => cell.kind === kind).length

/** In a right-to-left block: a line of foreign words by the side at which it stands; null where it fills the width. */
function directionOf({ line, cells }: CellLine, block: { left: number; right: number }): Direction | null {
  if (countOf(cells, 'right') > 0 || countOf(cells, 'left') === 0) return 'right-to-left'
  const atLeft = line.left - block.left < 2 * line.size
  const atRight = block.right - line.right < 2 * line.size
  // The full stop that ends the line stands at its left.
  if (atRight && /^[.;:،؛,]$/.test(cells[0]?.text ?? '')) return 'right-to-left'
  if (atRight && !atLeft) return 'right-to-left'
  return atRight ? null : 'left-to-right'
}

interface Read {
  line: Line
  text: string
  /** Width of its first word. */
  first: number
}

interface Shape {
  leading: number
  even: boolean
  toRight: boolean
  /** Where full lines begin and end. */
  start: number
  end: number
}

/** The white left at the end of a line. */
const room = (line: Line, { toRight, end }: Shape) => (toRight ? line.left - end : end - line.right)
const indent = (line: Line, { toRight, start }: Shape) => (toRight ? start - line.right : line.left - start)

/** How much more than the usual distance parts paragraphs: anywhere, where lines stand evenly, behind what may end one. */
const apart = { sure: 1.3, even: 1.1, atEnd: 1.12 }

/** Lines with letters of several fonts may stand unevenly. */
function isEven(read: readonly Read[], leading: number): boolean {
  const steps = stepsOf(read)
  return steps.filter((step) => Math.abs(step - leading) < 0.03 * leading).length >= 0.5 * steps.length
}

/** The distance of lines is the least that there is: paragraphs of one line each may be most of a page. */
function leadingOf(read: readonly Read[]): number {
  const sorted = stepsOf(read).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 10)] ?? 0
}

function stepsOf(read: readonly Read[]): number[] {
  return read.slice(1).flatMap(({ line }, index) => {
    const step = (read[index]?.line.baseline ?? 0) - line.baseline
    return step > 0.9 * line.size ? [step] : []
  })
}

/** Behind the last sign quotes, brackets and marks of notes may stand. */
const closing = '(?:[)\\]»”"]|\\s?\\(\\p{Nd}{1,3}\\))*$'
const sentenceEnd = new RegExp(`[.;:؛!?؟…]${closing}`, 'u')
const commaEnd = new RegExp(`[,،]${closing}`, 'u')

export const endsSentence = (text: string, commaEnds = true): boolean =>
  sentenceEnd.test(text.slice(-40)) || (commaEnds && commaEnd.test(text.slice(-40)))

function goesOn(before: Read, own: Read, next: Read | undefined, shape: Shape): boolean {
  const { size } = own.line
  const step = before.line.baseline - own.line.baseline
  if (step > (shape.even ? apart.even : apart.sure) * shape.leading || step > 3 * size || step < 0)
    return false
  if (step > apart.atEnd * shape.leading && endsSentence(before.text)) return false
  if (Math.abs(before.line.size - size) > 0.15 * size) return false
  // The next word would have fitted in: the line was ended on purpose.
  const spare = endsSentence(before.text) ? 0 : 0.15 * Math.abs(shape.end - shape.start)
  if (room(before.line, shape) > own.first + Math.max(0.4 * size, spare)) return false
  const inward = indent(own.line, shape) - indent(before.line, shape)
  const backOut = next !== undefined && indent(own.line, shape) - indent(next.line, shape) > 0.8 * size
  return !(inward > 0.8 * size && backOut)
}

function firstWidth({ glyphs, left, right, size }: Line, direction: Direction): number {
  const toRight = direction === 'right-to-left'
  let width = right - left
  for (const glyph of glyphs) {
    if (!isSpace(glyph.text)) continue
    const own = toRight ? right - glyph.right : glyph.left - left
    if (own > 0.2 * size) width = Math.min(width, own)
  }
  return width
}
