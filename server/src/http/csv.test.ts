import { expect, test } from 'vitest'
import { csvCell, csvRow } from './csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\rx', '"\'\rx"'],
  ['  =1', "'  =1"],
  ['\u200f=1', "'\u200f=1"],
  ['7/1-NAV', '7/1-NAV'],
  ['a "b", c', '"a ""b"", c"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['two\nlines', '"two\nlines"'],
  ['٤٤/١-س', '٤٤/١-س'],
  [12, '12'],
  [null, ''],
])('%j becomes %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test('rows end as the standard has it', () => {
  expect(csvRow(['a', null, 'b,c'])).toBe('a,,"b,c"\r\n')
})
