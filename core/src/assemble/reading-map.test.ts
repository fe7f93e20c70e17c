import { expect, test } from 'vitest'
import { readForTest } from '../reading.test-kit.ts'
import { sourceMapOf } from '../repair/source-map.ts'
import type { Source } from './paragraphs.ts'
import { readingMapOf } from './reading-map.ts'

/** What the map says that each step touched, in the order of the file. */
function touchedIn(file: string): Record<string, string[]> {
  const points = [...file]
  const repairs = readForTest(file).map?.repairs ?? []
  return Object.fromEntries(
    repairs.map(({ step, ranges }) => [step, ranges.map(([from, to]) => points.slice(from, to).join(''))]),
  )
}

test('the map names each step with what it changed or left out', () => {
  const file = 'اجتمع المجلس في المينـــاء 🙂 ثم اجتمع الأعضاء.\nوشكر المجلس حراس المنـــارة.\n'
  const touched = touchedIn(file)
  expect(touched.tatweel).toEqual(['ـــ', 'ـــ'])
})

test('what was moved is of the step that moved it, too; what was only added is nowhere', () => {
  const pieces = [
    { text: 'two', from: 4, to: 7, step: null, moved: ['columns'] },
    { text: ' ', from: 7, to: 7, step: 'spaces' },
    { text: 'One', from: 0, to: 3, step: 'letters', moved: ['columns'] },
  ]
  const drops = [{ from: 3, to: 4, reason: 'tatweel' as const, step: 'letters' }]
  const repaired = { text: 'two One', pieces, drops }
  const { repairs } = readingMapOf(
    [],
    repaired,
    { text: repaired.text, map: sourceMapOf(repaired) } as Source,
    'one_two',
  )
  expect(repairs).toEqual([
    { step: 'letters', ranges: [[0, 4]] },
    {
      step: 'columns',
      ranges: [
        [0, 3],
        [4, 7],
      ],
    },
  ])
})

test('text that needs no repair has none', () => {
  expect(touchedIn('The council of harbours met in Lisport.\n')).toEqual({})
})
