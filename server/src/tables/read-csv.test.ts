import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'
import { readCsv } from './read-csv.ts'

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\ufeffa;b\n"1;5";"say ""x"""\n',
    [
      ['a', 'b'],
      ['1;5', 'say "x"'],
    ],
  ],
  [
    'a\tb\n1\t"two\nlines"',
    [
      ['a', 'b'],
      ['1', 'two\nlines'],
    ],
  ],
  ['a,b\n\n,\n3', [['a', 'b'], [], ['', ''], ['3']]],
  ['a,b\n"never closed,2\n3', [['a', 'b'], ['never closed,2\n3']]],
  ['', []],
])('%j', (text, rows) => expect(readCsv(text)).toEqual(rows))

test('what is written is read again', () => {
  const cells = ['plain', 'two\nlines', 'a "quote", and more', '', ' spaces ']
  expect(readCsv(csvLine(['a', 'b', 'c', 'd', 'e']) + csvLine(cells))[1]).toEqual(cells)
})

test('quotes without end take no longer than others', () =>
  expectLinear((size) => `a,b\n${'"x'.repeat(size)}`, readCsv, 80_000))
