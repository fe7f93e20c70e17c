import { expect, test } from 'vitest'
import { baselineOf, compareWithBaseline, mergeMeasures } from './baseline.ts'
import { precisionRecall, share } from './measure.ts'
import { percent } from './scoreboard.ts'

const gated = (right: number) => share('own', 'gated', right, 10, 1)
const reported = (right: number) => share('own', 'reported', right, 10, null)
const baseline = baselineOf([gated(9), reported(9)])

test('equal figures are no change', () => {
  expect(compareWithBaseline([gated(9), reported(9)], baseline)).toEqual({ changes: [], failed: false })
})

test('a gated figure that falls fails, a reported one is told', () => {
  expect(compareWithBaseline([gated(8), reported(9)], baseline).failed).toBe(true)
  expect(compareWithBaseline([gated(10), reported(8)], baseline)).toEqual({
    changes: ['own / gated: 1 of 10 (was 0.9 of 10)', 'own / reported: 0.8 of 10 (was 0.9 of 10)'],
    failed: false,
  })
})

test('a figure that is no longer measured fails, a set that did not run does not', () => {
  expect(compareWithBaseline([gated(9)], baseline).failed).toBe(true)
  expect(compareWithBaseline([share('another', 'one', 1, 1, 1)], baseline).failed).toBe(false)
})

test('fewer things judged are told', () => {
  const { changes } = compareWithBaseline(
    [share('own', 'gated', 9, 10, 1), share('own', 'reported', 18, 20, null)],
    baseline,
  )
  expect(changes).toEqual(['own / reported: 0.9 of 20 (was 0.9 of 10)'])
})

test('nothing judged is no success', () => {
  expect(share('own', 'empty', 0, 0, 1).figure).toBe(0)
})

test('nothing is rounded up to a whole', () => {
  expect(percent(1)).toBe('100.00 %')
  expect(percent(0.999999)).toBe('99.99 %')
})

test('precision, recall and F1', () => {
  const figures = precisionRecall('own', 'part', { right: 3, read: 4, wanted: 6 }, null).map(
    ({ figure }) => figure,
  )
  expect(figures).toEqual([0.75, 0.5, 0.6])
})

test('a set that did not run keeps its rows, one that did has new ones, in their places', () => {
  const other = share('other', 'in / out', 5, 10, 0.4)
  const kept = baselineOf([gated(9), reported(9), other])
  expect(mergeMeasures([gated(10)], kept, ['other', 'own'])).toEqual([other, gated(10)])
})
