import { expect, test } from 'vitest'
import { preparationOf } from './preparation-of.ts'

test('steps are counted back from the opening, the farthest first; an organisation has its own days', () => {
  expect(preparationOf('ois', '2025-05-12')).toEqual([
    { step: 'contributions', days: 90, on: '2025-02-11' },
    { step: 'translation', days: 56, on: '2025-03-17' },
    { step: 'distribution', days: 42, on: '2025-03-31' },
    { step: 'senior-officials', days: 21, on: '2025-04-21' },
  ])
  expect(preparationOf('nobody', '2025-05-12')[0]).toEqual({
    ...{ step: 'contributions', days: 75, on: '2025-02-26' },
  })
})
