import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from './align.ts'

test('pairs as many equal items in order as can be', () => {
  expect(align(['a', 'b', 'c', 'd'], ['b', 'x', 'd'])).toEqual([
    [1, 0],
    [3, 2],
  ])
  expect(align(['a', 'b'], ['b', 'a'])).toHaveLength(1)
  expect(align([], ['a'])).toEqual([])
})

test('pairs are equal and go forward', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'))
  fc.assert(
    fc.property(list, list, (a, b) => {
      const pairs = align(a, b)
      for (const [index, [i, j]] of pairs.entries()) {
        expect(a[i]).toBe(b[j])
        const [before, beside] = pairs[index - 1] ?? [-1, -1]
        expect(i > before && j > beside).toBe(true)
      }
      expect(align(a, a)).toHaveLength(a.length)
    }),
    { seed: 44 },
  )
})
