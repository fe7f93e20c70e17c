import type { WordChange } from '../../model/linked.ts'

/** Larger tables are not filled: what differs is then one stretch that was dropped and one that was added. */
const mostCells = 250_000

/** What was kept, dropped and added from one wording to the next, in reading order; words are compared as `fold` has them. */
export function diffWords(
  earlier: string,
  later: string,
  fold: (text: string) => string = (text) => text,
): WordChange[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)]
  const [foldedBefore, foldedAfter] = [before.map(fold), after.map(fold)]
  const same = (one: number, other: number) => foldedBefore[one] === foldedAfter[other]
  let head = 0
  while (head < before.length && head < after.length && same(head, head)) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    same(before.length - 1 - tail, after.length - 1 - tail)
  )
    tail++
  const changes: WordChange[] = []
  const add = (change: WordChange['change'], word: string) => addWord(changes, change, word)
  for (const word of after.slice(0, head)) add('kept', word)
  diffMiddle(before, after, { head, tail }, same, add)
  for (const word of after.slice(after.length - tail)) add('kept', word)
  return changes
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

function addWord(changes: WordChange[], change: WordChange['change'], word: string) {
  const last = changes.at(-1)
  if (last?.change === change) last.text += ` ${word}`
  else changes.push({ change, text: word })
}

/** By the longest run of words that both have in order. */
function diffMiddle(
  before: readonly string[],
  after: readonly string[],
  { head, tail }: { head: number; tail: number },
  same: (one: number, other: number) => boolean,
  add: (change: WordChange['change'], word: string) => void,
) {
  const [rows, columns] = [before.length - head - tail, after.length - head - tail]
  const table = rows * columns <= mostCells ? commonLengths(rows, columns, head, same) : null
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const at = (down: number, right: number) => table?.[(row + down) * (columns + 1) + column + right] ?? 0
    const both = row < rows && column < columns
    if (both && table !== null && same(head + row, head + column)) {
      add('kept', after[head + column] as string)
      row++
      column++
    } else if (row < rows && (column >= columns || table === null || at(1, 0) >= at(0, 1)))
      add('dropped', before[head + row++] as string)
    else add('added', after[head + column++] as string)
  }
}

/** Length of the longest common run from each pair of places on. */
function commonLengths(
  rows: number,
  columns: number,
  head: number,
  same: (one: number, other: number) => boolean,
): Uint32Array {
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column
      lengths[at] = same(head + row, head + column)
        ? (lengths[at + width + 1] ?? 0) + 1
        : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}
