import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnOf, decodeColumn, decodeLengths, encodeColumn, encodeLengths } from './column.ts'

test('a column comes back from its bytes', () => {
  const values = fc.array(fc.uniqueArray(fc.constantFrom('secretary', 'members', 'أعضاء'), { maxLength: 2 }))
  fc.assert(
    fc.property(values, (given) => {
      const { sets, ordinals } = decodeColumn(encodeColumn(columnOf(given)))
      expect(Array.from(ordinals, (ordinal) => sets[ordinal])).toEqual(given)
    }),
    { seed: 7 },
  )
})

test('so do lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), (given) => {
      expect([...decodeLengths(encodeLengths(given))]).toEqual(given)
    }),
    { seed: 7 },
  )
})
