import { expect, test } from 'vitest'
import { countRecipients, recipientsOf } from './recipients-of.ts'

const first = { date: '2024-01-10', limit: '2024-02-01', recipients: ['a', 'b', 'c', 'd', 'e'] }
const reminder = { date: '2024-02-10', limit: '2024-03-01', recipients: ['a', 'b'] }
const members = ['a', 'b', 'c', 'd', 'e', 'f']
const said = (from: string, kind: 'acknowledgement' | 'reply' | 'nothing-to-report', date: string) => ({
  ...{ from, kind, date },
})
const answers = [
  said('b', 'acknowledgement', '2024-01-20'),
  said('c', 'reply', '2024-01-25'),
  said('c', 'nothing-to-report', '2024-01-28'),
  said('d', 'nothing-to-report', '2024-02-05'),
  said('e', 'acknowledgement', '2024-02-20'),
]
const on = (day: string, letters = [first, reminder]) => recipientsOf({ letters, answers, members, day })
const states = (rows: ReturnType<typeof on>) => rows.map(({ party, state }) => `${party} ${state}`)

test('says where each State stands, as of a day', () => {
  expect(states(on('2024-01-22'))).toEqual([
    ...['a asked', 'b acknowledged', 'c asked', 'd asked', 'e asked', 'f not-asked'],
  ])
  expect(states(on('2024-02-25'))).toEqual([
    ...['a reminded', 'b reminded', 'c replied', 'd nothing-to-report', 'e acknowledged', 'f not-asked'],
  ])
})

test('what is missing has not answered after the last time limit that it was given', () => {
  const missing = (day: string) => on(day).flatMap(({ party, isMissing }) => (isMissing ? [party] : []))
  expect(missing('2024-02-01')).toEqual([])
  expect(missing('2024-02-02')).toEqual(['a', 'b', 'd', 'e'])
  expect(missing('2024-02-11')).toEqual(['e'])
  expect(missing('2024-03-02')).toEqual(['a', 'b', 'e'])
})

test('counts those that were asked', () => {
  expect(countRecipients(on('2024-03-02'))).toEqual({
    ...{ asked: 5, answered: 2, replied: 1, nothingToReport: 1, acknowledged: 1, missing: 3 },
  })
})

test('a note that was withdrawn asked nobody', () => {
  expect(new Set(on('2024-03-02', []).map(({ state }) => state))).toEqual(new Set(['not-asked']))
})
