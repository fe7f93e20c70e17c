import { expect, test } from 'vitest'
import { countPairs, gainOfPairs, noPairs, pairsBeside, pairsTwice, wordsIn } from './word-pairs.ts'

const around = pairsTwice([
  'تقرير منظمة البحار الداخلية',
  'إلى منظَّمة البحــار',
  'منظمة، البحار الداخلية',
  'يوم ٣ آذار',
])

test('pairs are those of more than one line, without marks, and not across marks and numbers', () => {
  expect([...around].sort()).toEqual(['البحار الداخلية', 'منظمة البحار'])
  expect(pairsTwice(['يوم ٣ آذار', 'يوم ٤ آذار']).size).toBe(0)
})

test('lines of a layer do not speak for themselves: its own are taken off what all lines have', () => {
  const lines = ['منظمة البحار', 'منظمة البحار', 'منظمة البحار الداخلية', 'البحار الداخلية']
  const beside = (own: readonly string[]) => pairsBeside(own, countPairs(lines))
  expect(beside(lines.slice(0, 1)).has('منظمة البحار')).toBe(true)
  expect(beside(lines.slice(0, 2)).has('منظمة البحار')).toBe(false)
  expect(beside([]).has('البحار الداخلية')).toBe(true)
  expect(beside(lines.slice(3)).has('البحار الداخلية')).toBe(false)
})

test('a reading that has them gains, whatever else it has', () => {
  expect(gainOfPairs('صدر عن منظمة البحار الداخلية', around)).toBe(2 * gainOfPairs('منظمة البحار', around))
  expect(gainOfPairs('منظمة البحار', around)).toBeGreaterThan(0)
  expect(gainOfPairs('البحار منظمة، الداخلية', around)).toBe(0)
  expect(gainOfPairs('منظمة البحار', noPairs)).toBe(0)
})

test('words are read without what is written over them', () => {
  expect(wordsIn('مُنَظَّمة، ٣ البحـار')).toEqual(['منظمة', 'البحار'])
})
