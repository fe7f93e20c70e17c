import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { withoutFilter } from './without-filter.ts'

const left = (query: string, nth = 0) => {
  const filter = parseQuery(query).filters[nth]
  return filter && withoutFilter(query, filter)
}

test.each([
  ['nets session:44', 'nets'],
  ['الدورة:44 شباك', 'شباك'],
  ['-kind:report boats OR ferries', 'boats OR ferries'],
  ['date:2017-7 "a \'b\' c" fish*', '"a \'b\' c" fish*'],
  ['to:"harbour master" «say "aye"» -x', '«say "aye"» -x'],
])('of «%s» stays «%s»', (query, rest) => expect(left(query)).toBe(rest))

test('takes the filter that is meant, and leaves one that is not understood', () => {
  expect(left('kind:report to:"harbour master" kind:agenda', 2)).toBe(
    'kind:report addressee:"harbour master"',
  )
  expect(left('date:soon session:4')).toBe('date:soon')
  expect(left('lights session:4 kind:report')).toBe('lights kind:report')
})

test('leaves the plan of any query as it was, but for the filter', () => {
  const words = fc.constantFrom(
    'nets',
    '"high seas"',
    '-tuna',
    'fisher*',
    'OR',
    'org:ois',
    'year:2017',
    '«',
    '50 000',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const query = ['session:4', ...parts].join(' ')
      const [, ...filters] = parseQuery(query).filters
      const { wanted, excluded } = parseQuery(query)
      expect(parseQuery(left(query) ?? '')).toMatchObject({ wanted, excluded, filters })
    }),
  )
})
