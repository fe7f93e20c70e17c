import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Paragraph } from '../../model/publication.ts'

/** A paragraph of one version beside that of another; null where one of them has none. */
export type AlignedPair = readonly [one: Paragraph | null, other: Paragraph | null]

/** Larger tables are not compared cell by cell: their paragraphs are taken in order. */
const mostCells = 250_000

/**
 * Paragraphs of two language versions side by side. Part by part: by their numbers where both have the same; else in
 * order, by what no translation changes: figures, dates, symbols, length.
 */
export function alignParagraphs(one: readonly Paragraph[], other: readonly Paragraph[]): AlignedPair[] {
  const [first, second] = [Map.groupBy(one, groupOf), Map.groupBy(other, groupOf)]
  const keys = new Set([...first.keys(), ...second.keys()])
  return [...keys].flatMap((key) => alignGroup(first.get(key) ?? [], second.get(key) ?? []))
}

/** Sub-items stay under their paragraph; headings and signatures are no paragraphs to compare. */
const groupOf = ({ part, parent }: Paragraph) => (parent === null ? part : `${part} ${parent}`)

function alignGroup(one: readonly Paragraph[], other: readonly Paragraph[]): AlignedPair[] {
  const same = one.length === other.length && one.every(({ eId }, index) => eId === other[index]?.eId)
  if (same) return one.map((each, index) => [each, other[index] ?? null])
  if (one.length * other.length > mostCells) return inOrder(one, other)
  return alignByLikeness(one, other)
}

function inOrder(one: readonly Paragraph[], other: readonly Paragraph[]): AlignedPair[] {
  const length = Math.max(one.length, other.length)
  return Array.from({ length }, (_, index) => [one[index] ?? null, other[index] ?? null])
}

/** The way through both in order with the greatest likeness (Needleman and Wunsch); a paragraph left over costs nothing. */
function alignByLikeness(one: readonly Paragraph[], other: readonly Paragraph[]): AlignedPair[] {
  const [marks, otherMarks] = [one.map(marksOf), other.map(marksOf)]
  const width = other.length + 1
  const best = new Float64Array((one.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  const pairs = (row: number, column: number) =>
    at(row - 1, column - 1) + likenessOf(marks[row - 1] as Marks, otherMarks[column - 1] as Marks)
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      best[row * width + column] = Math.max(at(row - 1, column), at(row, column - 1), pairs(row, column))
    }
  }
  return trace(one, other, at, pairs)
}

function trace(
  one: readonly Paragraph[],
  other: readonly Paragraph[],
  at: (row: number, column: number) => number,
  pairs: (row: number, column: number) => number,
): AlignedPair[] {
  const found: AlignedPair[] = []
  let [row, column] = [one.length, other.length]
  while (row > 0 || column > 0) {
    if (row > 0 && column > 0 && at(row, column) === pairs(row, column))
      found.push([one[--row] as Paragraph, other[--column] as Paragraph])
    else if (row > 0 && at(row, column) === at(row - 1, column)) found.push([one[--row] as Paragraph, null])
    else if (column > 0) found.push([null, other[--column] as Paragraph])
    else found.push([one[--row] as Paragraph, null])
  }
  return found.reverse()
}

interface Marks {
  eId: string
  length: number
  figures: ReadonlySet<string>
}

function marksOf({ eId, text, citations, dates }: Paragraph): Marks {
  const figures = foldDigits(text).match(/\d+/g) ?? []
  const targets = citations.flatMap(({ target }) => target ?? [])
  return {
    eId,
    length: text.length,
    figures: new Set([...figures, ...targets, ...dates.map(({ value }) => value)]),
  }
}

/** From 0.1: paragraphs in the same order are rather the same than not. */
function likenessOf(one: Marks, other: Marks): number {
  let shared = 0
  for (const figure of one.figures) if (other.figures.has(figure)) shared++
  const either = one.figures.size + other.figures.size - shared
  const size = Math.min(one.length, other.length) / Math.max(one.length, other.length, 1)
  const figures = either === 0 ? 0.5 : shared / either
  return 0.1 + 2 * figures + size + (one.eId === other.eId ? 0.3 : 0)
}
