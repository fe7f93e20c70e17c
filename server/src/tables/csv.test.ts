import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test('quotes what would break a line', () => {
  expect(csvLine(['a', 'b,c', 'd "e"', 'f\ng'])).toBe('a,"b,c","d ""e""","f\ng"\r\n')
})

test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\u200f=1', '＝1'])('%j is no formula', (cell) => {
  expect(csvLine([cell]).replace(/^"/, '').startsWith("'")).toBe(true)
})

test('leaves words and numbers alone', () => {
  expect(csvLine(['44/36-س', '2018-05-01', '12'])).toBe('44/36-س,2018-05-01,12\r\n')
})
