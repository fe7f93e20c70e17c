import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Paragraph } from '../../model/publication.ts'

/** What of a paragraph is looked at. */
export type AlignedText = Pick<Paragraph, 'eId' | 'parent' | 'part' | 'text' | 'citations' | 'dates'>

/** A paragraph of one version beside that of another; null where one of them has none. */
export type AlignedPair<Text> = readonly [one: Text | null, other: Text | null]

/** Larger tables are not compared cell by cell: their paragraphs are taken in order. */
const mostCells = 250_000

/**
 * Paragraphs of two language versions side by side. Part by part: by their numbers where both have the same; else in
 * order, by what no translation changes: figures, dates, symbols, length.
 */
export function alignParagraphs<Text extends AlignedText>(
  one: readonly Text[],
  other: readonly Text[],
): AlignedPair<Text>[] {
  const [first, second] = [Map.groupBy(one, groupOf), Map.groupBy(other, groupOf)]
  const keys = new Set([...first.keys(), ...second.keys()])
  return [...keys].flatMap((key) => alignGroup(first.get(key) ?? [], second.get(key) ?? []))
}

/** Sub-items stay under their paragraph; headings and signatures are no paragraphs to compare. */
const groupOf = ({ part, parent }: AlignedText) => (parent === null ? part : `${part} ${parent}`)

function alignGroup<Text extends AlignedText>(
  one: readonly Text[],
  other: readonly Text[],
): AlignedPair<Text>[] {
  const same = one.length === other.length && one.every(({ eId }, index) => eId === other[index]?.eId)
  if (same) return one.map((each, index) => [each, other[index] ?? null])
  if (one.length * other.length > mostCells) return inOrder(one, other)
  return alignByLikeness(one, other)
}

function inOrder<Text>(one: readonly Text[], other: readonly Text[]): AlignedPair<Text>[] {
  const length = Math.max(one.length, other.length)
  return Array.from({ length }, (_, index) => [one[index] ?? null, other[index] ?? null])
}

/** The way through both in order with the greatest likeness (Needleman and Wunsch); a paragraph left over costs nothing. */
function alignByLikeness<Text extends AlignedText>(
  one: readonly Text[],
  other: readonly Text[],
): AlignedPair<Text>[] {
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

function trace<Text>(
  one: readonly Text[],
  other: readonly Text[],
  at: (row: number, column: number) => number,
  pairs: (row: number, column: number) => number,
): AlignedPair<Text>[] {
  const found: AlignedPair<Text>[] = []
  let [row, column] = [one.length, other.length]
  while (row > 0 || column > 0) {
    if (row > 0 && column > 0 && at(row, column) === pairs(row, column))
      found.push([one[--row] as Text, other[--column] as Text])
    else if (row > 0 && at(row, column) === at(row - 1, column)) found.push([one[--row] as Text, null])
    else if (column > 0) found.push([null, other[--column] as Text])
    else found.push([one[--row] as Text, null])
  }
  return found.reverse()
}

interface Marks {
  eId: string
  length: number
  figures: ReadonlySet<string>
}

function marksOf({ eId, text, citations, dates }: AlignedText): Marks {
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
