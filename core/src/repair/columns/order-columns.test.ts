import { expect, test } from 'vitest'
import { textLines } from '../../parse/document-view.ts'
import { applyEdits, copyOfFile } from '../apply-edits.ts'
import { fileLinesOf } from '../file-lines.ts'
import { orderColumns } from './order-columns.ts'

// Each paragraph stands on two lines of the file, which are joined before columns are looked at.
const file = Array.from(
  { length: 6 },
  (_, day) => `The council met on day ${day}\nand heard its members.\n`,
).join('')

function orderWith(decided: { line: number; next: number }[]) {
  const wraps = [...file.matchAll(/\n(?=and)/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: ' ',
  }))
  const joined = applyEdits(copyOfFile(file), wraps, 'line-break')
  const lines = textLines(joined, (text) => text, fileLinesOf(file).lineOf)
  return orderColumns(joined, lines, { opens: () => false, whole: () => false, from: 0 }, decided)
}

test('a join of wrapped paragraphs goes from the last line of one to the first line of the other', () => {
  const { joins, repaired } = orderWith([{ line: 2, next: 7 }])
  expect(repaired.text.match(/\d/g)).toEqual(['0', '3', '4', '5', '1', '2'])
  expect(joins.map(({ line, next }) => [line, next])).toEqual([
    [2, 7],
    [12, 3],
  ])
})

test('no join goes from the first line of a wrapped paragraph, or to its last', () => {
  expect(orderWith([{ line: 1, next: 7 }]).joins).toEqual([])
  expect(orderWith([{ line: 2, next: 8 }]).joins).toEqual([])
})
