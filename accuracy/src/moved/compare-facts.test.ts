import { expect, test } from 'vitest'
import { compareFacts, describeMoved } from './compare-facts.ts'
import type { Fact } from './facts-of.ts'

const act = (said: string, place = '1 para_1'): Fact => ({ place, kind: 'act', said })
const file = (...facts: Fact[]) => [{ file: 'a.txt', facts }]

test('what both have is not said, whatever its order', () => {
  expect(compareFacts(file(act('x'), act('y')), file(act('y'), act('x')))).toEqual([])
})

test('what a paragraph has twice counts twice', () => {
  expect(compareFacts(file(act('x'), act('x')), file(act('x')))).toEqual([
    { file: 'a.txt', place: '1 para_1', kind: 'act', gone: ['x'], come: [] },
  ])
})

test('is told by kind, then place by place, with what is left out', () => {
  const moved = compareFacts(file(act('x'), act('y', '1 para_2')), file(act('z'), act('v', '1 para_2')))
  expect(describeMoved(moved, 3, 1)).toEqual([
    'Moved: act: 2 paragraphs in 3 texts without labels.',
    ...['a.txt 1 para_1 act', '  - x', '  + z', '… and 1 more'],
  ])
})
