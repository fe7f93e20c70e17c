import type { MechanismAnswer } from '@qarar/register'
import { expect, test } from 'vitest'
import { sumOfAnswers } from './money-in-list.ts'

const answer = (...figures: [string, string][]): MechanismAnswer => ({
  ...{ id: 'outstanding', holds: true, date: null, between: null, records: ['mr-1'], mentions: [] },
  figures: figures.map(([key, value]) => ({ key, label: '', value })),
})

test('sums are exact, and each currency by itself', () => {
  const sum = sumOfAnswers([
    answer(['pledged:USD', '0.1'], ['pledged:EUR', '5']),
    answer(['pledged:USD', '0.2'], ['pledged:not-stated', '999999999999999999.000001']),
    answer(['pledged:not-stated', '0.000001']),
  ])
  expect(sum?.figures.map(({ key, value }) => `${key} ${value}`)).toEqual([
    'pledged:EUR 5',
    'pledged:USD 0.3',
    'pledged:not-stated 999999999999999999.000002',
  ])
  expect(sum?.holds).toBeNull()
})

test('of nothing there is no sum', () => {
  expect(sumOfAnswers([])).toBeNull()
  expect(sumOfAnswers([answer()])).toBeNull()
})
