import { expect, test } from 'vitest'
import { compareWords } from './compare-words.ts'

test('words are counted as often as they stand, and in their order; numbers apart', () => {
  const { words, numbers, missing, added } = compareWords('a b a 12/3 c', 'b a d 12/3')
  expect(words).toEqual({ wanted: 4, read: 3, found: 2, inOrder: 2 })
  expect(numbers).toEqual({ wanted: 1, read: 1, found: 1, inOrder: 1 })
  expect([missing, added]).toEqual([['a', 'c'], ['d']])
})

test('two halves in the other order are found, and only one is in order', () => {
  expect(compareWords('a b c d', 'c d a b').words).toEqual({ wanted: 4, read: 4, found: 4, inOrder: 2 })
})
