import { expect, test } from 'vitest'
import { pageOf, pageSize } from '../src/list-pages.ts'

const all = Array.from({ length: 120 }, (_, index) => index + 1)
const at = (query: string) => pageOf(all, new URLSearchParams(query))

test('pages follow one another without a gap', () => {
  const pages = [1, 51, 101].map((from) => at(`from=${from}`).rows)
  expect(pages.flat()).toEqual(all)
  expect(pages[0]).toHaveLength(pageSize)
})

test('what is no number of a row is the beginning; beyond the end there is nothing', () => {
  for (const query of ['', 'from=0', 'from=-1', 'from=x', 'from=1e3'])
    expect(at(query)).toMatchObject({ from: 1, total: 120 })
  expect(at('from=121')).toEqual({ rows: [], from: 121, total: 120 })
})
