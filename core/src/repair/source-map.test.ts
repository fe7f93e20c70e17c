import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Piece, RepairedText } from './repaired-text.ts'
import { sourceMapOf } from './source-map.ts'

const copy = (text: string, from: number): Piece => ({ text, from, to: from + text.length, step: null })
const repairedOf = (pieces: Piece[]): RepairedText => ({
  text: pieces.map(({ text }) => text).join(''),
  pieces,
  drops: [],
})

test('words are found by their place in the file, in whatever order the text has them', () => {
  const map = sourceMapOf(repairedOf([copy('second line\n', 11), copy('first line\n', 0)]))
  expect(map.spanOf([{ from: 11, to: 17 }])).toEqual({ start: 0, end: 6 })
  expect(map.spanOf([{ from: 6, to: 10 }])).toEqual({ start: 18, end: 22 })
})

test('a letter that the file writes as a sign is found whole', () => {
  const map = sourceMapOf(
    repairedOf([copy('ك', 0), { text: 'لا', from: 1, to: 2, step: 'forms' }, copy('م', 2)]),
  )
  expect(map.spanOf([{ from: 1, to: 2 }])).toEqual({ start: 1, end: 3 })
})

test.each([
  ['dropped', [{ from: 50, to: 60 }]],
  [
    'parted by other words',
    [
      { from: 0, to: 5 },
      { from: 11, to: 17 },
    ],
  ],
])('no place where they are %s', (_, ranges) => {
  const map = sourceMapOf(repairedOf([copy('first line\n', 0), copy('second line\n', 11)]))
  expect(map.spanOf(ranges)).toBeNull()
})

test('no place where a repair has since taken in more of the file', () => {
  const map = sourceMapOf(repairedOf([{ text: 'repaired', from: 0, to: 8, step: 'some' }]))
  expect(map.spanOf([{ from: 0, to: 4 }])).toBeNull()
})

test('the way to the file and back leads to the same words, in any order of pieces', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })
  const shuffled = words.chain((all) =>
    fc.shuffledSubarray(
      all.map((word, index) => copy(`${word} `, all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))),
      { minLength: all.length },
    ),
  )
  fc.assert(
    fc.property(shuffled, fc.nat(), fc.nat(), (pieces, a, b) => {
      const { text } = repairedOf(pieces)
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const map = sourceMapOf(repairedOf(pieces))
      const found = map.spanOf(map.ranges(start, end + 1))
      expect(found).toEqual({ start, end: end + 1 })
    }),
    { seed: 7050 },
  )
})
