import { expect, test } from 'vitest'
import { gainOfPairs, pairsTwice, wordsIn } from './word-pairs.ts'

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

test('a reading that has them gains, whatever else it has', () => {
  expect(gainOfPairs('صدر عن منظمة البحار الداخلية', around)).toBe(2 * gainOfPairs('منظمة البحار', around))
  expect(gainOfPairs('منظمة البحار', around)).toBeGreaterThan(0)
  expect(gainOfPairs('البحار منظمة، الداخلية', around)).toBe(0)
  expect(gainOfPairs('منظمة البحار', new Set())).toBe(0)
})

test('words are read without what is written over them', () => {
  expect(wordsIn('مُنَظَّمة، ٣ البحـار')).toEqual(['منظمة', 'البحار'])
})
