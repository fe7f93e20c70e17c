import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isolateSymbols, splitSymbols } from './split-symbols.ts'

const symbols = (text: string) => splitSymbols(text).flatMap((piece) => (piece.isSymbol ? piece.text : []))

test.each([
  ['عملاً بالقرار 7/1-NAV بشأن المنارات', ['7/1-NAV']],
  ['مذكرة رقم OIS/SG/2025/3.', ['OIS/SG/2025/3']],
  ['القرار 7/1-م في 12/5/2024', []],
  ['المنظمة OIS نفسها', []],
])('symbols in %s', (text, found) => {
  expect(symbols(text)).toEqual(found)
})

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '7', '/', '-', ' ', 'م', '.') }), (text) => {
      expect(
        splitSymbols(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('as plain text each stands between isolates', () => {
  expect(isolateSymbols('القرار 7/1-NAV')).toBe('القرار \u20667/1-NAV\u2069')
})

test.each(['a', 'a/', '7-', 'م/'])('reads %j again and again in linear time', (unit) => {
  expectLinear((size) => unit.repeat(size), splitSymbols, 200_000)
})
