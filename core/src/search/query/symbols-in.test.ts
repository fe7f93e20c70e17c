import { expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { parseQuery } from './parse-query.ts'
import { symbolsIn } from './symbols-in.ts'

test.each([
  ['S/RES/2254', 'S/RES/2254', true],
  ['s/res/٢٢٥٤ (٢٠١٥)', 'S/RES/2254(2015)', true],
  ['S/RES/2254(2015)', 'S/RES/2254(2015)', true],
  ['OIS/COUNCIL‑7/2017/RES/1.', 'OIS/COUNCIL-7/2017/RES/1', true],
  ['44/1-س', '44/1-س', false],
  ['7/1', '7/1', false],
])('%s is the symbol %s', (typed, key, isWhole) => {
  expect(symbolsIn(`harbours ${typed}`)).toEqual([
    { start: 9, end: 9 + typed.length, symbol: { key, isWhole } },
  ])
})

test.each(['11/07/2017', 'and/or', 'https://example.org/a/1', 'A/', '2254', 'boats/ferries', '//1'])(
  '%s is none',
  (typed) => expect(symbolsIn(typed)).toEqual([]),
)

test('a symbol is one clause, its year with it, beside the words', () => {
  const { wanted } = parseQuery('harbours S/RES/2254 (2015) lanterns 2016', ['en'])
  expect(wanted.map(({ words, symbol }) => [words, symbol?.key])).toEqual([
    ['harbours', undefined],
    ['S/RES/2254 (2015)', 'S/RES/2254(2015)'],
    ['lanterns', undefined],
    ['2016', undefined],
  ])
})

test('many strokes, brackets and digits are read in linear time', () => {
  for (const sign of ['a/1', '/', '1/1 (', 'A/1/1 (2015'])
    expectLinear((size) => sign.repeat(size), symbolsIn, 100_000)
})
