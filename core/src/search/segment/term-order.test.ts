import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTerms, sortTerms } from './term-order.ts'

test('terms are in the order of their bytes', () => {
  const terms = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'ز', '\u{1F600}', '\uFB50', 'b') }))
  fc.assert(
    fc.property(terms, (given) => {
      const byBytes = given.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect(sortTerms([...given])).toEqual(byBytes)
      expect(given.toSorted(compareTerms)).toEqual(byBytes)
    }),
    { seed: 7 },
  )
})
