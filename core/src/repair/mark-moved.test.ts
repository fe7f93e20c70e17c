import { expect, test } from 'vitest'
import { applyEdits, copyOfFile } from './apply-edits.ts'
import { fileLinesOf } from './file-lines.ts'
import { markMoved } from './mark-moved.ts'
import { sourceMapOf } from './source-map.ts'

const file = 'one\ntwo\nthree\nfour\n'
const piece = (from: number, to: number) => ({ text: file.slice(from, to), from, to, step: null })

test('text that stands behind a later line has moved, and what stays has not', () => {
  const pieces = [piece(0, 4), piece(8, 14), piece(4, 8), piece(14, 19)]
  const text = pieces.map((each) => each.text).join('')
  const marked = markMoved({ text, pieces, drops: [] }, fileLinesOf(file).lineOf, 'reading-order')
  expect(marked.pieces.map(({ moved }) => moved)).toEqual([
    undefined,
    undefined,
    ['reading-order'],
    undefined,
  ])
  expect(marked.text).toBe(text)
})

test('who moved a piece outlives later edits and cuts', () => {
  const order = [
    { start: 4, end: 7, before: '' },
    { start: 0, end: 3, before: ' ' },
  ]
  const moved = applyEdits(copyOfFile(file), [{ start: 0, end: 7, text: '', order }], 'swap')
  expect(moved.text).toBe('two one\nthree\nfour\n')
  const later = applyEdits(moved, [{ start: 1, end: 2, text: 'W' }], 'other')
  expect(
    later.pieces
      .filter(({ text }) => /[twone]/i.test(text))
      .map((each) => [each.text, each.step, each.moved]),
  ).toEqual([
    ['t', null, ['swap']],
    ['W', 'other', ['swap']],
    ['o', null, ['swap']],
    ['one', null, ['swap']],
    ['\nthree\nfour\n', null, undefined],
  ])
  expect(sourceMapOf(moved).pieces(0, 2)).toEqual([
    { text: 'tw', from: 4, to: 6, step: null, moved: ['swap'] },
  ])
})
